import type { Chunk, Layers } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { type Cue, cueBook, indexAt } from '../quotes/index.ts'
import type { Range } from '../schema/index.ts'
import { firstWhere } from '../text/index.ts'

/** What a rule may ask about the words of one quotation. Tokens are counted over the whole document. */
export interface Saying {
  readonly quote: Layers['quotes'][number]
  readonly cue: Cue | undefined
  readonly negated: boolean
  readonly tokens: Layers['sentences']['tokens']
  readonly syntax: Layers['syntax']
  /** Tokens `[first, last)` of each part, without quotations that stand inside it. */
  readonly content: readonly { first: number; last: number }[]
  /** Tokens of the cue. */
  readonly cueAt: { first: number; last: number } | undefined
  /** Kind of a lemma in the list `speech-acts`. */
  kindOf(token: number): string | undefined
  low(token: number): string
  /** Is there a break between sentences before a token? */
  startsSentence(token: number): boolean
  /** The first token from one on that can tell what is done. */
  nextTelling(token: number): number
  /** Does a token stand in words for a person, a group, an organization or a state? */
  isAgent(token: number): boolean
}

type Needs = Pick<Layers, 'sentences' | 'syntax' | 'mentions'>

const modals = new Set(
  "must should need needs has have ought will would 'll shall may might could allegedly".split(' '),
)
const agents = new Set(['person', 'group', 'organization', 'place'])

/** Longest stretch of a quotation that is searched for what it does. */
const longest = 400

/** Prepares quotations for the rules. */
export function sayings(lexicon: Lexicon) {
  const cues = cueBook(lexicon)
  const kinds = lexicon.table('speech-acts')
  return ({ sentences: { tokens, sentences }, syntax, mentions }: Needs) => {
    const lows = tokens.map(({ text }) => text.toLowerCase().replaceAll('’', "'"))
    const low = (i: number) => lows[i] ?? ''
    const kindOf = tokens.map((_, i) => (kinds.get(syntax.lemmas[i]?.toLowerCase() ?? '') ?? kinds.get(lows[i]!))?.[0])
    const telling = new Int32Array(tokens.length + 1).fill(tokens.length)
    for (let i = tokens.length - 1; i >= 0; i--) telling[i] = kindOf[i] || modals.has(lows[i]!) ? i : telling[i + 1]!
    const starts = new Uint8Array(tokens.length + 1)
    for (const { first } of sentences) starts[first] = 1
    const acting = new Uint8Array(tokens.length)
    for (const { kind, start, end } of mentions)
      if (agents.has(kind))
        for (let i = indexAt(tokens, start - 1) + 1; i < tokens.length && tokens[i]!.start < end; i++) acting[i] = 1
    const within = ({ start, end }: Range) => {
      const first = indexAt(tokens, start - 1) + 1
      return { first, last: Math.min(indexAt(tokens, end - 1) + 1, first + longest) }
    }
    return (quote: Layers['quotes'][number]): Saying => {
      const cueAt = quote.cue && within(quote.cue)
      let cue: Cue | undefined
      for (let i = cueAt?.first ?? 0; cueAt && i < cueAt.last; i++) cue = cues.find(low, i)?.cue ?? cue
      let negated = false
      const from = cueAt && (starts[cueAt.first] ? cueAt.first : cueAt.first - 1) // "never denied"
      for (let i = from ?? 0; cueAt && i < cueAt.last; i++) negated ||= i >= 0 && /^(?:not|n't|never)$/.test(low(i))
      return {
        quote,
        cue,
        negated,
        tokens,
        syntax,
        content: quote.parts.map(within),
        cueAt,
        kindOf: (i) => kindOf[i],
        low,
        startsSentence: (i) => starts[i] === 1,
        nextTelling: (i) => telling[i] ?? tokens.length,
        isAgent: (i) => acting[i] === 1,
      }
    }
  }
}

const isVerb = (pos: string | undefined) => pos === 'VERB' || pos === 'AUX'

/** The noun group that is the subject of the verb at or before token `at`, not before token `floor`. */
export function subjectChunk(
  { syntax: { chunks, pos }, startsSentence }: Saying,
  at: number,
  floor: number,
): Chunk | undefined {
  let i = at
  while (i > floor && !isVerb(pos[i]) && !startsSentence(i)) i--
  const nearest = chunkFrom(chunks, i)
  for (let k = nearest; k >= 0 && k > nearest - 12; k--) {
    const chunk = chunks[k]!
    if (chunk.first < floor) return undefined
    for (let t = chunk.last; t < i; t++) if (startsSentence(t)) return undefined
    if (chunk.kind === 'verb' || chunk.last > i) continue
    // "after the pump failed": right before its verb it is the subject, whatever the preposition's tag
    const adjoins = k + 1 === nearest && chunks[nearest]?.kind === 'verb' && chunk.last === chunks[nearest]!.first
    if (pos[chunk.first - 1] === 'ADP' && chunk.first > floor && !adjoins) continue
    return chunk
  }
  return undefined
}

/** The first noun group of tokens `[first, last)`. */
export function firstChunk({ syntax: { chunks } }: Saying, first: number, last: number): Chunk | undefined {
  for (let k = Math.max(0, chunkFrom(chunks, first)); k < chunks.length && chunks[k]!.first < last; k++)
    if (chunks[k]!.kind === 'noun' && chunks[k]!.first >= first) return chunks[k]
  return undefined
}

/** Index of the last chunk that begins at or before a token; -1 before the first. */
const chunkFrom = (chunks: readonly Chunk[], token: number) => firstWhere(chunks, ({ first }) => first > token) - 1

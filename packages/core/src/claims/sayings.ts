import type { Layers } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { type Cue, cueBook, indexAt, type LocalParty, partyFinder } from '../quotes/index.ts'
import { type Act, acts, type Range } from '../schema/index.ts'
import { type Clause, clauses } from '../syntax/frames.ts'
import { firstWhere } from '../text/index.ts'
import { type Point, pointsOf } from './points.ts'

export type Kind =
  | 'violence'
  | 'wrong'
  | 'siding'
  | 'cause'
  | 'motive'
  | 'fault'
  | 'grave'
  | 'slur'
  | 'culprit'
  | 'amiss'
  | 'just'
  | 'false'
  | 'duty'
  | 'harm'
  | 'ruin'
  | 'relief'
  | 'help'
  | 'attack-ahead'
  | 'yielding'
  | 'outcome'
  | 'merit'
  | 'thanks'
  | 'regret'

/** Tokens `[first, last)`. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** What a rule may ask about the words of one quotation. Tokens are counted over the whole document. */
export interface Saying {
  readonly quote: Layers['quotes'][number]
  /** The verb of saying. */
  readonly cue: Cue | undefined
  /** What a noun or an adjective of saying does: "the claim that", "in a warning", "was critical of". */
  readonly nounAct: Act | undefined
  readonly negated: boolean
  /** Do the words begin as the speaker's own: is his "I" himself? */
  readonly verbatim: boolean
  readonly tokens: Layers['sentences']['tokens']
  readonly syntax: Layers['syntax']
  /** Each part of the quotation. */
  readonly content: readonly Stretch[]
  /** Tokens of the cue. */
  readonly cueAt: Stretch | undefined
  /** What is said, verb by verb, without what others are quoted with inside it. */
  readonly points: readonly Point[]
  is(token: number, kind: Kind): boolean
  low(token: number): string
  /** Is there a break between sentences before a token? */
  startsSentence(token: number): boolean
  /** Does a token stand in words for a person, a group, an organization or a state? */
  isAgent(token: number): boolean
  /** Is a token a noun for people, mentioned as such or not? */
  isHuman(token: number): boolean
  cueAfter(token: number): Cue | undefined
  nounActOf(token: number): Act | undefined
  /** The sentence a token stands in, with its verbs. */
  clauseAt(token: number): Clause | undefined
  entityOf(range: Range): string | undefined
  /** What the text has the speaker called, in lower case. */
  readonly speakerWords: string
  /** For whom and at what the speaker holds an office, in lower case, and the entities he belongs to or acts for. */
  readonly speakerSides: ReadonlySet<string>
  readonly speakerKind: string | undefined
  /** Does the speaker hold an office, or speak for a body? */
  readonly official: boolean
}

type Needs = Pick<Layers, 'clean' | 'sentences' | 'syntax' | 'mentions' | 'entities' | 'quotes'>

const agents = new Set(['person', 'group', 'organization', 'place', 'title'])

const bodies = /\b(?:spokes(?:wo)?man|spokesperson|officials?|ministry|authorities|police|council|government)\b/i

/** Longest stretch of a quotation that is searched for what it does. */
const longest = 400

/** Prepares quotations for the rules. */
export function sayings(lexicon: Lexicon) {
  const cues = cueBook(lexicon)
  const nouns = lexicon.table('speech-nouns')
  const adjectives = lexicon.table('speech-adjectives')
  const kinds = new Map(
    [...lexicon.table('speech-acts')].map(([lemma, [all = '']]) => [lemma, new Set(all.split(' '))]),
  )
  const people = new Set([
    ...lexicon.table('group-nouns').keys(),
    ...lexicon.words('person-nouns'),
    ...[...lexicon.table('quoted-nouns')].flatMap(([noun, [kind]]) => (kind === 'person' ? noun : [])),
  ])
  const nounActOf = (low: string) => acts.find((act) => act === nouns.get(low)?.[0])

  return (doc: Needs) => {
    const { sentences, tokens } = doc.sentences
    const { syntax } = doc
    const party: (range: Range) => LocalParty = partyFinder(doc.mentions, doc.entities, doc.clean.text)
    const entities = new Map(doc.entities.entities.map((entity) => [entity.id, entity]))
    const lows = tokens.map(({ lower }) => (lower.includes('’') ? lower.replaceAll('’', "'") : lower))
    const low = (i: number) => lows[i] ?? ''
    const isKind = (i: number, kind: Kind): boolean => {
      const [lemma, word] = [syntax.lemmas[i]?.toLowerCase() ?? '', low(i)]
      return kinds.get(lemma)?.has(kind) || (word !== lemma && kinds.get(word)?.has(kind)) || false
    }
    const starts = new Uint8Array(tokens.length + 1)
    for (const { first } of sentences) starts[first] = 1
    const acting = new Uint8Array(tokens.length)
    for (const { kind, start, end } of doc.mentions)
      if (agents.has(kind))
        for (let i = indexAt(tokens, start - 1) + 1; i < tokens.length && tokens[i]!.start < end; i++) acting[i] = 1
    const within = ({ start, end }: Range): Stretch => {
      const first = indexAt(tokens, start - 1) + 1
      return { first, last: Math.min(indexAt(tokens, end - 1) + 1, first + longest) }
    }
    const grammar: readonly Clause[] = doc.quotes.length ? clauses(doc.sentences, syntax) : []
    const inner = new Map<string, Layers['quotes'][number][]>()
    for (const quote of doc.quotes)
      if (quote.nestedIn !== undefined) {
        const known = inner.get(quote.nestedIn)
        if (known) known.push(quote)
        else inner.set(quote.nestedIn, [quote])
      }

    return (quote: Layers['quotes'][number]): Saying => {
      const cueAt = quote.cue && within(quote.cue)
      let cue: Cue | undefined
      let nounAct: Act | undefined
      for (let i = cueAt?.first ?? 0; cueAt && i < cueAt.last; i++) {
        cue = cues.find(low, i)?.cue ?? cue
        if (quote.rule === 'noun-clause' || quote.rule === 'noun-phrase') nounAct = nounActOf(low(i))
        else if (quote.rule.startsWith('adjective-'))
          nounAct = acts.find((act) => act === adjectives.get(low(i))?.[1]) ?? nounAct
      }
      let negated = false
      const from = cueAt && (starts[cueAt.first] ? cueAt.first : cueAt.first - 1) // "never denied"
      for (let i = from ?? 0; cueAt && i < cueAt.last; i++)
        negated ||= i >= 0 && !cue?.lemma.includes(' not ') && /^(?:not|n't|never)$/.test(low(i))
      const content = quote.parts.map(within)
      const { speaker } = quote
      const holder = entities.get(speaker?.entity ?? '')
      // "I think they lied", "it shows that they lied" are the speaker's own words
      const own = ({ speaker: other, cue }: Layers['quotes'][number]) =>
        (other === undefined && cue === undefined) ||
        (other?.entity !== undefined && other.entity === speaker?.entity) ||
        (other?.start !== undefined && /^(?:i|we|it|this|that|which)$/.test(low(indexAt(tokens, other.start - 1) + 1)))
      const others = new Set<number>()
      for (const { parts } of (inner.get(quote.id) ?? []).filter((one) => !own(one)))
        for (const { first, last } of parts.map(within)) for (let i = first; i < last; i++) others.add(i)
      return {
        quote,
        cue: nounAct ? undefined : cue,
        nounAct,
        negated,
        verbatim: quote.mode === 'direct' || /^["“'‘«]/.test(low(content[0]?.first ?? -1)),
        tokens,
        syntax,
        content,
        cueAt,
        points: pointsOf(grammar, doc, content, others),
        is: (i, kind) => !others.has(i) && isKind(i, kind),
        low,
        startsSentence: (i) => starts[i] === 1,
        isAgent: (i) => acting[i] === 1,
        isHuman: (i) => people.has(low(i)) || people.has(syntax.lemmas[i] ?? ''),
        cueAfter: (i) => cues.find(low, i)?.cue,
        clauseAt: (i) => grammar[firstWhere(grammar, ({ sentence }) => sentence.last > i)],
        nounActOf: (i) => nounActOf(low(i)),
        entityOf: (range) => party(range).entity,
        speakerWords:
          speaker?.start === undefined ? '' : doc.clean.text.slice(speaker.start, speaker.end).toLowerCase(),
        speakerSides: new Set([
          ...(holder?.roles ?? []).flatMap((role) => [role.for, role.at].flatMap((side) => side?.toLowerCase() ?? [])),
          ...(holder?.relations ?? []).flatMap(({ kind, entity }) => (kind === 'located-in' ? [] : entity)),
        ]),
        speakerKind: holder?.kind,
        official:
          (holder !== undefined && (holder.kind !== 'person' || holder.roles.length > 0)) ||
          (speaker?.start !== undefined && bodies.test(doc.clean.text.slice(speaker.start, speaker.end))),
      }
    }
  }
}

/** The first noun group of tokens `[first, last)`. */
export function firstChunk({ syntax: { chunks } }: Pick<Saying, 'syntax'>, first: number, last: number) {
  const from = Math.max(0, firstWhere(chunks, (chunk) => chunk.first > first) - 1)
  for (let k = from; k < chunks.length && chunks[k]!.first < last; k++)
    if (chunks[k]!.kind === 'noun' && chunks[k]!.first >= first) return chunks[k]
  return undefined
}

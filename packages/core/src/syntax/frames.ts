import type { Chunk, SentenceLayer, SyntaxLayer, TokenizedSentence } from '../flow/layers.ts'
import { firstWhere } from '../text/index.ts'
import type { Around, Words } from './around.ts'
import { rightOf } from './right-of.ts'
import { finiteSubject, looseSubject } from './subject.ts'

/** A verb group with what stands around it. Numbers are indices into the sentence's `chunks`; `complement` is a token. */
export interface Frame {
  readonly verb: number
  readonly lemma: string
  /** Who is before it; for a passive those to whom it is done. */
  readonly subject: readonly number[]
  readonly objects: readonly number[]
  readonly obliques: readonly Oblique[]
  /** An adjective or participle said of the objects, or of the subject after "be": `left two men dead`. */
  readonly complement?: number
  readonly passive: boolean
  readonly negated: boolean
  readonly modal?: string
  readonly form: 'finite' | 'infinitive' | 'participle'
  /** The verb this one depends on: `was trying` of `to leave`. */
  readonly governor?: number
}

export interface Oblique {
  readonly preposition: string
  readonly chunks: readonly number[]
}

/** One sentence as the layers above walk it. */
export interface Clause {
  readonly sentence: TokenizedSentence
  readonly chunks: readonly Chunk[]
  readonly frames: readonly Frame[]
  /** The frame of a verb group, by its index. */
  frameOf(verb: number): Frame | undefined
  /** The frames that have a noun group as subject, object or oblique, by its index; in text order. */
  holders(noun: number): readonly Frame[]
  /** Index of the noun or verb group that a token stands in; -1 for none. */
  chunkAt(token: number): number
}

const modals = new Set('will would can could may might shall should must'.split(' '))

/** Claims, counts and events walk the same sentences. */
const walked = new WeakMap<SyntaxLayer, Clause[]>()

/** Every sentence with its chunks and frames. Linear in the text: sentences are bounded. */
export function clauses(layer: SentenceLayer, syntax: SyntaxLayer): Clause[] {
  const known = walked.get(syntax)
  if (known) return known
  const made = walk(layer, syntax)
  walked.set(syntax, made)
  return made
}

function walk({ sentences, tokens }: SentenceLayer, syntax: SyntaxLayer): Clause[] {
  let next = 0
  return sentences.map((sentence) => {
    const from = next
    while (next < syntax.chunks.length && syntax.chunks[next]!.first < sentence.last) next++
    const chunks = syntax.chunks.slice(from, next)
    return clause(sentence, chunks, frames(chunks, sentence, { tokens, pos: syntax.pos, lemmas: syntax.lemmas }))
  })
}

const none: readonly Frame[] = []

function clause(sentence: TokenizedSentence, chunks: readonly Chunk[], frames: ReadonlyMap<number, Frame>): Clause {
  const all = [...frames.values()]
  let held: Map<number, Frame[]> | undefined
  const hold = () => {
    const map = new Map<number, Frame[]>()
    for (const frame of all)
      for (const noun of new Set([
        ...frame.subject,
        ...frame.objects,
        ...frame.obliques.flatMap(({ chunks }) => chunks),
      ])) {
        const list = map.get(noun)
        if (list) list.push(frame)
        else map.set(noun, [frame])
      }
    return map
  }
  return {
    sentence,
    chunks,
    frames: all,
    frameOf: (verb) => frames.get(verb),
    holders(noun) {
      held ??= hold()
      return held.get(noun) ?? none
    },
    chunkAt(token) {
      const at = firstWhere(chunks, ({ last }) => last > token)
      return at < chunks.length && chunks[at]!.first <= token ? at : -1
    },
  }
}

function frames(chunks: readonly Chunk[], sentence: TokenizedSentence, words: Words): Map<number, Frame> {
  const made = new Map<number, Frame>()
  chunks.forEach((chunk, verb) => {
    if (chunk.kind === 'verb') made.set(verb, frame(verb, chunks, sentence, words, made))
  })
  return made
}

/** What somebody does to do something, never what is done to him: `threatened to leave`. */
const willing = new Set(
  'threaten agree vow pledge promise refuse decide attempt try hope seek manage fail decline hesitate struggle choose resolve swear volunteer'.split(
    ' ',
  ),
)

/** Verbs that in the active always name whom it is done to, with what may follow in a headline's passive. */
const undergone = new Set(
  'arrest capture detain jail imprison kidnap abduct evacuate deport oust assassinate execute injure wound kill hospitalize indict'.split(
    ' ',
  ),
)
const undergoneWith = new Map([
  ['charge', /^(?:with|over)$/],
  ['convict', /^(?:of|for|over)$/],
  ['sentence', /^(?:to|for|over)$/],
  ['turn', /^back$/],
])

/** `Rebel captured after a week`, `Mason charged with theft`: a headline's passive, without its "was". */
function isReduced(
  verb: number,
  subject: readonly number[],
  objects: readonly number[],
  { chunks, words: { tokens, pos, lemmas }, sentence }: Around,
): boolean {
  const { first, last, head } = chunks[verb]!
  if (objects.length || last - first > 1 || subject.length !== 1 || !/(?:ed|ught|en|led|ung)$/.test(tokens[head]!.text))
    return false
  const group = chunks[subject[0]!]!
  const between = chunks[subject[0]! - 1]
  if (pos[group.head] === 'PRON' || (between?.kind === 'noun' && between.last === group.first)) return false
  const next = last < sentence.last ? tokens[last]!.text : '.'
  const only = undergoneWith.get(lemmas[head]!)
  if (only) return only.test(next)
  return undergone.has(lemmas[head]!) && (next === '.' || pos[last] === 'ADP' || pos[last] === 'SCONJ')
}

/** `threatened on Monday to leave`: whatever it was tagged, nobody was threatened. */
function isWilling({ first, last, head }: Chunk, { pos, lemmas }: Words): boolean {
  if (last - first > 1 || !willing.has(lemmas[head]!)) return false
  let to = last
  while (to < last + 3 && lemmas[to] !== 'to') to++
  return lemmas[to] === 'to' && pos[to + 1] === 'VERB'
}

function frame(
  verb: number,
  chunks: readonly Chunk[],
  sentence: TokenizedSentence,
  words: Words,
  made: ReadonlyMap<number, Frame>,
): Frame {
  const chunk = chunks[verb]!
  const { tokens, pos, lemmas } = words
  const opening = tokens[chunk.first]!.lower
  let start = chunk.first
  while (start < chunk.head && pos[start] === 'ADV') start++
  const done = chunk.passive === true && !isWilling(chunk, words)
  const bare = pos[start] === 'VERB'
  const infinitive = lemmas[chunk.first - 1] === 'to' || opening === 'to'
  const participle = bare && !infinitive && (done || /ing$/i.test(tokens[chunk.head]!.text))
  const form = infinitive ? 'infinitive' : participle ? 'participle' : 'finite'
  let modal: string | undefined
  for (let i = chunk.first; i < chunk.head; i++) if (modals.has(lemmas[i]!)) modal = lemmas[i]
  const around = { chunks, words, sentence, made }
  const { subject, governor } =
    form === 'finite' ? { subject: finiteSubject(verb, around), governor: undefined } : looseSubject(verb, form, around)
  const after = rightOf(verb, around)
  return {
    verb,
    lemma: lemmas[chunk.head]!,
    subject,
    ...after,
    passive: done || (form === 'finite' && isReduced(verb, subject, after.objects, around)),
    negated: chunk.negated === true,
    form,
    ...(modal !== undefined && { modal }),
    ...(governor !== undefined && { governor }),
  }
}

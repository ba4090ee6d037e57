import type { Chunk, Layers } from '../flow/layers.ts'
import type { Clause, Frame } from '../syntax/frames.ts'
import { type Reality, reality } from '../syntax/reality.ts'
import { firstWhere, wordSet } from '../text/index.ts'
import type { Stretch } from './sayings.ts'

/** One verb of what is said. */
export interface Point {
  readonly frame: Frame
  readonly clause: Clause
  /** The verb group. */
  readonly verb: Chunk
  /** The part of the quotation it stands in. */
  readonly part: Stretch
  /** Who does it, as far as named inside the quotation. */
  readonly subject: readonly Chunk[]
  readonly reality: Reality
  /** Does it stand in what another noun says: `the claim that they lied`? */
  readonly embedded: boolean
  /** Where the next verb group, or the sentence, or the quotation ends it. */
  readonly end: number
}

/** Verbs of one quotation that are looked at. */
const most = 150

/** The verbs inside of `content`, without the tokens in `others`, in text order. */
export function pointsOf(
  grammar: readonly Clause[],
  { sentences, syntax }: Pick<Layers, 'sentences' | 'syntax'>,
  content: readonly Stretch[],
  others: ReadonlySet<number>,
): Point[] {
  const points: Point[] = []
  for (const part of content) {
    if (points.length >= most) break
    let at = Math.max(
      0,
      firstWhere(grammar, ({ sentence }) => sentence.last > part.first),
    )
    for (; at < grammar.length && grammar[at]!.sentence.first < part.last; at++) {
      const clause = grammar[at]!
      const { chunks, frames, sentence } = clause
      const asked = isAsked(clause, part.last, sentences)
      frames.forEach((frame, i) => {
        const verb = chunks[frame.verb]!
        if (verb.head < part.first || verb.last > part.last) return // "to" of "to sue" may stand before it
        if (others.has(verb.head)) return
        const next = frames[i + 1]
        points.push({
          frame,
          clause,
          verb,
          part,
          subject: frame.subject.flatMap((noun) => {
            const chunk = chunks[noun]
            const inside = chunk && content.some(({ first, last }) => chunk.first >= first && chunk.last <= last)
            return inside && !isGoverned(clause, noun, frame, syntax.pos, sentences) ? [chunk] : []
          }),
          reality: asked ? 'supposes' : reality(clause, frame, verb.first, sentences, syntax),
          embedded: isEmbedded(chunks[frame.subject[0] ?? -1]?.first ?? verb.first, part.first, syntax.pos, sentences),
          end: Math.min(part.last, sentence.last, next ? chunks[next.verb]!.first : sentence.last),
        })
      })
    }
  }
  return points
}

/**
 * `A quake shook the island of Orsk and caused damage`, `a row over Orsk and Velm is`: what stands behind a preposition
 * did nothing, but for "Orsk, which".
 */
function isGoverned(
  { chunks }: Clause,
  noun: number,
  { form, verb }: Frame,
  pos: Layers['syntax']['pos'],
  { tokens }: Layers['sentences'],
): boolean {
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? ''
  if (form === 'infinitive' || /^(?:who|which|that)$/.test(word(chunks[verb]!.first - 1))) return false
  for (let k = noun; k >= 0 && k > noun - 4; k--) {
    const { first } = chunks[k]!
    if (pos[first - 1] === 'ADP')
      return /^(?:of|in|on|at|near|from|into|to|by|over|under|against)$/.test(word(first - 1))
    if (!/^(?:and|or)$/.test(word(first - 1)) || chunks[k - 1]?.last !== first - 1) return false
  }
  return false
}

const subordinating = wordSet(
  'if unless because although though while when whereas since until after before as whether',
)

/** Does the clause hang on another: `who may not read maps`, `after the crowd had tried to storm it`? */
export function isSubordinate({ verb, subject, part }: Point, low: (i: number) => string): boolean {
  if (/^(?:who|which|that|whom|whose|what)$/.test(low(verb.first - 1)) && verb.first - 1 > part.first) return true
  const start = subject[0]?.first ?? verb.first
  for (let i = start - 1; i >= Math.max(part.first, start - 3); i--) {
    if (low(i) === ',') return false
    if (subordinating.has(low(i))) return true
  }
  return false
}

/** Evidence is the speaker's own, claims and doubts are others'. */
const own = /^(?:fact|facts|evidence|proof|point|day|time|way|news|so|said|such)$/i

function isEmbedded(
  first: number,
  floor: number,
  pos: Layers['syntax']['pos'],
  { tokens }: Layers['sentences'],
): boolean {
  if (first - 2 < floor || tokens[first - 1]!.lower !== 'that') return false
  return /^(?:NOUN|PROPN)$/.test(pos[first - 2]!) && !own.test(tokens[first - 2]!.text)
}

/** Is a sentence a question that puts nothing as done? "Why did they lie?" takes it for granted that they did. */
function isAsked({ sentence }: Clause, last: number, { tokens }: Layers['sentences']): boolean {
  const word = (i: number) => tokens[i]?.lower ?? ''
  let end = Math.min(sentence.last, last) - 1
  while (end > sentence.first && /^["”’'»,]$/.test(word(end))) end--
  if (word(end) !== '?') return false
  for (let i = sentence.first; i < end && i < sentence.first + 4; i++) if (/^(?:why|how)$/.test(word(i))) return false
  return true
}

/** The noun groups that are its objects, or follow one of `prepositions`. */
export const objectsOf = ({ clause, frame }: Point): Chunk[] => frame.objects.map((noun) => clause.chunks[noun]!)
export const after = ({ clause, frame }: Point, prepositions: RegExp): Chunk[] =>
  frame.obliques.flatMap(({ preposition, chunks }) =>
    prepositions.test(preposition) ? chunks.map((noun) => clause.chunks[noun]!) : [],
  )

import type { Evidence } from '../evidence.ts'
import { isInitial } from '../evidence.ts'
import type { Name } from '../names/index.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Words } from '../words.ts'
import { documentFacts } from './document.ts'
import { hashText, mix } from './hash.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { type WordFacts, wordFacts } from './word-facts.ts'

/** A document as the model sees it. */
export interface Sight {
  readonly segments: readonly Segment[]
  /** The facts of word `i`; words of one form share one object. Those of no word stand for the edge of a sentence. */
  facts(i: number): WordFacts
  /** Writes the keys of what word `i` shows only at this place, and returns how many. */
  keysAt(i: number, segment: Segment, into: Int32Array): number
  /** The words at -2, -1, 1 and 2 of the sentence, -1 where it ends. */
  neighbor(i: number, step: number): number
}

export const mostKeys = 64
const edge: WordFacts = { word: 77, shape: 77, lists: 77, own: [77], beside: [77], far: [77] }
const typeIndex: Readonly<Record<string, number>> = { person: 1, organization: 2, place: 3, other: 4 }

/**
 * @param rules the names as the rules read them, in order, disjoint
 * @param veil puts another number for a word's own, which takes the word out of all features (for training)
 */
export function sightOf(
  text: Words,
  rules: readonly Name[],
  evidence: Evidence,
  vocabulary: Vocabulary,
  veil?: (word: number) => number,
): Sight {
  const { words, sentences } = text
  const vote = new Uint8Array(words.length)
  const ruled = new Int32Array(words.length)
  for (const { first, last, type, rule, certainty, title } of rules) {
    const code = typeIndex[type] ?? 4
    const how = mix(hashText(rule), certainty > 0.9 ? 3 : certainty > 0.75 ? 2 : certainty > 0.6 ? 1 : 0)
    for (let i = first; i < last; i++) {
      vote[i] = 2 * code + (i === first ? 0 : 1)
      ruled[i] = title ? mix(how, 9) : how
    }
  }
  const segments = segmentsOf(text, vote)
  const document = documentFacts(text, rules, evidence, vocabulary)
  const known = new Map<string, WordFacts>()
  const facts = (i: number): WordFacts => {
    const word = words[i]
    if (!word) return edge
    let of = known.get(word.text)
    if (!of) {
      of = wordFacts(word, document.get(word.text) ?? 0, vocabulary, veil)
      known.set(word.text, of)
    }
    return of
  }
  const neighbor = (i: number, step: number): number => {
    const { first, last } = sentences[words[i]!.sentence]!
    const at = i + step
    return at >= first && at < last ? at : -1
  }
  const keysAt = (i: number, segment: Segment, into: Int32Array): number => {
    const word = words[i]!
    const { first, last, titled, headline } = sentences[word.sentence]!
    const before = i > first ? i - 1 : -1
    const after = i + 1 < last ? i + 1 : -1
    const [me, left, right] = [facts(i), facts(before), facts(after)]
    const pos = posCode(word.pos)
    const posLeft = before < 0 ? 30 : posCode(words[before]!.pos)
    const posRight = after < 0 ? 30 : posCode(words[after]!.pos)
    const place = (isInitial(words, i, first) ? 1 : 0) | (titled ? 2 : 0) | (headline ? 4 : 0) | (word.hyphened ? 8 : 0)
    const mine = vote[i]!
    const voteLeft = before < 0 ? 30 : vote[before]!
    const voteRight = after < 0 ? 30 : vote[after]!
    // the run of capitals the word stands in
    let from = i
    while (from > segment.first && words[from - 1]!.capital && i - from < 8) from--
    let to = i + 1
    while (to < segment.last && words[to]!.capital && to - i < 8) to++
    const head = facts(to - 1)
    const opens = facts(from)
    const outsideLeft = facts(from > first ? from - 1 : -1)
    const outsideRight = facts(to < last ? to : -1)
    const at = Math.min(i - from, 3) * 4 + Math.min(to - 1 - i, 3)
    let n = 0
    const put = (a: number, b: number) => {
      into[n] = mix(a, b + 1000 + 64 * n)
      n++
    }
    put(0, 0)
    put(pos, 0)
    put(pos, posLeft)
    put(pos, posRight)
    put(place, me.shape)
    put(place, me.lists)
    put(left.shape, me.shape)
    put(right.shape, me.shape)
    put(mix(left.shape, right.shape), me.shape)
    put(left.word, me.word)
    put(me.word, right.word)
    put(left.lists, me.lists)
    put(me.lists, right.lists)
    put(at, me.shape)
    put(at, head.word)
    put(at, head.lists)
    put(at, opens.lists)
    put(at, outsideLeft.word)
    put(at, outsideRight.word)
    put(at, outsideRight.lists)
    put(outsideLeft.lists, outsideRight.lists)
    put(mine, 0)
    put(mine, ruled[i]!)
    put(mine, voteLeft)
    put(mine, voteRight)
    put(mix(mine, voteLeft), voteRight)
    put(mine, me.lists)
    put(mine, me.shape)
    put(mine, pos)
    put(mine, head.lists)
    put(mine, outsideLeft.word)
    put(mine, outsideRight.word)
    put(mine, place)
    put(mine, at)
    put(mine, head.word)
    put(mine, me.word)
    return n
  }
  return { segments, facts, keysAt, neighbor }
}

const posNames = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')
const posCodes = new Map(posNames.map((name, i) => [name, i]))
const posCode = (name: string) => posCodes.get(name) ?? 31

/** The key of a word's feature seen from `step` words away; `step` is -2 to 2. */
export const keyAway = (key: number, step: number): number => mix(key, 100 + step)

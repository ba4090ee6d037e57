import type { Evidence } from '../evidence.ts'
import { isInitial } from '../evidence.ts'
import type { Name } from '../names/index.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Word, Words } from '../words.ts'
import { documentFacts } from './document.ts'
import { hashText, mix } from './hash.ts'
import { type Segment, segmentsOf } from './segments.ts'
import type { WordFacts } from './word-facts.ts'

function documentKeys(bits: number, shape: number): number[] {
  const keys = [mix(bits, 12)]
  for (let bit = 0; bits >>> bit; bit++) if ((bits >>> bit) & 1) keys.push(mix(bit, 10), mix(mix(bit, 11), shape))
  return keys
}

/** A document as the model sees it. */
export interface Sight {
  readonly segments: readonly Segment[]
  /** The facts of word `i`; words of one form share one object. Those of no word stand for the edge of a sentence. */
  facts(i: number): WordFacts
  /** Keys of what all places of word `i` in the document tell of it. */
  told(i: number): readonly number[]
  /** Writes the `keyCount` keys of what word `i` shows only at this place. */
  keysAt(i: number, segment: Segment, into: Int32Array): void
  /** The words at -2, -1, 1 and 2 of the sentence, -1 where it ends. */
  neighbor(i: number, step: number): number
}

/** How many keys `keysAt` writes. */
export const keyCount = 21
/** Beyond the end of a sentence. */
const beyond = { word: 77, shape: 77, lists: 77, own: [77], beside: [77], far: [77] }
const typeIndex: Readonly<Record<string, number>> = { person: 1, organization: 2, place: 3, other: 4 }

/**
 * @param rules the names as the rules read them, in order, disjoint
 * @param book facts of words, of `wordBook`
 */
export function sightOf(
  text: Words,
  rules: readonly Name[],
  evidence: Evidence,
  vocabulary: Vocabulary,
  book: (word: Word) => WordFacts,
): Sight {
  const { words, sentences } = text
  const edge: WordFacts = { ...beyond, sums: [] }
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
  const read = new Array<WordFacts | undefined>(words.length)
  const facts = (i: number): WordFacts => {
    const word = words[i]
    if (!word) return edge
    let of = read[i]
    if (!of) {
      of = book(word)
      read[i] = of
    }
    return of
  }
  const shared = new Map<number, readonly number[]>()
  const told = (i: number): readonly number[] => {
    const { text } = words[i]!
    const bits = document.get(text) ?? 0
    const { shape } = facts(i)
    const of = mix(bits, shape)
    let keys = shared.get(of)
    if (!keys) {
      keys = documentKeys(bits, shape)
      shared.set(of, keys)
    }
    return keys
  }
  const neighbor = (i: number, step: number): number => {
    const { first, last } = sentences[words[i]!.sentence]!
    const at = i + step
    return at >= first && at < last ? at : -1
  }
  const keysAt = (i: number, segment: Segment, into: Int32Array): void => {
    const word = words[i]!
    const { first, last, titled, headline } = sentences[word.sentence]!
    const before = i > first ? i - 1 : -1
    const after = i + 1 < last ? i + 1 : -1
    const me = facts(i)
    const left = before < 0 ? edge : facts(before)
    const right = after < 0 ? edge : facts(after)
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
    const outsideLeft = from > first ? facts(from - 1) : edge
    const outsideRight = to < last ? facts(to) : edge
    const at = Math.min(i - from, 3) * 4 + Math.min(to - 1 - i, 3)
    into[0] = mix(pos, 1000 + posLeft)
    into[1] = mix(pos, 2000 + posRight)
    into[2] = mix(me.shape, 3000 + place)
    into[3] = mix(mix(left.shape, right.shape), 4000 ^ me.shape)
    into[4] = mix(left.lists, 5000 ^ me.lists)
    into[5] = mix(me.lists, 6000 ^ right.lists)
    into[6] = mix(me.shape, 7000 + at)
    into[7] = mix(head.word, 8000 + at)
    into[8] = mix(head.lists, 9000 + at)
    into[9] = mix(outsideLeft.word, 10000 + at)
    into[10] = mix(outsideRight.word, 11000 + at)
    into[11] = mix(outsideRight.lists, 12000 + at)
    into[12] = mix(ruled[i]!, 13000 + mine)
    into[13] = mix(mine | (voteLeft << 5) | (voteRight << 10), 14000)
    into[14] = mix(me.lists, 15000 + mine)
    into[15] = mix(me.shape, 16000 + mine)
    into[16] = mix(pos, 17000 + mine)
    into[17] = mix(outsideRight.word, 18000 + mine)
    into[18] = mix(at, 19000 + mine)
    into[19] = mix(head.word, 20000 + mine)
    into[20] = mix(mix(left.word, me.word), 21000)
  }
  return { segments, facts, told, keysAt, neighbor }
}

const posNames = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ')
const posCodes = new Map(posNames.map((name, i) => [name, i]))
const posCode = (name: string) => posCodes.get(name) ?? 31

/** The key of a word's feature seen from `step` words away; `step` is -2 to 2. */
export const keyAway = (key: number, step: number): number => mix(key, 100 + step)

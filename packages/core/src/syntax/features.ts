import type { SentenceLayer, Token } from '../flow/layers.ts'
import { posTags } from '../schema/index.ts'
import { closedWords, fixedClass } from './closed.ts'
import type { VerbForm } from './forms.ts'

/** The tagger's own tags: VERB is parted by form, so that participles are told from pasts. */
export const taggerTags = [...posTags, 'VBD', 'VBN', 'VBG'] as const
export type TaggerTag = (typeof taggerTags)[number]
/** Tags that any word can have; the others are for the words of `closedWords` and for marks. */
const openTags: readonly number[] = (
  ['NOUN', 'PROPN', 'VERB', 'VBD', 'VBN', 'VBG', 'ADJ', 'ADV', 'NUM', 'INTJ', 'X'] as const
).map((tag) => taggerTags.indexOf(tag))
const allTags: readonly number[] = taggerTags.map((_, index) => index)
/** Tags as bits. */
export const tagSet = (...tags: readonly TaggerTag[]): number =>
  tags.reduce((set, tag) => set | (1 << taggerTags.indexOf(tag)), 0)
/** Is a tag in a set? None is, where there is no token. */
export const isIn = (set: number, tag: number | undefined): boolean => ((set >>> (tag ?? 31)) & 1) === 1
export const featuresPerToken = 24
const none = taggerTags.length

/** What a tagger sees of one word type. */
export interface WordShape {
  readonly lower: string
  readonly hash: number
  readonly suffix3: number
  readonly suffix2: number
  readonly prefix: number
  readonly bits: number
  readonly form: VerbForm | undefined
  /** Tags it can have. */
  readonly tags: readonly number[]
  /** The tag it has wherever it stands. */
  readonly fixed: number | undefined
  /** Its lemma by tag, each made at its first use. */
  readonly lemmas: string[]
}

/** More characters of a word are not looked at. */
const longest = 60

/** FNV-1a with digits as 0 and one apostrophe. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    let unit = text.charCodeAt(i)
    if (unit > 0x2f && unit < 0x3a) unit = 0x30
    else if (unit === 0x2019) unit = 0x27
    hash = Math.imul(hash ^ unit, 0x01000193)
  }
  return hash
}

function wordShape(text: string, forms: ReadonlyMap<string, VerbForm>): WordShape {
  const short = text.length > longest ? text.slice(0, longest) : text
  const lower = short.toLowerCase()
  const capital = /^\p{Lu}/u.test(short)
  const whole = text.length > longest ? text.toLowerCase() : lower
  const fixed = fixedClass(whole)
  const bits =
    (capital ? 1 : 0) |
    (capital && short.length > 1 && short === short.toUpperCase() ? 2 : 0) |
    (/\d/.test(short) ? 4 : 0) |
    (/.[-‐‑]./.test(short) ? 8 : 0) |
    (/.\.$/.test(short) ? 16 : 0) |
    (/^[^\p{L}\p{N}]/u.test(short) ? 32 : 0)
  return {
    lower: whole,
    hash: hashOf(lower),
    suffix3: hashOf(lower.slice(-3)),
    suffix2: hashOf(lower.slice(-2)),
    prefix: hashOf(lower.slice(0, 3)),
    bits,
    form: forms.get(lower.replaceAll('’', "'")),
    fixed: fixed && taggerTags.indexOf(fixed),
    tags: closedWords.has(lower) || /^[^\p{L}]/u.test(short) ? allTags : openTags,
    lemmas: [],
  }
}

/** Word types that are kept: news says the same words again and again. */
const most = 1 << 14

/**
 * The word types of documents, each looked at once. The memory is bounded, and what is kept never changes a result.
 * Words are kept as copies: engines make a slice point into its whole text.
 */
export function shapeBook(forms: ReadonlyMap<string, VerbForm>): (tokens: readonly Token[]) => WordShape[] {
  const known = new Map<string, WordShape>()
  return (tokens) =>
    tokens.map(({ text }) => {
      if (text.length > longest) return wordShape(text, forms)
      let shape = known.get(text)
      if (!shape) {
        if (known.size === most) known.clear()
        const own = ` ${text}`.slice(1)
        shape = wordShape(own, forms)
        known.set(own, shape)
      }
      return shape
    })
}

const edge: WordShape = {
  lower: '',
  hash: 77,
  suffix3: 77,
  suffix2: 77,
  prefix: 77,
  bits: 63,
  form: undefined,
  tags: allTags,
  fixed: undefined,
  lemmas: [],
}

/** Most words of a headline are written with a capital: then a capital says little. */
export function titleCase(words: readonly WordShape[], first: number, last: number): boolean {
  let capitals = 0
  let low = 0
  for (let i = first; i < last; i++) {
    const { bits, lower } = words[i]!
    if (bits & 36) continue
    if (bits & 1) capitals++
    else if (lower.length > 3) low++
  }
  return capitals > 3 && low * 5 < capitals
}

/** The row of feature `n` with values `a` and `b`. */
function rowOf(n: number, a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(n + 1, 0x9e3779b1), 0x85ebca6b)
  const mixed = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** Writes the numbers of the features of token `i` into `into`; `before` and `before2` are the tags left of it. */
export function features(
  words: readonly WordShape[],
  i: number,
  { first, last }: Pick<SentenceLayer['sentences'][number], 'first' | 'last'>,
  title: boolean,
  before: number,
  before2: number,
  mask: number,
  into: Int32Array,
): void {
  const word = words[i]!
  const left = i > first ? words[i - 1]! : edge
  const left2 = i > first + 1 ? words[i - 2]! : edge
  const right = i + 1 < last ? words[i + 1]! : edge
  const right2 = i + 2 < last ? words[i + 2]! : edge
  const opens = i === first || (i === first + 1 && (left.bits & 32) !== 0)
  const shape = word.bits | (opens ? 64 : 0) | (title ? 128 : 0)
  const form = word.form?.bits ?? 0
  const leftTag = i > first ? before : none
  const leftTag2 = i > first + 1 ? before2 : none
  into[0] = rowOf(0, word.hash, 0) & mask
  into[1] = rowOf(1, word.suffix3, 0) & mask
  into[2] = rowOf(2, word.suffix2, shape) & mask
  into[3] = rowOf(3, word.prefix, 0) & mask
  into[4] = rowOf(4, shape, 0) & mask
  into[5] = rowOf(5, shape, leftTag) & mask
  into[6] = rowOf(6, leftTag, 0) & mask
  into[7] = rowOf(7, leftTag, leftTag2) & mask
  into[8] = rowOf(8, word.hash, leftTag) & mask
  into[9] = rowOf(9, left.hash, 0) & mask
  into[10] = rowOf(10, right.hash, 0) & mask
  into[11] = rowOf(11, right2.hash, 0) & mask
  into[12] = rowOf(12, left2.hash, 0) & mask
  into[13] = rowOf(13, right.suffix3, 0) & mask
  into[14] = rowOf(14, left.suffix3, 0) & mask
  into[15] = rowOf(15, shape, right.bits) & mask
  into[16] = rowOf(16, form, shape & 1) & mask
  into[17] = rowOf(17, form, leftTag) & mask
  into[18] = rowOf(18, form, right.form?.bits ?? 0) & mask
  into[19] = rowOf(19, left.hash, right.hash) & mask
  into[20] = rowOf(20, word.hash, right.hash) & mask
  into[21] = rowOf(21, right.hash, leftTag) & mask
  into[22] = rowOf(22, word.suffix3, shape) & mask
  into[23] = rowOf(23, word.suffix3, leftTag) & mask
}

import type { SentenceLayer, Token } from '../flow/layers.ts'
import { posTags } from '../schema/index.ts'
import { closedWords } from './closed.ts'
import type { VerbForm } from './forms.ts'

/** The tagger's own tags: VERB is parted by form, so that participles are told from pasts. */
export const taggerTags = [...posTags, 'VBD', 'VBN', 'VBG'] as const
export type TaggerTag = (typeof taggerTags)[number]
/** Tags that any word can have; the others are for the words of `closedWords` and for marks. */
const openTags: readonly number[] = (
  ['NOUN', 'PROPN', 'VERB', 'VBD', 'VBN', 'VBG', 'ADJ', 'ADV', 'NUM', 'INTJ', 'X'] as const
).map((tag) => taggerTags.indexOf(tag))
const allTags: readonly number[] = taggerTags.map((_, index) => index)
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
}

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
  const short = text.length > 60 ? text.slice(0, 60) : text
  const lower = short.toLowerCase()
  const capital = /^\p{Lu}/u.test(short)
  const bits =
    (capital ? 1 : 0) |
    (capital && short.length > 1 && short === short.toUpperCase() ? 2 : 0) |
    (/\d/.test(short) ? 4 : 0) |
    (/.[-‐‑]./.test(short) ? 8 : 0) |
    (/.\.$/.test(short) ? 16 : 0) |
    (/^[^\p{L}\p{N}]/u.test(short) ? 32 : 0)
  return {
    lower: text.length > 60 ? text.toLowerCase() : lower,
    hash: hashOf(lower),
    suffix3: hashOf(lower.slice(-3)),
    suffix2: hashOf(lower.slice(-2)),
    prefix: hashOf(lower.slice(0, 3)),
    bits,
    form: forms.get(lower.replaceAll('’', "'")),
    tags: closedWords.has(lower) || /^[^\p{L}]/u.test(short) ? allTags : openTags,
  }
}

/** The word types of a document, each looked at once. */
export function shapes(tokens: readonly Token[], forms: ReadonlyMap<string, VerbForm>): WordShape[] {
  const known = new Map<string, WordShape>()
  return tokens.map(({ text }) => {
    let shape = known.get(text)
    if (!shape) {
      shape = wordShape(text, forms)
      known.set(text, shape)
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
  let n = 0
  const put = (a: number, b: number) => {
    let hash = Math.imul(a ^ Math.imul(n + 1, 0x9e3779b1), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35)
    into[n++] = (hash ^ (hash >>> 16)) & mask
  }
  put(word.hash, 0)
  put(word.suffix3, 0)
  put(word.suffix2, shape)
  put(word.prefix, 0)
  put(shape, 0)
  put(shape, leftTag)
  put(leftTag, 0)
  put(leftTag, leftTag2)
  put(word.hash, leftTag)
  put(left.hash, 0)
  put(right.hash, 0)
  put(right2.hash, 0)
  put(left2.hash, 0)
  put(right.suffix3, 0)
  put(left.suffix3, 0)
  put(shape, right.bits)
  put(form, shape & 1)
  put(form, leftTag)
  put(form, right.form?.bits ?? 0)
  put(left.hash, right.hash)
  put(word.hash, right.hash)
  put(right.hash, leftTag)
  put(word.suffix3, shape)
  put(word.suffix3, leftTag)
}

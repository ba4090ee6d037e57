import type { TokenizedSentence } from '../../flow/layers.ts'
import { hashOf, type TaggerTag, taggerTags, type WordShape } from '../features.ts'
import { verbForm } from '../forms.ts'

/**
 * What the parser sees, one number for each token that is no mark of punctuation: marks stand in no tree until it is
 * made, and tell only what they part (Ma, Zhang and Zhu 2014).
 */
export interface Atoms {
  /** Index of the token. */
  readonly token: Int32Array
  readonly word: Int32Array
  readonly tag: Int32Array
  /** The tag, told finer: words of closed classes by themselves, verbs and nouns by their form. */
  readonly fine: Int32Array
  readonly suffix: Int32Array
  /** Which marks stand right before it, as bits. */
  readonly marks: Uint8Array
  /** Number of commas and stronger marks up to it. */
  readonly breaks: Int32Array
  /** The finer tag of the next finite verb after it, 0 for none; 1 added where a comma or stronger mark lies between. */
  readonly ahead: Int32Array
  /** Number of finite verbs up to it. */
  readonly verbs: Int32Array
  /** The sentences, as indices into these arrays. */
  readonly sentences: readonly { readonly first: number; readonly last: number }[]
}

const tagIndex = (tag: TaggerTag) => taggerTags.indexOf(tag)
const open = new Set(
  (['NOUN', 'PROPN', 'VERB', 'VBD', 'VBN', 'VBG', 'ADJ', 'ADV', 'NUM', 'INTJ', 'X', 'SYM'] as const).map(tagIndex),
)
const plain = tagIndex('VERB')
const noun = tagIndex('NOUN')
const particle = tagIndex('PART') + 1
const finite = new Set((['VERB', 'VBD', 'AUX'] as const).map(tagIndex))
export const punctuation = tagIndex('PUNCT')

/** Kinds of marks as bits; a straight quotation mark may open or close. */
export const mark = { comma: 1, colon: 2, opens: 4, closes: 8, openQuote: 16, closeQuote: 32 } as const

export function markOf(text: string): number {
  switch (text) {
    case ',':
      return 1
    case ';':
    case ':':
      return 2
    case '(':
    case '[':
      return 4
    case ')':
    case ']':
      return 8
    case '“':
    case '``':
    case '‘':
      return 16
    case '”':
    case "''":
    case '’':
      return 32
    case '"':
    case "'":
      return 48
    default:
      return text === '.' || text === '!' || text === '?' ? 128 : 64
  }
}

export function atomsOf(
  words: readonly WordShape[],
  tags: Uint8Array,
  lemmas: readonly string[],
  sentences: readonly Pick<TokenizedSentence, 'first' | 'last'>[],
): Atoms {
  let length = 0
  for (const tag of tags) if (tag !== punctuation) length++
  const atoms = {
    token: new Int32Array(length),
    word: new Int32Array(length),
    tag: new Int32Array(length),
    fine: new Int32Array(length),
    suffix: new Int32Array(length),
    marks: new Uint8Array(length),
    breaks: new Int32Array(length),
    ahead: new Int32Array(length),
    verbs: new Int32Array(length),
    sentences: [] as { first: number; last: number }[],
  }
  const known = new Map<string, number>()
  let n = 0
  let breaks = 0
  let verbs = 0
  for (const { first, last } of sentences) {
    const from = n
    let marks = 0
    for (let i = first; i < last; i++) {
      const { hash: own, suffix3, form, lower } = words[i]!
      const tag = tags[i]!
      if (tag === punctuation) {
        const kind = markOf(lower)
        marks |= kind
        if (!(kind & (mark.openQuote | mark.closeQuote))) breaks++
        continue
      }
      const bits = form?.bits ?? 0
      const lemma = lemmas[i]!
      let word = known.get(lemma)
      if (word === undefined) {
        word = hashOf(lemma.toLowerCase())
        known.set(lemma, word)
      }
      atoms.token[n] = i
      atoms.word[n] = word
      atoms.suffix[n] = suffix3
      atoms.tag[n] = tag + 1
      atoms.fine[n] = open.has(tag)
        ? 1024 * (tag + 1) +
          (tag === plain ? bits & (verbForm.third | verbForm.base) : tag === noun ? bits & verbForm.plural : 0)
        : own ^ (tag << 24)
      atoms.marks[n] = marks
      atoms.breaks[n] = breaks
      if (finite.has(tag) && !(tag === plain && n > from && atoms.tag[n - 1] === particle)) verbs++
      atoms.verbs[n] = verbs
      marks = 0
      n++
    }
    let next = -1
    for (let i = n - 1; i >= from; i--) {
      atoms.ahead[i] = next < 0 ? 0 : 2 * atoms.fine[next]! + (atoms.breaks[next]! > atoms.breaks[i]! ? 1 : 0)
      if (i > 0 && atoms.verbs[i]! > atoms.verbs[i - 1]!) next = i
    }
    atoms.sentences.push({ first: from, last: n })
  }
  return atoms
}

import type { CleanBlock } from './rule.ts'
import { unit, unitAt } from './units.ts'

/** What a block's words look like, in any language. Counts are of its first 1,500 characters. */
export interface Look {
  readonly words: number
  /** Share of words that do not begin with a capital or a digit; scripts without capitals count as small. */
  readonly small: number
  /** It ends like a sentence. */
  readonly closed: boolean
  /**
   * prose: reads like running text. open: could be (a heading in sentence form, a cut-off sentence).
   * label: a menu entry, a name, a date, a button. none: no words.
   */
  readonly kind: 'prose' | 'open' | 'label' | 'none'
  readonly shape: Shape
}

/** Counts over the words and marks of a block, none of which tells a word. */
export interface Shape {
  readonly words: number
  readonly letters: number
  /** Words of up to three small letters, as most function words are. */
  readonly short: number
  readonly capitals: number
  readonly allCapitals: number
  readonly numbers: number
  readonly commas: number
  /** Marks that end a sentence, with a space after them. */
  readonly stops: number
  readonly quotes: number
  /** Marks that running text does not hold: bars, bullets, slashes, signs. */
  readonly signs: number
}

const sample = 1500
const close = /[.!?…。！？؟।]["'”’»“)\]]{0,3}$/u
const [space, comma, quote, tick] = [32, 44, 34, 0x2019]

/** Looks at no more than the first 1,500 characters and the last few. */
function lookAt(text: string, start: number, end: number): Look {
  const limit = Math.min(end, start + sample)
  const shape = { words: 0, letters: 0, short: 0, capitals: 0, allCapitals: 0, numbers: 0 }
  const marks = { commas: 0, stops: 0, quotes: 0, signs: 0 }
  let small = 0
  let unspaced = 0
  for (let at = start; at < limit; ) {
    const first = unitAt(text, at)
    if (first === unit.other || first === unit.space || first === unit.joint || first === unit.mark) {
      if (first !== unit.space) countMark(text, at, marks)
      at++
      continue
    }
    const from = at
    let upper = 0
    for (
      let kind: number = first;
      kind !== unit.other && kind !== unit.space && at < limit;
      kind = unitAt(text, ++at)
    ) {
      if (kind === unit.capital) upper++
      else if (kind === unit.unspaced) unspaced++
    }
    if (text.charCodeAt(at - 1) === 46) countMark(text, at - 1, marks)
    shape.words++
    shape.letters += at - from
    if (first === unit.digit) shape.numbers++
    else if (first === unit.capital) {
      shape.capitals++
      if (upper >= 2 && upper === at - from) shape.allCapitals++
    } else {
      small++
      if (at - from <= 3) shape.short++
    }
  }
  const length = limit - start
  let words = shape.words
  if (unspaced > length / 3) {
    words = unspaced / 2
    small = words
  }
  if (length) words = Math.round((words * (end - start)) / length)
  const share = words ? small / Math.max(1, words * (length / (end - start))) : 0
  const closed = close.test(text.slice(Math.max(start, end - 6), end))
  return { words, small: share, closed, kind: kindOf(words, share, closed), shape: { ...shape, ...marks } }
}

function countMark(text: string, at: number, marks: { commas: number; stops: number; quotes: number; signs: number }) {
  const code = text.charCodeAt(at)
  if (code === comma) marks.commas++
  else if (code === 46 || code === 33 || code === 63) {
    if (text.charCodeAt(at + 1) === space) marks.stops++
  } else if (code === quote || (code >= 0x201c && code <= 0x201e) || code === 0xab || code === 0xbb) marks.quotes++
  else if (
    code !== tick &&
    code !== 40 &&
    code !== 41 &&
    code !== 58 &&
    code !== 59 &&
    !(code >= 0x2013 && code <= 0x2019)
  )
    marks.signs++
}

function kindOf(words: number, small: number, closed: boolean): Look['kind'] {
  if (words === 0) return 'none'
  if (small >= 0.4 && ((closed && words >= 4) || words >= 25)) return 'prose'
  if (closed && words >= 3 && small > 0) return 'prose'
  if (small >= 0.5 && words >= 5) return 'open'
  return 'label'
}

const seen = new WeakMap<readonly CleanBlock[], readonly Look[]>()

/** Looks of all blocks; remembered as long as the blocks stay the same. */
export function looksOf(text: string, blocks: readonly CleanBlock[]): readonly Look[] {
  let looks = seen.get(blocks)
  if (!looks) {
    looks = blocks.map(({ start, end, memo }) => {
      if (!memo) return lookAt(text, start, end)
      memo.look ??= lookAt(text, start, end)
      return memo.look
    })
    seen.set(blocks, looks)
  }
  return looks
}

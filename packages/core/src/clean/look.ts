import type { CleanBlock } from './rule.ts'

/** What a block's words look like, in any language. */
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
}

const sample = 1500
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.@/-]*/gu
const ideographic = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\u0E00-\u0EFF]/
const smallStart = /^[\p{Ll}\p{Lo}]/u
const unspaced = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\u0E00-\u0EFF]/g
const close = /[.!?…。！？؟।]["'”’»“)\]]{0,3}$/u

/** Looks at no more than the first 1,500 characters and the last few. */
function lookAt(text: string, start: number, end: number): Look {
  const part = text.slice(start, Math.min(end, start + sample))
  let words = 0
  let small = 0
  for (const [found] of part.matchAll(word)) {
    words++
    if (smallStart.test(found)) small++
  }
  const ideographs = ideographic.test(part) ? (part.match(unspaced)?.length ?? 0) : 0
  if (ideographs > part.length / 3) {
    words = ideographs / 2
    small = words
  }
  if (part.length) words = Math.round((words * (end - start)) / part.length)
  const share = words ? small / Math.max(1, words * (part.length / (end - start))) : 0
  const closed = close.test(text.slice(Math.max(start, end - 6), end))
  return { words, small: share, closed, kind: kindOf(words, share, closed) }
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

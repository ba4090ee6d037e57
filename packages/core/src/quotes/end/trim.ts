import type { Word } from '../page.ts'

/** Without white space, commas and the full stop at the end; a closing quotation mark keeps what stands before it. */
export function trim(words: readonly Word[], first: number, last: number): number {
  let end = last
  while (
    end > first &&
    words[end - 1]!.marked === undefined &&
    /^(?:[.,;:!?]|\.\.\.|…|[-–—―]+)$/.test(words[end - 1]!.low)
  )
    end--
  return end
}

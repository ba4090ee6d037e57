import type { Word } from './page.ts'

/** Index of the last word in `[floor, from]` that passes. */
export function lastWhere(
  words: readonly Word[],
  from: number,
  floor: number,
  test: (word: Word) => boolean,
): number | undefined {
  for (let i = from; i >= floor; i--) if (words[i] && test(words[i]!)) return i
  return undefined
}

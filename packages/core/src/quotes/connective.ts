import type { Word } from './page.ts'

const connectives = new Set(
  'meanwhile moreover however furthermore separately additionally nevertheless nonetheless'.split(' '),
)

/** The first of words `[first, last)` after a connective and its comma: "Meanwhile," is the narrator's, not the source's. */
export function afterConnective(words: readonly Word[], first: number, last: number): number {
  if (first >= last || words[first]!.marked !== undefined || !connectives.has(words[first]!.low)) return first
  return first + (words[first + 1]?.low === ',' ? 2 : 1)
}

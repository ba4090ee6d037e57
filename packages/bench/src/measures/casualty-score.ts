import { f1, type Score } from './f1.ts'
import { overlaps, type Range } from './spans.ts'

/** A figure of people: the least number meant and what became of them. */
export interface Casualty extends Range {
  readonly min: number | undefined
  readonly status: string
}

/** A figure counts when it stands at the place, with the same number and the same status; each answers for one. */
export function casualtyScore(
  documents: readonly { readonly gold: readonly Casualty[]; readonly found: readonly Casualty[] }[],
): Score {
  let [right, made, wanted] = [0, 0, 0]
  for (const { gold, found } of documents) {
    const left = new Set(found)
    made += found.length
    wanted += gold.length
    for (const one of gold) {
      const hit = left
        .values()
        .find((other) => overlaps(one, other) && other.min === one.min && other.status === one.status)
      if (hit && left.delete(hit)) right++
    }
  }
  return f1(right, made, wanted)
}

import { f1, type Score } from './f1.ts'
import { overlaps, type Range } from './spans.ts'

/** An expression of time with its TIMEX3 value. */
export interface Timex extends Range {
  readonly value: string | undefined
}

export interface TimexScore {
  readonly strict: Score
  readonly relaxed: Score
  /** Of those that overlap, the values that are the same. */
  readonly value: Score
}

/** As in TempEval-3 (UzZaman et al. 2013): each expected expression takes the one at its place, else one that overlaps. */
export function timexScore(
  documents: readonly { readonly gold: readonly Timex[]; readonly found: readonly Timex[] }[],
): TimexScore {
  let [wanted, made, strict, relaxed, value] = [0, 0, 0, 0, 0]
  for (const { gold, found } of documents) {
    wanted += gold.length
    made += found.length
    const left = new Set(found)
    for (const one of gold) {
      const same = ({ start, end }: Timex) => start === one.start && end === one.end
      const hit = left.values().find(same) ?? left.values().find((other) => overlaps(one, other))
      if (!hit) continue
      left.delete(hit)
      relaxed++
      if (same(hit)) strict++
      if (hit.value === one.value) value++
    }
  }
  return { strict: f1(strict, made, wanted), relaxed: f1(relaxed, made, wanted), value: f1(value, made, wanted) }
}

import { overlaps, type Range } from './spans.ts'

/** Accounts that cannot both hold, each by the places of its words. */
export type Sides = readonly (readonly Range[])[]

export interface ConflictScore {
  /** Share of those expected. */
  readonly recall: number
  readonly expected: number
  readonly made: number
}

/** A conflict is found where one made has a side at each of its sides; a side without a place (the narrator's) asks for none. */
export function conflictScore(
  documents: readonly { readonly gold: readonly Sides[]; readonly found: readonly Sides[] }[],
): ConflictScore {
  let [expected, hits, made] = [0, 0, 0]
  for (const { gold, found } of documents) {
    expected += gold.length
    made += found.length
    hits += gold.filter((sides) => {
      const placed = sides.filter(({ length }) => length)
      return placed.length > 0 && found.some((other) => placed.every((side) => other.some((its) => touch(side, its))))
    }).length
  }
  return { recall: expected ? hits / expected : 0, expected, made }
}

const touch = (a: readonly Range[], b: readonly Range[]): boolean => a.some((x) => b.some((y) => overlaps(x, y)))

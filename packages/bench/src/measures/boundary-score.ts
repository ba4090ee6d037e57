import type { Range } from '@copydesk/core'

export interface Boundaries {
  readonly right: number
  readonly made: number
  readonly wanted: number
}

/** Ends of sentences inside a paragraph. Its own end is not counted, since nobody can miss it. */
export function boundaryScore(found: readonly Range[], expected: readonly Range[]): Boundaries {
  const inner = (ranges: readonly Range[]) => new Set(ranges.slice(0, -1).map(({ end }) => end))
  const [made, wanted] = [inner(found), inner(expected)]
  return { right: made.intersection(wanted).size, made: made.size, wanted: wanted.size }
}

/** Half open, UTF-16. */
export interface Range {
  readonly start: number
  readonly end: number
}

export const overlaps = (a: Range | undefined, b: Range | undefined): boolean =>
  a !== undefined && b !== undefined && a.start < b.end && b.start < a.end

const lengthOf = (parts: readonly Range[]): number => parts.reduce((sum, { start, end }) => sum + end - start, 0)

/** Characters that both lists cover; the parts of one list are disjoint. */
export function shared(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return sum
}

/** Characters both cover, as a share of those that either covers: 1 for the same stretch, 0 for none shared. */
export function intersectionOverUnion(a: readonly Range[], b: readonly Range[]): number {
  const both = shared(a, b)
  return both / (lengthOf(a) + lengthOf(b) - both || 1)
}

/** The first item of the highest value over 0. */
export function best<T>(items: readonly T[], value: (item: T) => number): T | undefined {
  let [found, most]: [T | undefined, number] = [undefined, 0]
  for (const item of items) {
    const worth = value(item)
    if (worth > most) [found, most] = [item, worth]
  }
  return found
}

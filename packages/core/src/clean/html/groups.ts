import type { PageSight } from './features.ts'

const grouping: ReadonlySet<string> = new Set(['table', 'ul', 'ol', 'dl', 'blockquote'])
/** A table or list of which at least this share of the page's prose is made up holds the page, not data. */
const layout = 0.3

/** For each block the innermost table, list or block quote around it, -1 for none; one that lays out the page does not count. */
export function groupsOf({ blocks, elements, sums }: PageSight): Int32Array {
  const around = new Int32Array(elements.length).fill(-1)
  elements.forEach(({ tag, parent }, i) => {
    const own = grouping.has(tag) && sums.prose[i]! <= layout * sums.prose[0]!
    around[i] = own ? i : parent < 0 ? -1 : around[parent]!
  })
  return Int32Array.from(blocks, ({ element }) => around[element]!)
}

/** Each value, and the mean of all of its group, in equal parts. `apart` is left as it is and counts for no mean. */
export function pooled(values: readonly number[], groups: Int32Array, apart: number): number[] {
  const sums = new Map<number, { sum: number; count: number }>()
  const isApart = (i: number) => groups[i]! < 0 || values[i] === apart
  values.forEach((value, i) => {
    if (isApart(i)) return
    const { sum, count } = sums.get(groups[i]!) ?? { sum: 0, count: 0 }
    sums.set(groups[i]!, { sum: sum + value, count: count + 1 })
  })
  return values.map((value, i) => {
    const all = isApart(i) ? undefined : sums.get(groups[i]!)
    return all ? (value + all.sum / all.count) / 2 : value
  })
}

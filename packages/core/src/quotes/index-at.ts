import { firstWhere } from '../text/index.ts'

/** Index of the last range that starts at or before an offset; -1 before the first. */
export function indexAt(ranges: readonly { start: number }[], offset: number): number {
  return firstWhere(ranges, ({ start }) => start > offset) - 1
}

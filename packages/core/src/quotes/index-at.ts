/** Index of the last range that starts at or before an offset; -1 before the first. */
export function indexAt(ranges: readonly { start: number }[], offset: number): number {
  let a = 0
  let b = ranges.length
  while (a < b) {
    const middle = (a + b) >> 1
    if (ranges[middle]!.start <= offset) a = middle + 1
    else b = middle
  }
  return a - 1
}

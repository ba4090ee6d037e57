import type { Range } from '../schema/index.ts'

/** A stretch that all of its marks cover. */
export interface Fragment<Mark extends Range> extends Range {
  readonly marks: readonly Mark[]
}

/**
 * Cuts `[from, to)` at the borders of the marks that reach into it. The fragments are sorted and disjoint and fill the
 * stretch; each carries every mark over it, in the order in which they start. Marks may overlap; empty ones cover nothing.
 */
export function cut<Mark extends Range>(from: number, to: number, marks: readonly Mark[]): Fragment<Mark>[] {
  const starts = marks.filter(({ start, end }) => start < to && end > from && start < end)
  const borders = starts.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)])
  const cuts = [...new Set([from, to, ...borders])].sort((a, b) => a - b)
  starts.sort((a, b) => a.start - b.start)
  const fragments: Fragment<Mark>[] = []
  let open: Mark[] = []
  let next = 0
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] as number
    open = open.filter((mark) => mark.end > start)
    for (let mark = starts[next]; mark && mark.start <= start; mark = starts[++next]) open.push(mark)
    fragments.push({ start, end: cuts[i + 1] as number, marks: open })
  }
  return fragments
}

/** The marks that reach into each of some ranges, which are sorted and disjoint; by start. */
export function marksInside<Mark extends Range>(ranges: readonly Range[], marks: readonly Mark[]): Mark[][] {
  const starts = [...marks].sort((a, b) => a.start - b.start)
  let open: Mark[] = []
  let next = 0
  return ranges.map(({ start, end }) => {
    open = open.filter((mark) => mark.end > start)
    for (let mark = starts[next]; mark && mark.start < end; mark = starts[++next]) if (mark.end > start) open.push(mark)
    return open.slice()
  })
}

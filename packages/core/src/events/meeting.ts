import type { Range } from '../schema/index.ts'

/** Does a span of a sentence meet one of the ranges? Ranges by their start; sentences are asked for in text order. */
export function meeting(ranges: readonly Range[]): (span: Range, sentence: Range) => boolean {
  let next = 0
  return ({ start, end }, sentence) => {
    while (next < ranges.length && ranges[next]!.end <= sentence.start) next++
    for (let i = next; i < ranges.length && ranges[i]!.start < end; i++) if (ranges[i]!.end > start) return true
    return false
  }
}

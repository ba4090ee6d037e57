import type { Range, Segment } from '../schema/index.ts'
import type { Draft } from './draft.ts'
import { firstWhere } from './first-where.ts'

/** The exact copies of a draft: the stretches between its changes, empty ones left out. */
export function segments({ source, changes }: Draft): Segment[] {
  const found: Segment[] = []
  let start = 0
  let sourceStart = 0
  const add = (sourceEnd: number) => {
    if (sourceEnd > sourceStart) found.push({ start, end: start + (sourceEnd - sourceStart), sourceStart, sourceEnd })
  }
  for (const change of changes) {
    add(change.sourceStart)
    start = change.end
    sourceStart = change.sourceEnd
  }
  add(source.length)
  return found
}

/** Replacements that are read: a character reference, letters that were mended. Blanks for markup are none. */
export function replacements({ text, changes }: Draft): Segment[] {
  return changes
    .filter(({ start, end, sourceStart, sourceEnd }) => sourceStart < sourceEnd && /\S/.test(text.slice(start, end)))
    .map(({ start, end, sourceStart, sourceEnd }) => ({ start, end, sourceStart, sourceEnd }))
}

/** Positions of the article in the source and back. All ranges are half open, UTF-16. */
export interface OffsetMap {
  /** From the first to the last character in the range that was copied or replaced; empty where none was. */
  toSource(range: Range): Range
  /** The article's characters that were copied from the source range; undefined where none were. */
  toText(range: Range): Range | undefined
}

/**
 * The map of a draft's copies, as `segments` gives them, and of its `replacements`: each sorted, and all disjoint on
 * both sides. A replacement is reached into as a whole.
 */
export function offsetMap(copies: readonly Segment[], replaced: readonly Segment[] = []): OffsetMap {
  const whole = new Set(replaced)
  const pieces = replaced.length ? [...copies, ...replaced].sort((a, b) => a.start - b.start) : copies
  return {
    toSource({ start, end }) {
      const i = firstWhere(pieces, (s) => s.end > start)
      const j = firstWhere(pieces, (s) => s.start >= end) - 1
      const first = pieces[i]
      const last = pieces[j]
      if (first && last && i <= j)
        return {
          start: first.sourceStart + (whole.has(first) ? 0 : Math.max(0, start - first.start)),
          end: last.sourceEnd - (whole.has(last) ? 0 : Math.max(0, last.end - end)),
        }
      const at = first?.start === start ? first.sourceStart : (pieces[i - 1]?.sourceEnd ?? first?.sourceStart ?? 0)
      return { start: at, end: at }
    },
    toText({ start, end }) {
      const i = firstWhere(copies, (s) => s.sourceEnd > start)
      const j = firstWhere(copies, (s) => s.sourceStart >= end) - 1
      const first = copies[i]
      const last = copies[j]
      if (!first || !last || i > j) return undefined
      return {
        start: first.start + Math.max(0, start - first.sourceStart),
        end: last.end - Math.max(0, last.sourceEnd - end),
      }
    },
  }
}

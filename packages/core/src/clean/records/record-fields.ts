import type { Range } from '../../schema/index.ts'

/** What a news database wrote around an article: which ranges are its own, and what they say. */
export interface RecordFields {
  /** Whole lines and labels, sorted and disjoint. */
  readonly ranges: readonly Range[]
  /** Ends of rows inside its headline. */
  readonly joints: readonly Range[]
  readonly title?: string
  readonly byline?: string
  readonly publication?: string
  readonly date?: string
}

export interface Line extends Range {
  readonly text: string
}

export type Draft = { -readonly [K in keyof RecordFields]: RecordFields[K] } & { ranges: Range[]; joints: Range[] }

/** Lines of a head or foot; a longer one is cut into its rows by nobody. */
export const headLines = 80
export const headSize = 8_000

export const space = /^[ \t]*$/

export function linesOf(text: string, from: number, to: number, most: number): Line[] {
  const lines: Line[] = []
  for (let start = from; start < to && lines.length < most; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 || feed > to ? to : feed
    lines.push({
      start,
      end: Math.min(text.length, end + 1),
      text: text.slice(start, Math.min(end, start + 600)).replace(/\r$/, ''),
    })
    start = end + 1
  }
  return lines
}

export const rights = /^[ \t]*(?:copyright|©|\(c\))[ \t].{0,200}$/i
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
export const dateLine = new RegExp(
  `^[ \\t]*(?:\\p{Lu}\\p{Ll}+day,?[ \\t]+)?(?:${month}[ \\t]+\\d{1,2},?[ \\t]+\\d{4}|\\d{1,2}[ \\t]+${month}[ \\t]+\\d{4})\\b.{0,60}$`,
  'iu',
)
export const documentKey = /^[ \t]*Document[ \t]+[A-Za-z]{2,10}\d{6,}[A-Za-z0-9]{2,30}[ \t]*$/

export function put(made: Draft, key: 'title' | 'byline' | 'publication' | 'date' | undefined, value: string) {
  if (key && value) made[key] ??= value
}

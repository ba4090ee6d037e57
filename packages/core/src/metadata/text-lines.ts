import { firstWhere } from '../text/index.ts'
import { fieldLine } from './found.ts'
import { type LineList, longestLine, type PlainLine } from './line-list.ts'

/** Of a longer text only the two ends are looked at. */
const ends = 30_000

/** Short rows of a plain text, and every paragraph of several rows as one more, since rows break anywhere. */
export function textLines(text: string): LineList {
  const lines =
    text.length <= 2 * ends
      ? rowsOf(text, 0, text.length)
      : [...rowsOf(text, 0, ends), ...rowsOf(text, text.length - ends, text.length)]
  const line = (i: number) => lines[i] as PlainLine
  return {
    size: lines.length,
    range: (i) => line(i).source,
    length: (i) => line(i).text.length,
    level: () => undefined,
    line,
    at(position) {
      const found = lines.findIndex(({ source }) => source.end > position)
      return found < 0 ? lines.length : found
    },
    from: (position) => firstWhere(lines, ({ source }) => source.start >= position),
  }
}

function rowsOf(text: string, from: number, to: number): PlainLine[] {
  const lines: PlainLine[] = []
  const add = (start: number, end: number) => {
    if (end - start > longestLine) return
    const raw = text.slice(start, end)
    const from = start + raw.length - raw.trimStart().length
    if (!raw.trim()) return
    const line = { text: fieldLine(raw), source: { start: from, end: from + raw.trim().length } }
    lines.push({ ...line, parts: [line] })
  }
  let start = -1 // of the open paragraph
  let first = 0 // its index among the lines
  let rows = 0
  for (let at = from; at < to; ) {
    const feed = text.indexOf('\n', at)
    const end = feed < 0 || feed > to ? to : feed
    const blank = end - at < longestLine && !text.slice(at, end).trim()
    if (!blank) {
      if (start < 0) [start, first] = [at, lines.length]
      rows++
      add(at, end)
    }
    if (blank || end === to) {
      const after = lines.splice(first)
      if (rows > 1) add(start, blank ? at - 1 : end)
      for (const line of after) lines.push(line)
      start = -1
      rows = 0
    }
    at = end + 1
  }
  return lines
}

const delimiters = [',', ';', '\t', '|'] as const
/** What parts the fields of a row. */
export type Delimiter = (typeof delimiters)[number]

/** Rows looked at. */
const enough = 50

/** What parts the fields of a table: what cuts its first rows into the same number of fields, the more the better. */
export function sniffDelimiter(head: string): Delimiter | undefined {
  let best: { delimiter: Delimiter; score: number } | undefined
  for (const delimiter of delimiters) {
    const [columns = 1, ...rows] = widths(head, delimiter)
    if (columns < 2) continue
    const same = rows.filter((width) => width === columns).length
    const score = (rows.length ? same / rows.length : 1) + columns / 1000
    if (!best || score > best.score) best = { delimiter, score }
  }
  return best?.delimiter
}

/** Fields in each of the first rows; the last row may be cut off and is left out. */
function widths(head: string, delimiter: Delimiter): number[] {
  const found: number[] = []
  let width = 1
  let quoted = false
  let fresh = true // at the start of a field
  for (let i = 0; i < head.length && found.length < enough; i++) {
    const char = head.charAt(i)
    if (quoted) {
      if (char === '"') quoted = false
    } else if (char === '"' && (fresh || head.charAt(i - 1) === '"')) quoted = true
    else if (char === delimiter) width++
    else if (char === '\n') {
      found.push(width)
      width = 1
    }
    fresh = !quoted && (char === delimiter || char === '\n')
  }
  return found.length ? found : [width]
}

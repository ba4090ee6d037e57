/** One row of a text: `[start, end)` without the white space at its ends. */
export interface Row {
  readonly start: number
  readonly end: number
  /** A blank line, or the start of the text, stands before it. */
  readonly first: boolean
  /** Length of the row's first word, or of its first character where words are not set apart. */
  readonly head: number
  /** It ends like a sentence. */
  readonly closed: boolean
}

const space = /\s/
/** Scripts that break a row between any two characters. */
export const unspaced = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60\u0E00-\u0EFF]/

export function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  let first = true
  for (let at = 0; at <= text.length; ) {
    const stop = text.indexOf('\n', at)
    const after = stop < 0 ? text.length : stop
    let start = at
    let end = after
    while (start < end && space.test(text.charAt(start))) start++
    while (end > start && space.test(text.charAt(end - 1))) end--
    if (start < end) rows.push({ start, end, first, head: head(text, start, end), closed: isClosed(text, start, end) })
    first = start === end
    at = after + 1
  }
  return rows
}

const closing = /[.!?…。！？]["'”’»“)\]]{0,3}$/u
const isClosed = (text: string, start: number, end: number) => closing.test(text.slice(Math.max(start, end - 5), end))

function head(text: string, start: number, end: number): number {
  if (unspaced.test(text.charAt(start))) return 1
  let stop = start
  const limit = Math.min(end, start + 60)
  while (stop < limit && !space.test(text.charAt(stop))) stop++
  return stop - start
}

const narrowest = 30
const widest = 160

/**
 * The width at which rows were broken, or undefined where they were not. A program that wraps text fills each row as
 * far as the next word allows, so every wrapped pair of rows bounds the width: the row fits, row and next word do not.
 * The width most pairs agree on must explain most of the rows that are about as long.
 */
export function rowWidth(rows: readonly Row[]): number | undefined {
  const opens = new Int32Array(widest + 2)
  const lengths = new Int32Array(widest + 2)
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i - 1] as Row
    const next = rows[i] as Row
    if (next.first) continue
    const length = row.end - row.start
    lengths[Math.min(length, widest + 1)]!++
    if (length > widest) continue
    opens[length]!++
    opens[Math.min(widest, length + next.head) + 1]!--
  }
  let best = { width: 0, pairs: 0 }
  let pairs = 0
  for (let width = 0; width <= widest; width++) {
    pairs += opens[width]!
    if (width >= narrowest && pairs > best.pairs) best = { width, pairs }
  }
  if (best.pairs < 2) return undefined
  let alike = 0
  for (let length = Math.ceil(best.width * 0.6); length <= widest + 1; length++) alike += lengths[length]!
  return best.pairs >= 0.6 * alike && mostlyOpen(rows, best.width) ? best.width : undefined
}

/** Rows that were broken end anywhere; blocks that happen to be of one length end with their sentences. */
function mostlyOpen(rows: readonly Row[], width: number): boolean {
  let open = 0
  let closed = 0
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i - 1] as Row
    const next = rows[i] as Row
    const length = row.end - row.start
    if (next.first || length > width || length + next.head < width) continue
    if (row.closed) closed++
    else open++
  }
  return closed <= open / 2
}

import { concat } from './bytes.ts'

/** One row of a table, its fields without their quotes. */
export interface CsvRow {
  /** Undefined where the row is longer than `maxBytes`. */
  readonly fields: readonly Uint8Array[] | undefined
  readonly byteOffset: number
  /** Of rows, the head included; from 1. Blank rows do not count. */
  readonly number: number
  /** Line on which it begins; from 1. */
  readonly line: number
  /** The file ended inside a quoted field. */
  readonly open: boolean
}

const [quote, lineFeed, carriageReturn] = [34, 10, 13]

/**
 * Rows of a table, one at a time; holds one row. A field that begins with a quotation mark ends with the next single
 * one; elsewhere a quotation mark is a character. Source: RFC 4180. Linear in the bytes.
 */
export async function* csvRows(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: number,
  maxBytes: number,
): AsyncGenerator<CsvRow> {
  let fields: Uint8Array[] = []
  let parts: Uint8Array[] = []
  let length = 0 // of the field
  let row = 0 // bytes of the row
  let state: 'start' | 'plain' | 'quoted' | 'quote' = 'start'
  let number = 1
  let line = 1
  let lineOfRow = 1
  let offset = 0
  let byteOffset = 0
  let first = true

  const endField = () => {
    fields.push(concat(parts, length))
    parts = []
    length = 0
    state = 'start'
  }
  const endRow = (next: number, open = false): CsvRow | undefined => {
    endField()
    const [only] = fields
    const blank = fields.length === 1 && only !== undefined && only.every((byte) => byte <= 32)
    const made =
      blank && row <= maxBytes
        ? undefined
        : { fields: row > maxBytes ? undefined : fields.map(trimmed), byteOffset, number, line: lineOfRow, open }
    if (made) number++
    fields = []
    row = 0
    byteOffset = next
    lineOfRow = line
    return made
  }

  for await (const chunk of chunks) {
    let from = 0
    let i = 0
    if (first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) {
      from = i = 3
      byteOffset = 3
    }
    first = false
    const keep = (to: number) => {
      if (to <= from) return
      row += to - from
      length += to - from
      if (row > maxBytes) {
        parts = []
        fields = []
        length = 0
      } else parts.push(chunk.subarray(from, to))
    }
    for (; i < chunk.length; i++) {
      const byte = chunk[i] as number
      if (state === 'quoted') {
        if (byte === lineFeed) line++
        if (byte !== quote) continue
        keep(i)
        from = i + 1
        state = 'quote'
        continue
      }
      if (byte === quote && (state === 'start' || state === 'quote')) {
        // the first opens the field; one right after a closing one is a quotation mark of the text
        if (state === 'start') from = i + 1
        else from = i
        state = 'quoted'
      } else if (byte === delimiter) {
        keep(i)
        endField()
        from = i + 1
      } else if (byte === lineFeed) {
        keep(i)
        from = i + 1
        line++
        const made = endRow(offset + i + 1)
        if (made) yield made
      } else if (state !== 'plain' && byte !== carriageReturn) state = 'plain'
    }
    keep(chunk.length)
    offset += chunk.length
  }
  if (row || fields.length || state === 'quoted') {
    const made = endRow(offset, state === 'quoted')
    if (made) yield made
  }
}

/** Without the carriage return at the end of the row. */
const trimmed = (field: Uint8Array, i: number, all: readonly Uint8Array[]) =>
  i === all.length - 1 && field.at(-1) === carriageReturn ? field.subarray(0, -1) : field

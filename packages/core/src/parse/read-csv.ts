import type { Source } from '../schema/index.ts'
import { peek } from './bytes.ts'
import { type CsvRow, csvRows } from './csv-rows.ts'
import { byteOrderMark, decode } from './decode.ts'
import { sniffDelimiter } from './delimiter.ts'
import type { Failure } from './failure.ts'
import { fieldsOf, valueAt, wordNames } from './fields.ts'
import type { Input, ParseHint } from './format.ts'
import { type BadRecord, malformed, readRecord } from './record.ts'
import { utf8Chunks } from './utf8-chunks.ts'
import { charset } from './whole.ts'

/** Bytes the delimiter is told by. */
const sample = 65_536

/** Each row of a table under a head as a record, its delimiter told by its first rows. Holds one row. */
export async function* readCsv({ bytes, name, hint, maxBytes }: Input): AsyncGenerator<Source | Failure> {
  const utf8 = utf8Chunks(bytes)
  const { head, all, close } = await peek(utf8.chunks[Symbol.asyncIterator](), sample)
  const delimiter = sniffDelimiter(new TextDecoder().decode(head)) ?? ','
  let columns: readonly string[] | undefined
  let record = 0
  for await (const row of csvRows(all, delimiter.charCodeAt(0), maxBytes)) {
    const byteOffset = utf8.offsetOf(row.byteOffset)
    const at = { input: name, line: row.line, byteOffset }
    const cells = row.fields?.map((field) => cell(field, hint, row.byteOffset))
    if (!columns) {
      columns = cells?.map(({ text }, i) => text.replace(/^\ufeff/, '').trim() || `column ${i + 1}`)
      const wrong = columns ? wrongHead(columns, hint) : malformed('A head that is too long', 'Check the file')
      if (!wrong) continue
      yield { ...wrong, ...at }
      await close()
      return
    }
    const read = cells ? readRow(cells, columns, row, hint) : tooLong(maxBytes)
    if ('failure' in read) yield { ...read, ...at, record }
    else {
      const encoding = utf8.encoding ?? read.encoding
      yield { ...read, ...(encoding && { encoding }), container: { uri: hint.uri ?? name, record, byteOffset } }
    }
    record++
  }
  if (!columns)
    yield { failure: 'empty', message: 'A table without rows', remedy: 'Check where it was saved', input: name }
}

const tooLong = (maxBytes: number): BadRecord => ({
  failure: 'too-large',
  message: `One row of more than ${maxBytes} bytes`,
  remedy: 'Look for a quotation mark that is opened and never closed',
})

interface Cell {
  readonly text: string
  readonly encoding: string
  readonly notes: NonNullable<Source['notes']>
}

function cell(field: Uint8Array, hint: ParseHint, byteOffset: number): Cell {
  if (byteOrderMark(field)?.startsWith('utf-16')) return { text: '', encoding: 'utf-8', notes: [] }
  return decode(field, [hint.encoding, charset(hint.mediaType)], byteOffset)
}

function wrongHead(columns: readonly string[], hint: ParseHint): BadRecord | undefined {
  const row = Object.fromEntries(columns.map((name) => [name, 'x']))
  const asked = [hint.textKey, hint.htmlKey].filter((key) => key !== undefined)
  const fields = fieldsOf(row)
  const found = asked.length
    ? asked.some((key) => valueAt(row, key) !== undefined)
    : [...wordNames].some((name) => fields.has(name))
  if (found) return undefined
  const missing = asked.length ? `No column "${asked.join('" or "')}"` : 'No column that is known to hold a text'
  return malformed(
    `${missing}; the columns are ${columns
      .map((name) => `"${name.slice(0, 60)}"`)
      .join(', ')
      .slice(0, 1000)}`,
    'Name the column with the text with textKey, or the one with the page with htmlKey',
  )
}

function readRow(cells: readonly Cell[], columns: readonly string[], row: CsvRow, hint: ParseHint): Source | BadRecord {
  if (row.open)
    return malformed(
      `A quotation mark opened in row ${row.number} is never closed`,
      'Close it, or double it where it is part of the text; the rows before it were read',
    )
  const extra = cells.slice(columns.length).filter(({ text }) => text.trim()).length
  const ragged = `Row ${row.number} has ${cells.length} fields, the head ${columns.length}`
  if (extra)
    return malformed(ragged, 'Put fields that hold the delimiter, a quotation mark or a new line in quotation marks')
  const record: Record<string, string> = {}
  columns.forEach((name, i) => {
    if (!Object.hasOwn(record, name)) record[name] = cells[i]?.text ?? ''
  })
  const plain = cells.every(({ encoding }) => encoding === 'utf-8')
  const encoding = plain ? 'utf-8' : (cells.find(({ encoding }) => encoding !== 'utf-8')?.encoding ?? 'utf-8')
  const notes = [
    ...cells.flatMap(({ notes }, i) =>
      notes.map(({ rule, message }) => ({
        rule,
        message: message.replace(/^Byte \d+ is/, `Row ${row.number}, column "${columns[i]}" is`),
      })),
    ),
    ...(cells.length < columns.length ? [{ rule: 'ragged-row', message: ragged }] : []),
  ]
  return readRecord(record, { encoding, notes }, hint)
}

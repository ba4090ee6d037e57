import type { Source } from '../schema/index.ts'
import { decode } from './decode.ts'
import type { Failure } from './failure.ts'
import type { Input, ParseHint } from './format.ts'
import { linesOf } from './lines.ts'
import { type BadRecord, malformed, readRecord } from './record.ts'

/** Each line as a record of JSON. Holds one line. */
export async function* readJsonl({ bytes, name, hint, maxBytes }: Input): AsyncGenerator<Source | Failure> {
  let record = 0
  for await (const line of linesOf(bytes, maxBytes)) {
    const { byteOffset, number } = line
    const at = { input: name, line: number, record, byteOffset }
    if (!line.bytes) {
      const message = `One line of more than ${maxBytes} bytes`
      yield { failure: 'too-large', message, remedy: 'Split the document into its articles', ...at }
      record++
      continue
    }
    if (line.bytes.every(blank)) continue
    const read = readLine(line.bytes, byteOffset, hint)
    if ('failure' in read) yield { failure: read.failure, message: read.message, remedy: read.remedy, ...at }
    else yield { ...read, container: { uri: hint.uri ?? name, record, byteOffset } }
    if ('ends' in read) return
    record++
  }
}

const blank = (byte: number) => byte === 32 || byte === 13 || byte === 9

/** `ends`: no line of this input can be read. */
type BadLine = BadRecord & { readonly ends?: true }

function readLine(bytes: Uint8Array, byteOffset: number, hint: ParseHint): Source | BadLine {
  const { text: line, encoding, notes } = decode(bytes, [], byteOffset)
  if (encoding.startsWith('utf-16'))
    return ends(`JSON lines in ${encoding}`, 'Convert the file to UTF-8, e.g. with iconv -t UTF-8')
  const json = line.startsWith('\ufeff') ? line.slice(1) : line
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    if (byteOffset === 0 && /^\s*(?:\{|\[|\[\s*\{.{0,400})\s*$/.test(json.slice(0, 500)))
      return ends('One JSON value over many lines', 'Read it as format json')
    return malformed(
      `Not valid JSON: ${(error as Error).message}`,
      'Correct the line, or write it again with a JSON library',
    )
  }
  if (Array.isArray(value) && byteOffset === 0) return ends('A JSON array', 'Read it as format json')
  return readRecord(value, { encoding, notes }, hint)
}

const ends = (message: string, remedy: string): BadLine => ({ ...malformed(message, remedy), ends: true })

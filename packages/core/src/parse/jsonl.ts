import { PublicationDate, type Source, SourceRecord } from '../schema/index.ts'
import { decode } from './decode.ts'
import type { Failure } from './failure.ts'
import type { Format, Input, ParseHint } from './format.ts'
import { linesOf } from './lines.ts'

/** One document a line: `{id?, text | html, uri?, published?, clean?}`. UTF-8. A line that fails ends only itself. */
export const jsonl: Format<'jsonl'> = {
  name: 'jsonl',
  mediaTypes: ['application/jsonl', 'application/x-ndjson', 'application/ndjson', 'application/x-jsonlines'],
  endings: ['.jsonl', '.ndjson'],
  detect: (head) => /^\ufeff?\s*\{\s*(?:"|$)/.test(head) || /^\ufeff?\s*\[\s*\{\s*"/.test(head),
  read: readRecords,
}

async function* readRecords({ bytes, name, hint, maxBytes }: Input): AsyncGenerator<Source | Failure> {
  let record = 0
  for await (const line of linesOf(bytes, maxBytes)) {
    const { byteOffset, number } = line
    const at = { input: name, line: number, byteOffset }
    if (!line.bytes) {
      const message = `One line of more than ${maxBytes} bytes`
      yield { failure: 'too-large', message, remedy: 'Split the document into its articles', ...at }
      record++
      continue
    }
    if (line.bytes.every(blank)) continue
    const read = readLine(line.bytes, byteOffset, hint)
    if ('failure' in read) yield { ...read, ...at }
    else yield { ...read, container: { uri: hint.uri ?? name, record, byteOffset } }
    if ('ends' in read) return
    record++
  }
}

const blank = (byte: number) => byte === 32 || byte === 13 || byte === 9

/** `ends`: no line of this input can be read. */
type BadLine = Pick<Failure, 'failure' | 'message' | 'remedy'> & { readonly ends?: true }

function readLine(bytes: Uint8Array, byteOffset: number, hint: ParseHint): Source | BadLine {
  const { text: line, encoding, notes } = decode(bytes, [], byteOffset)
  if (encoding.startsWith('utf-16'))
    return malformed(`JSON lines in ${encoding}`, 'Convert the file to UTF-8, e.g. with iconv -t UTF-8', true)
  const json = line.startsWith('\ufeff') ? line.slice(1) : line
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    if (byteOffset === 0 && /^\s*(?:\{|\[|\[\s*\{.{0,400})\s*$/.test(json.slice(0, 500)))
      return malformed('One JSON value over many lines', 'Put one record on a line, e.g. with jq -c', true)
    return malformed(
      `Not valid JSON: ${(error as Error).message}`,
      'Correct the line, or write it again with a JSON library',
    )
  }
  if (Array.isArray(value) && byteOffset === 0)
    return malformed('A JSON array', 'Put one record on a line, e.g. with jq -c ".[]"', true)
  const checked = SourceRecord.safeParse(value)
  if (!checked.success) {
    const wrong = checked.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
    return malformed(
      `Not a record: ${wrong.join('; ')}`,
      'A record is {"id", "text" or "html", "uri", "published", "clean"}',
    )
  }
  return toSource(checked.data, encoding, notes, Object.keys(value as object), hint)
}

const malformed = (message: string, remedy: string, ends?: true): BadLine => ({
  failure: 'malformed',
  message,
  remedy,
  ...(ends && { ends }),
})

const fields: readonly string[] = Object.keys(SourceRecord.shape)

function toSource(
  { id, text, html, uri, published, clean }: SourceRecord,
  encoding: string,
  decoding: NonNullable<Source['notes']>,
  given: readonly string[],
  hint: ParseHint,
): Source | BadLine {
  const field = text ?? html ?? ''
  if (!/\S/.test(field))
    return { failure: 'empty', message: 'A record without words', remedy: 'Leave it out, or fill in its text' }
  const known = published != null && PublicationDate.safeParse(published).success
  const unread = given.filter((name) => !fields.includes(name))
  const notes = [
    ...(published != null && !known
      ? [{ rule: 'published', message: `The date "${published}" is not ISO 8601 (2031-05-04) and was left out` }]
      : []),
    ...decoding.map(({ rule, message }) => ({ rule, message })),
    ...(unread.length ? [{ rule: 'unread-fields', message: `Fields not read: ${unread.join(', ')}` }] : []),
  ]
  const date = known ? published : hint.published
  const whole = clean ?? hint.clean
  return {
    text: field,
    mediaType: text == null ? 'text/html' : 'text/plain',
    encoding,
    ...(id != null && { id }),
    ...(uri != null && { uri }),
    ...(date !== undefined && { published: date }),
    ...(whole !== undefined && { clean: whole }),
    ...(notes.length && { notes }),
  }
}

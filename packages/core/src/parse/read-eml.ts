import type { Source } from '../schema/index.ts'
import { collect } from './bytes.ts'
import { decode } from './decode.ts'
import { decodeWords } from './encoded-words.ts'
import { type Failure, isFailure } from './failure.ts'
import type { Input } from './format.ts'
import { html } from './html.ts'
import { hintFor, placed, withNote } from './inside.ts'
import { isoDate } from './iso-date.ts'
import { mailBody } from './mail-body.ts'
import { type Part, readMime } from './mime.ts'
import { parametersOf } from './parameters.ts'
import { plain } from './plain.ts'
import { once } from './read-mhtml.ts'
import { senders } from './senders.ts'
import { subject } from './subject.ts'
import { charset, tooLarge } from './whole.ts'

/** The text of a message, then what is attached to it. Holds one message. */
export async function* readEml(input: Input): AsyncGenerator<Source | Failure> {
  const { hint, name, maxBytes } = input
  const bytes = await collect(input.bytes, maxBytes)
  if (!bytes) return yield tooLarge(name, maxBytes)
  const message = readMime(withoutEnvelope(bytes))
  const { headers } = message
  const { body, attached, left, choice } = mailBody(message)
  const title = subject(headers)
  const authors = senders(headers.get('from') ?? '')
  const publisher = decodeWords(headers.get('organization') ?? '').trim()
  const published = isoDate(headers.get('date') ?? '')
  const known = {
    ...(title && { title }),
    ...(authors.length && { authors }),
    ...(publisher && { publisher }),
    ...(published && { published }),
  }
  const notes = [
    ...(choice ? [choice] : []),
    ...(left.length ? [`Parts that were not read: ${left.map(nameOf).join(', ')}`] : []),
    ...(message.cut ? ['The message breaks off; read so far'] : []),
  ]
  for await (const item of readBody(body, input))
    yield isFailure(item)
      ? item
      : notes.reduce((noted, message) => withNote(noted, { rule: 'mail', message }), { ...item, ...known })
  for (const [i, part] of attached.entries()) {
    const { offset, headers } = part
    const contentType = headers.get('content-type')
    const label = `${name}, ${nameOf(part)}`
    const inner = { ...hintFor(fileName(part), hint), ...(contentType && { mediaType: contentType }) }
    for await (const item of input.open({
      ...input,
      bytes: once(part.content()),
      name: label,
      hint: inner,
      packed: undefined,
    }))
      yield isFailure(item) ? item : placed(item, label, { uri: hint.uri ?? name, record: i + 1, byteOffset: offset })
  }
}

/** Parts of plain text are joined; of pages the first is read. */
async function* readBody(body: readonly Part[], input: Input): AsyncGenerator<Source | Failure> {
  const [first] = body
  if (!first) {
    const remedy = 'Read its attachments one by one, if they hold the text'
    yield { failure: 'empty', message: 'A message without text', remedy, input: input.name }
    return
  }
  const { mediaType: _, ...hint } = input.hint
  const contentType = first.headers.get('content-type')
  const format = first.type === 'text/html' ? html : plain
  if (body.length === 1) {
    const bytes = once(first.content())
    yield* format.read({ ...input, bytes, hint: { ...hint, ...(contentType && { mediaType: contentType }) } })
    return
  }
  const texts = body.map((part) => decode(part.content(), [hint.encoding, charset(part.headers.get('content-type'))]))
  const source: Source = {
    text: texts.map(({ text }) => text).join('\n\n'),
    mediaType: 'text/plain',
    encoding: texts[0]?.encoding,
    ...(hint.uri !== undefined && { uri: hint.uri }),
    ...(hint.published !== undefined && { published: hint.published }),
    ...(hint.clean !== undefined && { clean: hint.clean }),
  }
  yield texts
    .flatMap(({ notes }) => notes)
    .reduce((noted, { rule, message }) => withNote(noted, { rule, message }), source)
}

/** The line that mailboxes put before a message. */
function withoutEnvelope(bytes: Uint8Array): Uint8Array {
  const from = 'From '.split('').every((char, i) => bytes[i] === char.charCodeAt(0))
  const feed = from ? bytes.subarray(0, 1000).indexOf(10) : -1
  return feed < 0 ? bytes : bytes.subarray(feed + 1)
}

/** The name a part gives its file; undefined where it gives none. */
export const fileName = ({ headers, parameters }: Part): string | undefined =>
  parametersOf(headers.get('content-disposition') ?? '').get('filename') ?? parameters.get('name')

const nameOf = (part: Part) => `${fileName(part) ?? 'a part'} (${part.type})`

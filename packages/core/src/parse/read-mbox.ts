import type { Source } from '../schema/index.ts'
import { concat } from './bytes.ts'
import { type Failure, isFailure } from './failure.ts'
import type { Input } from './format.ts'
import { placed } from './inside.ts'
import { type Line, linesOf } from './lines.ts'
import { envelope } from './mbox.ts'
import { readEml } from './read-eml.ts'
import { once } from './read-mhtml.ts'
import { tooLarge } from './whole.ts'

interface Mail {
  /** Its lines; undefined where it is longer than a document may be. */
  readonly bytes: Uint8Array | undefined
  /** Offset of its first field. */
  readonly byteOffset: number
}

/** Holds no more than two mails. A file of one mail alone is read as that mail. */
export async function* readMbox(input: Input): AsyncGenerator<Source | Failure> {
  const { hint, name, maxBytes } = input
  const { mediaType: _, ...inner } = hint
  let record = 0
  let held: Mail | undefined
  for await (const mail of mailsOf(input.bytes, maxBytes)) {
    if (held) yield* readOne(held)
    held = mail
  }
  if (held && record) yield* readOne(held)
  else if (held?.bytes) yield* readEml({ ...input, bytes: once(held.bytes), hint: inner })
  else if (held) yield tooLarge(name, maxBytes)
  else {
    const remedy = 'Check that it is the right file; one message alone is read with --from eml'
    yield { failure: 'empty', message: 'No line of it begins a mail', remedy, input: name }
  }

  async function* readOne({ bytes, byteOffset }: Mail): AsyncGenerator<Source | Failure> {
    const place = { record, byteOffset }
    const label = `${name}, message ${++record}`
    if (!bytes) return yield { ...tooLarge(label, maxBytes), ...place }
    for await (const item of readEml({ ...input, bytes: once(bytes), name: label, hint: inner }))
      if (!isFailure(item)) yield placed(item, label, { uri: hint.uri ?? name, ...place })
      else yield item.input === label ? { ...place, ...item } : item
  }
}

/** A mail begins behind a blank line and a line with its envelope, with a field of its head. */
async function* mailsOf(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Mail> {
  let parts: Uint8Array[] = []
  let length = 0
  let byteOffset = -1 // of the mail that is open
  let blank = true
  let before: Line | undefined // a line that may be an envelope
  const add = (bytes: Uint8Array | undefined) => {
    const joint = parts.length ? [feed] : []
    length += bytes ? bytes.length + joint.length : maxBytes + 1
    if (length > maxBytes) parts = []
    else if (bytes) parts.push(...joint, bytes)
  }
  const mail = (): Mail => ({ bytes: length > maxBytes ? undefined : concat(parts, length), byteOffset })
  for await (const line of linesOf(chunks, maxBytes)) {
    const start = line.bytes ? latin1.decode(line.bytes.subarray(0, 200)) : ''
    if (before) {
      if (field.test(start)) {
        if (byteOffset >= 0) yield mail()
        parts = []
        length = 0
        byteOffset = line.byteOffset
      } else if (byteOffset >= 0) add(before.bytes)
      before = undefined
    }
    if (blank && envelope.test(start)) before = line
    else if (byteOffset >= 0) add(quoted.test(start) ? line.bytes?.subarray(1) : line.bytes)
    blank = start === '' || start === '\r'
  }
  if (before && byteOffset >= 0) add(before.bytes)
  if (byteOffset >= 0) yield mail()
}

const latin1 = new TextDecoder('latin1')
const feed = Uint8Array.of(10)
const field = /^[\x21-\x39\x3b-\x7e]{1,76}:/
const quoted = /^>+From /

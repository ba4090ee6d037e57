import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { Source } from '@copydesk/core'
import { type Failure, type Hint, isFailure, parse as read } from '@copydesk/core/parse'
import { Source as SourceSchema } from '@copydesk/core/schema'
import { loadCases } from '@copydesk/golden'
import { formatSeeds } from './format-seeds.ts'
import { Broken, type Sample, type Target } from './target.ts'

/** `auto` says nothing of the input; the others are the ending of its name. */
const variants = 'auto txt html jsonl json csv tsv xml rss warc gz zip tar mhtml eml mbox md'.split(' ')

const maxBytes = 4 * 2 ** 20

const hint = ({ variant }: Sample): Hint => ({ name: variant === 'auto' ? 'input' : `input.${variant}`, maxBytes })

async function documents(sample: Sample, chunk: number): Promise<(Source | Failure)[]> {
  async function* chunks() {
    for (let at = 0; at < sample.bytes.length; at += chunk) yield sample.bytes.slice(at, at + chunk)
  }
  return Array.fromAsync(read(chunks(), hint(sample)))
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

/** The parse door, over golden's sources and small files of every format. */
export const parse: Target = {
  name: 'parse',
  variants,
  seeds: () => [
    ...loadCases().map(({ source }) => ({ variant: 'auto', bytes: new Uint8Array(readFileSync(source)) })),
    ...formatSeeds(),
  ],
  async run(sample) {
    const found = await documents(sample, Math.max(1, sample.bytes.length))
    for (const document of found) check(document, sample)
    inOrder(found)
    // Where the bytes are cut is chance: it may change nothing.
    const digest = hash(sample.bytes)
    const size = 1 + (digest.readUInt16LE() % 61) * (sample.bytes.length > 2048 ? 53 : 1)
    const again = await documents(sample, size)
    if (!isDeepStrictEqual(again, found)) throw new Broken('same again', `Other documents in chunks of ${size} bytes`)
  },
  work: (sample) => documents(sample, 2 ** 16),
  divisible: ({ bytes }) => !(bytes[0] === 0x1f && bytes[1] === 0x8b) && !(bytes[0] === 0x50 && bytes[1] === 0x4b),
}

/** The documents of one file come in its order. */
function inOrder(found: readonly (Source | Failure)[]): void {
  let last: Source['container']
  for (const document of found) {
    if (isFailure(document) || !document.container) continue
    const { uri, record, byteOffset } = document.container
    if (last?.uri === uri && (record <= last.record || byteOffset < last.byteOffset))
      throw new Broken(
        'order',
        `Record ${record} at ${byteOffset} after ${last.record} at ${last.byteOffset} of ${uri}`,
      )
    last = document.container
  }
}

function check(document: Source | Failure, { bytes }: Sample): void {
  if (isFailure(document)) {
    const { message, remedy, input, line, byteOffset } = document
    if (!message || !remedy || !input)
      throw new Broken('failure', `A failure without words: ${JSON.stringify(document)}`)
    if (line !== undefined && line < 1) throw new Broken('failure', `Line ${line}`)
    if (byteOffset !== undefined && byteOffset < 0) throw new Broken('failure', `Byte ${byteOffset}`)
    return
  }
  const { error } = SourceSchema.safeParse(document)
  if (error) throw new Broken('source', `No source: ${error.message}`)
  for (const { source } of document.notes ?? [])
    if (source && !(source.start >= 0 && source.start <= source.end && source.end <= document.text.length))
      throw new Broken('notes', `A note on ${source.start}-${source.end} of ${document.text.length} characters`)
  whole(document, bytes)
}

/** A document whose bytes are the whole input holds every character of it; one of several encodings says so. */
function whole({ text, sha256, encoding, container, notes = [] }: Source, bytes: Uint8Array): void {
  if (container || sha256 !== Buffer.from(hash(bytes)).toString('hex')) return
  if (notes.some(({ rule, source }) => rule !== 'encoding' || source)) return
  if (text !== new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes))
    throw new Broken('decoded', `The text is not the ${bytes.length} bytes as ${encoding}`)
}

import type { Source } from '../schema/index.ts'
import { type ByteStream, chunksOf, peek, Unreadable } from './bytes.ts'
import { collection } from './collection.ts'
import { csv } from './csv.ts'
import { eml } from './eml.ts'
import { Expansion, TooMuch } from './expansion.ts'
import type { Failure } from './failure.ts'
import { feed } from './feed.ts'
import type { Format, Input, ParseHint } from './format.ts'
import { gzip } from './gzip.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { markdown } from './markdown.ts'
import { mbox } from './mbox.ts'
import { mhtml } from './mhtml.ts'
import { plain } from './plain.ts'
import { sniff, sniffBinary } from './sniff.ts'
import { tar } from './tar.ts'
import { warc } from './warc.ts'
import { zip } from './zip.ts'

export type { ByteStream } from './bytes.ts'
export { type Failure, isFailure } from './failure.ts'

/** Asked in this order what an input is; the last takes what no other does. */
const formats = [
  gzip,
  zip,
  tar,
  warc,
  mhtml,
  mbox,
  eml,
  feed,
  json,
  jsonl,
  collection,
  csv,
  html,
  markdown,
  plain,
] as const

export type FormatName = (typeof formats)[number]['name']
export type Hint = ParseHint<FormatName>
export const formatNames: readonly FormatName[] = formats.map(({ name }) => name)

/** Whether an input that begins so holds files of other formats, packed: many documents, whatever it is said to be. */
export const isArchive = (head: Uint8Array): boolean => formats.some(({ holds }: Format) => holds?.(head))

const sniffed = 4096
const largest = 256 * 2 ** 20
const mostUnpacked = 64 * 2 ** 30
const mostRatio = 200
/** Archives inside each other. */
const deepest = 4

/**
 * Bytes in, documents out, in the order of the input. What cannot be read comes as a `Failure` in its place, and the
 * documents after it go on. Memory holds one document, and what the consumer has not taken is not read.
 * Throws a TypeError on a format that does not exist and on a stream that does not give bytes.
 */
export async function* parse(stream: ByteStream, hint: Hint = {}): AsyncGenerator<Source | Failure> {
  const { format = 'auto', name = '-', maxBytes = largest } = hint
  if (format !== 'auto' && !formatNames.includes(format))
    throw new TypeError(`There is no format "${format}"; there are auto, ${formatNames.join(', ')}`)
  const expansion = new Expansion(hint.maxUnpacked ?? mostUnpacked, hint.maxRatio ?? mostRatio)
  try {
    yield* open({ bytes: expansion.counted(chunksOf(stream)), name, hint, maxBytes, expansion, depth: 0 })
  } catch (error) {
    if (error instanceof TooMuch)
      yield { failure: 'too-large', message: error.message, remedy: error.remedy, input: error.input ?? name }
    else if (error instanceof Unreadable) {
      const message = `The input broke off: ${error.message}`
      yield { failure: 'unreadable', message, remedy: 'Check that it exists and may be read', input: name }
    } else throw error
  }
}

/** Reads an input, or a file inside of one, in the format it shows; what holds files is opened whatever is asked for. */
async function* open(input: Omit<Input, 'open'>): AsyncGenerator<Source | Failure> {
  const { hint, name, depth } = input
  const asked = formats.find((candidate) => candidate.name === hint.format)
  const { head, all, close } = await peek(input.bytes[Symbol.asyncIterator](), sniffed, asked?.name === 'jsonl')
  const archive = formats.find(({ holds }) => holds?.(head))
  const chosen: Format = archive ?? asked ?? sniff(head, hint, formats)
  const packed = archive !== undefined || chosen.binary === true
  const refused = packed ? tooDeep(depth) : notText(head)
  if (refused) {
    await close()
    yield { ...refused, input: name }
    return
  }
  const inner = (file: Omit<Input, 'open'>) => {
    const { format, ...rest } = file.hint
    return open({ ...file, depth: depth + 1, hint: format === chosen.name ? rest : file.hint })
  }
  yield* chosen.read({ ...input, bytes: all, open: inner })
}

type Refusal = Omit<Failure, 'input'>

function tooDeep(depth: number): Refusal | undefined {
  const remedy = 'Unpack the outer ones first, and give what lies inside'
  return depth < deepest ? undefined : { failure: 'too-large', message: `An archive inside ${depth} others`, remedy }
}

function notText(head: Uint8Array): Refusal | undefined {
  const binary = sniffBinary(head)
  return binary && { failure: 'binary', message: `This is ${binary.kind}, not text`, remedy: binary.remedy }
}

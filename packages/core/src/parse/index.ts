import type { Source } from '../schema/index.ts'
import { type ByteStream, chunksOf, peek, Unreadable } from './bytes.ts'
import type { Failure } from './failure.ts'
import type { ParseHint } from './format.ts'
import { html } from './html.ts'
import { jsonl } from './jsonl.ts'
import { plain } from './plain.ts'
import { sniff, sniffBinary } from './sniff.ts'

export type { ByteStream } from './bytes.ts'
export { type Failure, isFailure } from './failure.ts'

/** Asked in this order what an input is; the last takes what no other does. */
const formats = [jsonl, html, plain] as const

export type FormatName = (typeof formats)[number]['name']
export type Hint = ParseHint<FormatName>
export const formatNames: readonly FormatName[] = formats.map(({ name }) => name)

const sniffed = 4096
const largest = 256 * 2 ** 20

/**
 * Bytes in, documents out, in the order of the input. What cannot be read comes as a `Failure` in its place, and the
 * documents after it go on. Memory holds one document, and what the consumer has not taken is not read.
 * Throws a TypeError on a format that does not exist and on a stream that does not give bytes.
 */
export async function* parse(stream: ByteStream, hint: Hint = {}): AsyncGenerator<Source | Failure> {
  const { format = 'auto', name = '-', maxBytes = largest } = hint
  const asked = formats.find((candidate) => candidate.name === format)
  if (!asked && format !== 'auto')
    throw new TypeError(`There is no format "${format}"; there are auto, ${formatNames.join(', ')}`)
  try {
    const { head, all, close } = await peek(chunksOf(stream), sniffed, asked?.name === 'jsonl')
    const binary = sniffBinary(head)
    if (binary) {
      await close()
      yield { failure: 'binary', message: `This is ${binary.kind}, not text`, remedy: binary.remedy, input: name }
      return
    }
    const chosen = asked ?? sniff(head, hint, formats)
    yield* chosen.read({ bytes: all, name, hint, maxBytes })
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const message = `The input broke off: ${error.message}`
    yield { failure: 'unreadable', message, remedy: 'Check that it exists and may be read', input: name }
  }
}

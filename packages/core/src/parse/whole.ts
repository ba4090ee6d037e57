import { sha256 } from '@noble/hashes/sha2.js'
import type { Source } from '../schema/index.ts'
import { collect } from './bytes.ts'
import { decode } from './decode.ts'
import type { Failure } from './failure.ts'
import type { Input } from './format.ts'

/** An input that is one document, as a source of the given type. `declares` finds the encoding named inside it. */
export async function* readWhole(
  { bytes, name, hint, maxBytes }: Input,
  mediaType: NonNullable<Source['mediaType']>,
  declares?: (bytes: Uint8Array) => string | undefined,
): AsyncGenerator<Source | Failure> {
  const all = await collect(bytes, maxBytes)
  if (!all) return yield tooLarge(name, maxBytes)
  const { text, encoding, notes } = decode(all, [hint.encoding, charset(hint.mediaType), declares?.(all)])
  if (!/[^\s\0]/.test(text)) {
    yield {
      failure: 'empty',
      message: all.length ? `Nothing but blanks in ${all.length} bytes` : 'No bytes',
      remedy: 'Check where the text was saved or downloaded',
      input: name,
    }
    return
  }
  yield {
    text,
    mediaType,
    encoding,
    sha256: Array.from(sha256(all), (byte) => byte.toString(16).padStart(2, '0')).join(''),
    ...(hint.uri !== undefined && { uri: hint.uri }),
    ...(hint.published !== undefined && { published: hint.published }),
    ...(hint.clean !== undefined && { clean: hint.clean }),
    ...(notes.length && { notes }),
  }
}

/** The label after `charset=` in a media type; undefined where there is none. */
export const charset = (mediaType = '') => /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(mediaType)?.[1]

/** A document of more than `maxBytes` bytes. */
export const tooLarge = (input: string, maxBytes: number): Failure => ({
  failure: 'too-large',
  message: `One document of more than ${maxBytes} bytes`,
  remedy: 'Split it into its documents: one file each, or one JSON line each',
  input,
})

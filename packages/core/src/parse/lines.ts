import { concat } from './bytes.ts'

/** One line of a stream of bytes. */
export interface Line {
  /** Without its line feed; undefined where it is longer than `maxBytes`. */
  readonly bytes: Uint8Array | undefined
  /** Offset of its first byte. */
  readonly byteOffset: number
  /** From 1. */
  readonly number: number
}

/** The lines of a stream, one at a time. Linear in the bytes, holds one line. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  let byteOffset = 0
  let number = 1
  const add = (part: Uint8Array) => {
    length += part.length
    if (length > maxBytes) parts = []
    else if (part.length) parts.push(part)
  }
  const line = (): Line => ({ bytes: length > maxBytes ? undefined : concat(parts, length), byteOffset, number })
  for await (const chunk of chunks) {
    let from = 0
    for (let feed = chunk.indexOf(10); feed >= 0; feed = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, feed))
      yield line()
      byteOffset += length + 1
      number++
      parts = []
      length = 0
      from = feed + 1
    }
    add(chunk.subarray(from))
  }
  if (length) yield line()
}

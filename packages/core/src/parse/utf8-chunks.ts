import { utf8 } from '../text/index.ts'
import { peek } from './bytes.ts'
import { byteOrderMark, utf16Without } from './decode.ts'

export interface Utf8Chunks {
  readonly chunks: AsyncIterable<Uint8Array>
  /** Of the file; known once its first chunk was read. Undefined where it is left as it is. */
  readonly encoding: string | undefined
  /** The offset in the file of an offset in the chunks; asked for in rising order. */
  offsetOf(offset: number): number
}

interface Piece {
  readonly bytes: Uint8Array
  readonly offset: number
  /** Of its first byte in the file. */
  readonly home: number
}

/** A file in UTF-16 as UTF-8, so that it can be cut at ASCII characters; any other stays as it is. */
export function utf8Chunks(bytes: AsyncIterable<Uint8Array>): Utf8Chunks {
  let encoding: string | undefined
  const pieces: Piece[] = []
  async function* chunks(): AsyncGenerator<Uint8Array> {
    let decoder: TextDecoder | undefined
    let offset = 0
    let home = 0
    const { head, all } = await peek(bytes[Symbol.asyncIterator](), 1024)
    const mark = byteOrderMark(head)
    encoding = mark?.startsWith('utf-16') ? mark : utf16Without(head)
    if (encoding) decoder = new TextDecoder(encoding, { ignoreBOM: true })
    for await (const chunk of all) {
      if (!decoder) {
        yield chunk
        continue
      }
      const text = decoder.decode(chunk, { stream: true })
      const piece = { bytes: utf8(text), offset, home }
      pieces.push(piece)
      offset += piece.bytes.length
      home += 2 * text.length
      yield piece.bytes
    }
  }
  return {
    chunks: chunks(),
    get encoding() {
      return encoding
    },
    offsetOf(offset) {
      while (pieces.length > 1 && (pieces[1] as Piece).offset <= offset) pieces.shift()
      const [piece] = pieces
      if (!encoding || !piece) return offset
      return (
        piece.home +
        2 * new TextDecoder('utf-8', { ignoreBOM: true }).decode(piece.bytes.subarray(0, offset - piece.offset)).length
      )
    },
  }
}

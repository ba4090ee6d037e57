import { utf8 } from '../text/index.ts'
import { concat, peek } from './bytes.ts'
import { byteOrderMark, utf16Without } from './decode.ts'

/** A stream as UTF-8, whatever it was before. */
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

/**
 * A file in UTF-16 as UTF-8, so that it can be cut at ASCII characters; any other stays as it is. The first chunk holds
 * a whole byte order mark.
 */
export function utf8Chunks(bytes: AsyncIterable<Uint8Array>): Utf8Chunks {
  let encoding: string | undefined
  const pieces: Piece[] = []
  async function* chunks(): AsyncGenerator<Uint8Array> {
    let decoder: InstanceType<typeof TextDecoder> | undefined
    let offset = 0
    let home = 0
    const { head, all } = await peek(bytes[Symbol.asyncIterator](), 1024)
    const mark = byteOrderMark(head)
    encoding = mark?.startsWith('utf-16') ? mark : utf16Without(head)
    if (encoding) decoder = new TextDecoder(encoding, { ignoreBOM: true })
    let start: Uint8Array | undefined = new Uint8Array(0)
    const recoded = (text: string) => {
      const piece = { bytes: utf8(text), offset, home }
      pieces.push(piece)
      offset += piece.bytes.length
      home += 2 * text.length
      return piece.bytes
    }
    for await (const chunk of all) {
      const part = decoder ? recoded(decoder.decode(chunk, { stream: true })) : chunk
      if (!start) yield part
      else if (start.length + part.length < 3) start = concat([start, part], start.length + part.length)
      else {
        yield start.length ? concat([start, part], start.length + part.length) : part
        start = undefined
      }
    }
    if (start?.length) yield start
    const rest = decoder?.decode()
    if (rest) yield recoded(rest)
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

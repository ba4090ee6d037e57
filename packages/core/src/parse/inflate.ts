import { ZStream, zlibInflate, zlibInflateInit2, zlibInflateReset } from 'pako'
import type { Cursor } from './cursor.ts'
import type { Expansion } from './expansion.ts'

/** Packed bytes that cannot be unpacked from `offset` on. */
export class Damaged extends Error {
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** Window bits, by which zlib names the wrapping it expects. Source: zlib.net/manual.html, inflateInit2. */
const windowBits = { gzip: 31, zlib: 15, raw: -15 }
const outputSize = 65536
const [ok, ended, starved] = [0, 1, -5]

/** Unpacks DEFLATE; unlike a DecompressionStream it knows where in the input a stream of it ends. */
export class Inflater {
  readonly #stream = new ZStream()
  readonly #expansion: Expansion
  #output = new Uint8Array(0)

  constructor(wrapping: keyof typeof windowBits, expansion: Expansion) {
    zlibInflateInit2(this.#stream, windowBits[wrapping])
    this.#expansion = expansion
  }

  /**
   * The next stream of the input, its checksum verified; then the cursor stands behind it.
   * Throws Damaged after the bytes that could be read.
   */
  async *run(cursor: Cursor): AsyncGenerator<Uint8Array> {
    const stream = this.#stream
    zlibInflateReset(stream)
    for (;;) {
      stream.input = await cursor.look(1)
      stream.next_in = 0
      stream.avail_in = stream.input.length
      if (!stream.avail_in) throw new Damaged('it breaks off', cursor.offset)
      do {
        if (!this.#output.length) this.#output = new Uint8Array(outputSize)
        stream.output = this.#output as Uint8Array<ArrayBuffer>
        stream.next_out = 0
        stream.avail_out = this.#output.length
        const before = stream.next_in
        const status = zlibInflate(stream, 0)
        cursor.skip(stream.next_in - before)
        const made = this.#output.subarray(0, stream.next_out)
        this.#output = this.#output.subarray(stream.next_out)
        this.#expansion.spend(made.length)
        if (made.length) yield made
        if (status === ended) return
        if (status !== ok && status !== starved) throw new Damaged(stream.msg || 'it is no DEFLATE', cursor.offset)
      } while (stream.avail_out === 0)
    }
  }
}

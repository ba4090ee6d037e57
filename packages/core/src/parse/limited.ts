import type { Cursor } from './cursor.ts'

/** The next `left` bytes of a cursor. Whoever stops early leaves the rest to `finish`. */
export class Limited implements AsyncIterable<Uint8Array> {
  left: number
  /** The cursor's bytes ended before. */
  short = false
  readonly #cursor: Cursor

  constructor(cursor: Cursor, size: number) {
    this.left = size
    this.#cursor = cursor
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    while (this.left > 0) {
      const bytes = await this.#cursor.take(this.left)
      this.short = !bytes.length
      if (this.short) return
      this.left -= bytes.length
      yield bytes
    }
  }

  async finish(): Promise<void> {
    this.left -= await this.#cursor.discard(this.left)
  }
}

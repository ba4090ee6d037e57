import { concat } from './bytes.ts'

const rewindable = 2 ** 20

/** Reads a stream of bytes piece by piece: what was looked at and not taken stays. */
export class Cursor {
  /** Of the next byte that is not taken, in the stream. */
  offset: number
  readonly #chunks: AsyncIterator<Uint8Array>
  #held: Uint8Array = new Uint8Array(0)
  /** Of the last chunk, behind what is held. */
  #rest: Uint8Array | undefined
  #ended = false
  #marked: Uint8Array[] | undefined
  #markedLength = 0

  constructor(bytes: AsyncIterable<Uint8Array>, offset = 0) {
    this.#chunks = bytes[Symbol.asyncIterator]()
    this.offset = offset
  }

  /** What lies ahead: at least `size` bytes, fewer only where the stream ends. Takes nothing. */
  async look(size: number): Promise<Uint8Array> {
    if (this.#held.length >= size) return this.#held
    const parts = this.#held.length ? [this.#held] : []
    let length = this.#held.length
    while (length < size) {
      const chunk = await this.#next()
      if (!chunk) break
      // Only what is asked for is copied together; the rest stays as it came.
      const used = length > 0 ? Math.min(chunk.length, size - length) : chunk.length
      if (used < chunk.length) this.#rest = chunk.subarray(used)
      parts.push(chunk.subarray(0, used))
      length += used
    }
    this.#held = concat(parts, length)
    return this.#held
  }

  async #next(): Promise<Uint8Array | undefined> {
    const rest = this.#rest
    this.#rest = undefined
    if (rest || this.#ended) return rest
    const next = await this.#chunks.next()
    this.#ended = next.done === true
    return next.done ? undefined : next.value
  }

  /** Takes `size` bytes of those last looked at. */
  skip(size: number): void {
    if (this.#marked && size) {
      this.#marked.push(this.#held.subarray(0, size))
      this.#markedLength += size
      if (this.#markedLength > rewindable) this.#marked = undefined
    }
    this.#held = this.#held.subarray(size)
    this.offset += size
  }

  /** Some bytes, `most` at the most; none at the end. */
  async take(most: number): Promise<Uint8Array> {
    const taken = (await this.look(1)).subarray(0, most)
    this.skip(taken.length)
    return taken
  }

  /** Takes `size` bytes, or what there is, and forgets them. */
  async discard(size: number): Promise<number> {
    let left = size
    while (left > 0) {
      const taken = await this.take(left)
      if (!taken.length) break
      left -= taken.length
    }
    return size - left
  }

  /** Bytes that were taken last and are to be read again. */
  giveBack(bytes: Uint8Array): void {
    this.#held = concat([bytes, this.#held], bytes.length + this.#held.length)
    this.offset -= bytes.length
  }

  /** Remembers this place for `rewind`, for the next MiB. */
  mark(): void {
    this.#marked = []
    this.#markedLength = 0
  }

  /** Goes back to the last mark; the number of bytes, 0 where it lies too far back. */
  rewind(): number {
    if (!this.#marked) return 0
    const bytes = concat(this.#marked, this.#markedLength)
    this.#marked = undefined
    this.giveBack(bytes)
    return bytes.length
  }

  async close(): Promise<void> {
    await this.#chunks.return?.()
  }
}

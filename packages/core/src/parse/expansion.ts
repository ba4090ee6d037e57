/** Unpacking gave more than is allowed: a bomb, or a limit that is too small. */
export class TooMuch extends Error {
  readonly remedy: string
  /** The file in an archive where it happened. */
  input: string | undefined
  constructor(message: string, remedy: string) {
    super(message)
    this.remedy = remedy
  }
}

/** So much may come out whatever the ratio: a small file of one letter packs a thousandfold and does no harm. */
const harmless = 16 * 2 ** 20

/** Counts what one input gives when it is unpacked, all archives inside each other together. */
export class Expansion {
  /** Bytes of the outermost input that were read. */
  read = 0
  #given = 0
  readonly #most: number
  readonly #ratio: number

  /** `most` bytes in all, and `ratio` times the bytes read. */
  constructor(most: number, ratio: number) {
    this.#most = most
    this.#ratio = ratio
  }

  /** Throws TooMuch where the limits are passed. */
  spend(bytes: number): void {
    this.#given += bytes
    if (this.#given > this.#most)
      throw new TooMuch(
        `Unpacked it has more than ${this.#most} bytes; the rest was not read`,
        'Unpack it first and split it, or allow more with maxUnpacked',
      )
    if (this.#given > harmless && this.#given > this.#ratio * this.read)
      throw new TooMuch(
        `${this.read} bytes unpack to ${this.#given}, more than ${this.#ratio} times as many: it looks like a ZIP bomb, and the rest was not read`,
        'If you trust it, unpack it first; the library allows more with maxRatio',
      )
  }

  async *counted(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      this.read += chunk.length
      yield chunk
    }
  }
}

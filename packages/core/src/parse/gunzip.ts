import { Cursor } from './cursor.ts'
import type { Expansion } from './expansion.ts'
import { isGzip } from './gzip.ts'
import { Damaged, Inflater } from './inflate.ts'

/** Most that is looked at to tell whether a member begins at a place and what it holds. */
const probed = 512

/**
 * The members of a gzip file one after the other, unpacked, no chunk across two of them. At damage the bytes end and
 * `problem` tells where; `resume` goes on behind it.
 */
export class Gunzip implements AsyncIterableIterator<Uint8Array, void> {
  /** Why the bytes ended early; `offset` is that in the packed file, `start` that of the member. */
  problem: { readonly message: string; readonly offset: number; readonly start: number } | undefined
  /** Its reader tells itself which document damage struck. */
  apart = false
  /** Bytes unpacked so far. */
  length = 0
  readonly #cursor: Cursor
  readonly #inflater: Inflater
  readonly #probe: Inflater
  readonly #expansion: Expansion
  #rewound = 0
  #member: AsyncGenerator<Uint8Array> | undefined
  /** Where members start that were not asked for yet: unpacked, packed. */
  readonly #starts: { readonly at: number; readonly packed: number }[] = []

  constructor(cursor: Cursor, expansion: Expansion) {
    this.#cursor = cursor
    this.#expansion = expansion
    this.#inflater = new Inflater('gzip', expansion)
    this.#probe = new Inflater('gzip', expansion)
  }

  [Symbol.asyncIterator]() {
    return this
  }

  async next(): Promise<IteratorResult<Uint8Array, void>> {
    while (!this.problem) {
      if (!this.#member && !(await this.#enter())) break
      try {
        const next = await (this.#member as AsyncGenerator<Uint8Array>).next()
        if (next.done) this.#member = undefined
        else {
          this.length += next.value.length
          return next
        }
      } catch (error) {
        if (!(error instanceof Damaged)) throw error
        this.#member = undefined
        const start = this.#starts.at(-1)?.packed ?? 0
        this.problem = { message: error.message, offset: error.offset, start }
      }
    }
    return { done: true, value: undefined }
  }

  /** Offset in the packed file of the member that starts at the unpacked offset `at`; asked for in rising order. */
  memberAt(at: number): number | undefined {
    this.#forget(at)
    const first = this.#starts[0]
    return first?.at === at ? first.packed : undefined
  }

  /** Unpacked offset of the first known member that starts behind `at`. */
  memberAfter(at: number): number | undefined {
    return this.#starts.find((start) => start.at > at)?.at
  }

  /** After damage: goes on at the next member whose text begins with `text`; false where there is none. */
  async resume(text: string): Promise<boolean> {
    const cursor = this.#cursor
    // Damage may show long after it: the search begins where the member did, as long as that costs little in all.
    if (this.#rewound < 2 * this.#expansion.read) this.#rewound += cursor.rewind()
    if (cursor.offset === this.problem?.start) cursor.skip(Math.min(1, (await cursor.look(1)).length))
    for (;;) {
      const ahead = await cursor.look(probed)
      if (ahead.length < 18) return false
      const found = ahead.indexOf(0x1f)
      if (found !== 0) cursor.skip(found < 0 ? ahead.length : found)
      else if (plausible(ahead) && (await this.#begins(ahead.subarray(0, probed), text))) {
        this.problem = undefined
        return true
      } else cursor.skip(1)
    }
  }

  async #begins(bytes: Uint8Array, text: string): Promise<boolean> {
    const once = new Cursor(
      (async function* () {
        yield bytes
      })(),
    )
    let begin = ''
    try {
      for await (const chunk of this.#probe.run(once)) {
        begin += String.fromCharCode(...chunk.subarray(0, text.length))
        if (begin.length >= text.length) break
      }
    } catch (error) {
      if (!(error instanceof Damaged)) throw error
    }
    return begin.startsWith(text)
  }

  /** Goes to the next member; zeros between members are padding. */
  async #enter(): Promise<boolean> {
    const cursor = this.#cursor
    for (;;) {
      const ahead = await cursor.look(3)
      if (!ahead.length) return false
      if (isGzip(ahead)) break
      const padding = ahead[0] === 0 && this.#starts.length ? ahead.findIndex((byte) => byte !== 0) : 0
      if (padding === 0) {
        const message = this.#starts.length ? 'bytes behind its end that are no gzip member' : 'it is no gzip file'
        this.problem = { message, offset: cursor.offset, start: cursor.offset }
        cursor.mark()
        return false
      }
      cursor.skip(padding < 0 ? ahead.length : padding)
    }
    if (this.#starts.length > 4096) this.#forget(this.length)
    if (this.#starts.at(-1)?.at === this.length) this.#starts.pop() // that one was empty
    this.#starts.push({ at: this.length, packed: cursor.offset })
    cursor.mark()
    this.#member = this.#inflater.run(cursor)
    return true
  }

  #forget(before: number): void {
    let gone = 0
    while (gone < this.#starts.length - 1 && (this.#starts[gone]?.at ?? 0) < before) gone++
    if (gone) this.#starts.splice(0, gone)
  }
}

/** Method, flags, speed and system as RFC 1952 allows them: nine of ten chance hits fall out here. */
function plausible(bytes: Uint8Array): boolean {
  const [, , , flags = 0, , , , , extra = 0, system = 0] = bytes
  return isGzip(bytes) && flags < 32 && (extra === 0 || extra === 2 || extra === 4) && (system < 14 || system === 255)
}

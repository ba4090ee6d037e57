import { crc32 } from './crc32.ts'
import { Cursor } from './cursor.ts'
import type { Expansion } from './expansion.ts'
import { Damaged, Inflater } from './inflate.ts'
import { Limited } from './limited.ts'
import { signature, signatureOf, view, type ZipEntry } from './zip-entry.ts'

/** The content of one file in a ZIP archive, unpacked while it is read. */
export class ZipContent implements AsyncIterable<Uint8Array> {
  /** What is wrong with it, once it was read. */
  problem: string | undefined
  readonly #cursor: Cursor
  readonly #entry: ZipEntry
  readonly #expansion: Expansion
  #bytes: AsyncGenerator<Uint8Array> | undefined

  /** The cursor stands behind the file's header. */
  constructor(cursor: Cursor, entry: ZipEntry, expansion: Expansion) {
    this.#cursor = cursor
    this.#entry = entry
    this.#expansion = expansion
  }

  /** Whoever stops early leaves the rest to `finish`. */
  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    this.#bytes ??= this.#read()
    const bytes = this.#bytes
    return { next: () => bytes.next() }
  }

  /** Passes over what was not read. */
  async finish(): Promise<void> {
    for await (const _ of this);
  }

  async *#read(): AsyncGenerator<Uint8Array> {
    const { packed, method, crc } = this.#entry
    const cursor = this.#cursor
    const start = cursor.offset
    let sum = 0
    let length = 0
    const limited = packed === undefined ? undefined : new Limited(cursor, packed)
    try {
      for await (const bytes of this.#unpacked(limited, method)) {
        sum = crc32(bytes, sum)
        length += bytes.length
        yield bytes
      }
    } catch (error) {
      if (!(error instanceof Damaged)) throw error
      this.problem = `${error.message} at byte ${limited ? start + error.offset : error.offset}`
    }
    if (limited) await limited.finish()
    if (limited && limited.left > 0) this.problem = `${limited.left} of its ${packed} bytes are missing`
    if (this.problem) return
    const expected = limited ? crc : await this.#descriptor(cursor.offset - start, length)
    if (expected === undefined) this.problem = 'no description with its length follows it'
    else if (expected !== sum) this.problem = 'its checksum is wrong'
  }

  #unpacked(limited: Limited | undefined, method: number): AsyncIterable<Uint8Array> {
    if (method === 0) return limited ?? untilDescriptor(this.#cursor)
    return new Inflater('raw', this.#expansion).run(limited ? new Cursor(limited) : this.#cursor)
  }

  /** Takes the description behind the file; its checksum, undefined where there is none that fits. APPNOTE 4.3.9. */
  async #descriptor(packed: number, length: number): Promise<number | undefined> {
    const ahead = (await this.#cursor.look(24)).subarray(0, 24)
    const from = signatureOf(ahead) === signature.descriptor ? 4 : 0
    for (const width of [4, 8]) {
      const end = from + 4 + 2 * width
      if (ahead.length < end) continue
      const at = (offset: number) =>
        width === 4 ? view(ahead).getUint32(offset, true) : Number(view(ahead).getBigUint64(offset, true))
      if (at(from + 4) % 2 ** 32 !== packed % 2 ** 32 || at(from + 4 + width) % 2 ** 32 !== length % 2 ** 32) continue
      this.#cursor.skip(end)
      return view(ahead).getUint32(from, true)
    }
    return undefined
  }
}

/** A file that is not packed and whose length only its descriptor tells: it ends where one that fits begins. */
async function* untilDescriptor(cursor: Cursor): AsyncGenerator<Uint8Array> {
  const start = cursor.offset
  for (;;) {
    const ahead = await cursor.look(24)
    const mark = ahead.indexOf(0x50)
    if (mark === 0 && ahead.length >= 16 && signatureOf(ahead) === signature.descriptor) {
      if (view(ahead).getUint32(8, true) === cursor.offset - start) return
    }
    if (!ahead.length) throw new Damaged('it breaks off', cursor.offset)
    const size = mark > 0 ? mark : mark < 0 ? ahead.length : 1
    cursor.skip(size)
    yield ahead.subarray(0, size)
  }
}

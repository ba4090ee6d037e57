import type { Cursor } from './cursor.ts'
import type { Gunzip } from './gunzip.ts'

/** Bytes in which the beginning of a record is told. */
export const beginning = 64
/** Most that is searched at once. */
const searched = 16384
/** No longer than `beginning`, so that what is found by it is known by it. */
const begins = /WARC\/\d\.\d{1,9}\r?\n[A-Za-z][\w-]{0,30}:/
const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

/** Whether the bytes begin with the version line of a WARC record and a field. */
export const beginsRecord = (ahead: Uint8Array) => latin1(ahead.subarray(0, beginning)).search(begins) === 0

/** Where in these bytes another record begins than the one at their start; -1 where none does. */
export function nextRecord(bytes: Uint8Array): number {
  const found = latin1(bytes.subarray(1)).search(begins)
  return found < 0 ? -1 : found + 1
}

/** Goes to the next place where a record begins; false where none does. */
export async function seekRecord(cursor: Cursor): Promise<boolean> {
  for (let size = 256; ; size = searched) {
    const ahead = (await cursor.look(beginning)).subarray(0, size)
    const found = latin1(ahead).search(begins)
    if (found >= 0 || ahead.length < beginning) {
      cursor.skip(found < 0 ? ahead.length : found)
      return found >= 0
    }
    cursor.skip(ahead.length - beginning + 1)
  }
}

/** The blank lines between records. */
export async function skipBlankLines(cursor: Cursor): Promise<void> {
  for (;;) {
    const ahead = await cursor.look(1)
    const text = ahead.findIndex((byte) => byte !== 13 && byte !== 10)
    cursor.skip(text < 0 ? ahead.length : text)
    if (text >= 0 || !ahead.length) return
  }
}

/** The content of one record, as long as its header says unless another record begins before. */
export class WarcBody implements AsyncIterable<Uint8Array> {
  /** Bytes of it that were not read. */
  left: number
  readonly #cursor: Cursor
  readonly #packed: Gunzip | undefined
  /** Whether every byte is looked at for the beginning of another record. */
  readonly #wary: boolean
  #ended = false

  constructor(cursor: Cursor, length: number, packed: Gunzip | undefined, wary: boolean) {
    this.#cursor = cursor
    this.left = length
    this.#packed = packed
    this.#wary = wary
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (;;) {
      const bytes = await this.#next()
      if (!bytes) return
      yield bytes
    }
  }

  /** Passes over what was not read. */
  async finish(): Promise<void> {
    while (await this.#next());
  }

  async #next(): Promise<Uint8Array | undefined> {
    if (this.#ended || this.left === 0) return undefined
    const cursor = this.#cursor
    const held = await cursor.look(this.#wary ? beginning : 1)
    const ahead = this.#wary ? held.subarray(0, searched) : held
    let size = Math.min(this.left, ahead.length)
    const member = this.#packed?.memberAfter(cursor.offset - 1)
    if (member === cursor.offset && beginsRecord(await cursor.look(beginning))) size = 0
    else {
      const next = member === cursor.offset ? this.#packed?.memberAfter(cursor.offset) : member
      if (next !== undefined) size = Math.min(size, next - cursor.offset)
    }
    if (this.#wary && size > 0) {
      const found = latin1(ahead).search(begins)
      if (found >= 0) size = Math.min(size, found)
      else if (ahead.length >= beginning) size = Math.min(size, ahead.length - beginning + 1)
    }
    if (size === 0) {
      this.#ended = true
      return undefined
    }
    cursor.skip(size)
    this.left -= size
    return ahead.subarray(0, size)
  }
}

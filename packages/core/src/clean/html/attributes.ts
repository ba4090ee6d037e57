import { decodeHTMLAttribute } from 'entities/decode'
import type { Attribute } from './head.ts'
import { Names } from './names.ts'

/** The attributes that are read, by number; all others are passed over. */
export const attribute = {
  class: 0,
  id: 1,
  name: 2,
  property: 3,
  itemprop: 4,
  content: 5,
  rel: 6,
  href: 7,
  lang: 8,
  type: 9,
  style: 10,
  hidden: 11,
  role: 12,
  datetime: 13,
} as const
export type AttributeNumber = (typeof attribute)[keyof typeof attribute]
const kept = new Names(Object.keys(attribute))

/** The attributes of the start tag read last. Of two with one name the first counts. */
export class Attributes {
  readonly #source: string
  readonly #start = new Int32Array(kept.list.length)
  readonly #end = new Int32Array(kept.list.length)
  /** Number of the tag that had it last. */
  readonly #tag = new Int32Array(kept.list.length)
  #tags = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Begins a new start tag. */
  clear(): void {
    this.#tags++
  }

  /** An attribute with its value, without quotation marks, in offsets of the source. */
  add(nameStart: number, nameEnd: number, start: number, end: number): void {
    const index = kept.find(this.#source, nameStart, nameEnd)
    if (index < 0 || this.#tag[index] === this.#tags) return
    this.#tag[index] = this.#tags
    this.#start[index] = start
    this.#end[index] = end
  }

  has(index: AttributeNumber): boolean {
    return this.#tag[index] === this.#tags
  }

  /** Decoded; empty where the tag has no such attribute. At most `longest` characters of the source are read. */
  value(index: AttributeNumber, longest = Number.POSITIVE_INFINITY): string {
    if (!this.has(index)) return ''
    const start = this.#start[index]!
    const raw = this.#source.slice(start, Math.min(this.#end[index]!, start + longest))
    return raw.includes('&') ? decodeHTMLAttribute(raw) : raw
  }

  get(index: AttributeNumber): Attribute | undefined {
    if (!this.has(index)) return undefined
    return { value: this.value(index), source: { start: this.#start[index]!, end: this.#end[index]! } }
  }
}

import { decodeHTMLAttribute } from 'entities/decode'
import type { Attribute } from './head.ts'
import { Names } from './names.ts'

/** The attributes that are read; all others are passed over. */
const kept = new Names(
  'class id name property itemprop content rel href lang type style hidden role datetime'.split(' '),
)
const indexes: ReadonlyMap<string, number> = new Map(kept.list.map((name, i) => [name, i]))

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

  has(name: string): boolean {
    return this.#index(name) >= 0
  }

  /** Decoded; empty where the tag has no such attribute. At most `longest` characters of the source are read. */
  value(name: string, longest = Number.POSITIVE_INFINITY): string {
    const index = this.#index(name)
    if (index < 0) return ''
    const start = this.#start[index]!
    const raw = this.#source.slice(start, Math.min(this.#end[index]!, start + longest))
    return raw.includes('&') ? decodeHTMLAttribute(raw) : raw
  }

  get(name: string): Attribute | undefined {
    const index = this.#index(name)
    if (index < 0) return undefined
    return { value: this.value(name), source: { start: this.#start[index]!, end: this.#end[index]! } }
  }

  #index(name: string): number {
    const index = indexes.get(name) ?? -1
    return this.#tag[index] === this.#tags ? index : -1
  }
}

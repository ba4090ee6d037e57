/** Counts of whole numbers of 32 bits, such as hashes of words: a table of open addressing, which makes no object for a key. */
export class Counter {
  readonly #numbers: Int32Array
  /** Count and one; 0 where the slot is free. */
  readonly #counts: Int32Array
  readonly #shift: number

  /** `most`: no more different numbers will be counted. */
  constructor(most: number) {
    const bits = Math.max(4, 33 - Math.clz32(most))
    this.#shift = 32 - bits
    this.#numbers = new Int32Array(1 << bits)
    this.#counts = new Int32Array(1 << bits)
  }

  /** `by` may be negative, but no count. */
  add(number: number, by: number): void {
    const slot = this.#slotOf(number)
    this.#numbers[slot] = number
    this.#counts[slot] = (this.#counts[slot] || 1) + by
  }

  /** 0 where it was never counted. */
  of(number: number): number {
    const counted = this.#counts[this.#slotOf(number)]!
    return counted && counted - 1
  }

  /** Fibonacci hashing (Knuth, The Art of Computer Programming 6.4), then the next free slot. */
  #slotOf(number: number): number {
    const last = this.#counts.length - 1
    let slot = Math.imul(number, 0x9e3779b1) >>> this.#shift
    while (this.#counts[slot] !== 0 && this.#numbers[slot] !== number) slot = (slot + 1) & last
    return slot
  }
}

/** How often each number stands in the lists `[first, last]`. */
export function countAll(lists: readonly ArrayLike<number>[], first = 0, last = lists.length - 1): Counter {
  let most = 0
  for (let i = first; i <= last; i++) most += (lists[i] as ArrayLike<number>).length
  const counter = new Counter(most)
  for (let i = first; i <= last; i++) {
    const list = lists[i] as ArrayLike<number>
    for (let k = 0; k < list.length; k++) counter.add(list[k]!, 1)
  }
  return counter
}

/** Numbers filed under 32-bit keys: a hash table in two flat arrays, 8 bytes an entry at 35 to 70 % load. */
export interface Postings {
  /** Numbers filed under a key, in the order in which they came. */
  find(key: number): number[]
  /** Files a number, unless `perKey` are there: a key that many texts share tells none of them apart. */
  add(key: number, number: number): void
  /** Bytes held. */
  readonly bytes: number
}

const perKey = 4

export function postings(): Postings {
  let bits = 12
  let keys = new Uint32Array(1 << bits)
  /** One more than the number; 0 where the slot is free. */
  let numbers = new Uint32Array(1 << bits)
  let used = 0

  /** The slots of a key, then the first free one. */
  const seek = (key: number, each: (number: number) => void): number => {
    const last = keys.length - 1
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits)
    for (; numbers[slot] !== 0; slot = slot === last ? 0 : slot + 1)
      if (keys[slot] === key) each((numbers[slot] as number) - 1)
    return slot
  }
  const put = (key: number, number: number) => {
    let there = 0
    const slot = seek(key, () => there++)
    if (there >= perKey) return
    keys[slot] = key
    numbers[slot] = number + 1
    used++
  }
  const grow = () => {
    const [oldKeys, oldNumbers] = [keys, numbers]
    bits++
    keys = new Uint32Array(1 << bits)
    numbers = new Uint32Array(1 << bits)
    used = 0
    // From a free slot on, so that the entries of a key keep their order.
    const free = oldNumbers.indexOf(0)
    for (let i = 0; i < oldKeys.length; i++) {
      const slot = (free + i) % oldKeys.length
      const number = oldNumbers[slot] as number
      if (number !== 0) put(oldKeys[slot] as number, number - 1)
    }
  }
  return {
    find(key) {
      const found: number[] = []
      seek(key >>> 0, (number) => found.push(number))
      return found
    },
    add(key, number) {
      if (used > 0.7 * keys.length) grow()
      put(key >>> 0, number)
    },
    get bytes() {
      return keys.byteLength + numbers.byteLength
    },
  }
}

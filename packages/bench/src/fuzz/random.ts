/** Draws that repeat with the seed. */
export interface Random {
  /** A whole number from 0 up to, without, `below`. */
  below(limit: number): number
  /** One of them. Throws a RangeError where there is none. */
  pick<T>(items: readonly T[]): T
}

/** Source: mulberry32, a 32-bit generator by Tommy Ettinger (2017, public domain). */
export function random(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick(items) {
      if (items.length === 0) throw new RangeError('There is nothing to pick from: 0 items')
      return items[below(items.length)] as (typeof items)[number]
    },
  }
}

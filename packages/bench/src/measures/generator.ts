/** Numbers from 0 to 1 that repeat with the seed. Source: Marsaglia's xorshift32 (2003), the state mixed on the way out. */
export function generator(seed: number): () => number {
  let state = (seed * 2654435769) >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (Math.imul(state >>> 0, 0x85ebca6b) >>> 0) / 2 ** 32
  }
}

import type { WordHashes } from './word-hashes.ts'

const base = 0x01000193 // odd, so that no word is lost modulo 2^32

/**
 * Hash of each run of `size` words, the run that begins at word i at i; none where there are fewer words.
 * Method: Rabin-Karp rolling hash modulo 2^32, then MurmurHash3's finalizer (Austin Appleby, public domain).
 */
export function shingles({ hashes, length }: WordHashes, size: number): Uint32Array {
  const runs = new Uint32Array(Math.max(0, length - size + 1))
  let first = 1
  for (let i = 1; i < size; i++) first = Math.imul(first, base)
  let hash = 0
  for (let i = 0; i < length; i++) {
    if (i >= size) hash = (hash - Math.imul(hashes[i - size] as number, first)) | 0
    hash = (Math.imul(hash, base) + (hashes[i] as number)) | 0
    if (i >= size - 1) runs[i - size + 1] = mix(hash)
  }
  return runs
}

function mix(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

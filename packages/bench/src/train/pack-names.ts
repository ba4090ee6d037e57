import { fingerprintOf, labelCount, longestProbe, type NameWeights, packWeights } from '@copydesk/core/testing'
import type { CrfWeights } from './crf.ts'

/** Weights this far out are cut, so that the others keep their fineness. */
const largest = 4

/** Trained weights as bytes: features by their keys in a table of hashes with room for a third more. */
export function packNames({ emissions, transitions }: CrfWeights, keys: Int32Array, calibration: Uint8Array): Uint8Array {
  const scale = 127 / largest
  const byte = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight * scale)))
  const kept = [...keys.keys()].filter((f) => {
    for (let y = 0; y < labelCount; y++) if (byte(emissions[f * labelCount + y]!) !== 0) return true
    return false
  })
  for (let bits = Math.ceil(Math.log2(1.3 * kept.length)); ; bits++) {
    const placed = place(kept, keys, 2 ** bits - 1)
    if (!placed) continue
    const rows = new Int8Array(2 ** bits * labelCount)
    for (const [f, slot] of placed.slots)
      for (let y = 0; y < labelCount; y++) rows[slot * labelCount + y] = byte(emissions[f * labelCount + y]!)
    const weights: NameWeights = {
      mask: 2 ** bits - 1,
      scale,
      calibration,
      transitions: Int16Array.from(transitions, (weight) => Math.round(weight * scale)),
      fingerprints: placed.fingerprints,
      rows,
    }
    return packWeights(weights)
  }
}

/** A slot for each feature within reach of its key; undefined when the table is too small. Of two that look alike the first stays. */
function place(kept: readonly number[], keys: Int32Array, mask: number) {
  const fingerprints = new Uint16Array(mask + 1)
  const slots = new Map<number, number>()
  for (const f of kept) {
    const key = keys[f]!
    let probe = 0
    while (probe < longestProbe && fingerprints[(key + probe) & mask] !== 0) {
      if (fingerprints[(key + probe) & mask] === fingerprintOf(key)) break
      probe++
    }
    if (probe === longestProbe) return undefined
    const slot = (key + probe) & mask
    if (fingerprints[slot] !== 0) continue
    fingerprints[slot] = fingerprintOf(key)
    slots.set(f, slot)
  }
  return { fingerprints, slots }
}

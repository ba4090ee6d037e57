import { fingerprintOf, labelCount, packWeights } from '@copydesk/core/testing'
import type { CrfWeights } from './crf.ts'

/** Weights this far out are cut, so that the others keep their fineness. */
const largest = 4

/** Trained weights as bytes: features by their keys in a table of hashes. */
export function packNames(
  { emissions, transitions }: CrfWeights,
  keys: Int32Array,
  calibration: Uint8Array,
): Uint8Array {
  const scale = 127 / largest
  const byte = (weight: number) => Math.max(-127, Math.min(127, Math.round(weight * scale)))
  const kept = [...keys.keys()].filter((f) => {
    for (let y = 0; y < labelCount; y++) if (byte(emissions[f * labelCount + y]!) !== 0) return true
    return false
  })
  // half empty at least, so that a search ends soon
  const mask = 2 ** Math.ceil(Math.log2(2 * kept.length)) - 1
  const { fingerprints, slots } = place(kept, keys, mask)
  const rows = new Int8Array((mask + 1) * labelCount)
  for (const [f, slot] of slots)
    for (let y = 0; y < labelCount; y++) rows[slot * labelCount + y] = byte(emissions[f * labelCount + y]!)
  return packWeights({
    mask,
    scale,
    calibration,
    transitions: Int16Array.from(transitions, (weight) => Math.round(weight * scale)),
    fingerprints,
    rows,
  })
}

/** A slot for each feature, the first free one from its key on. Of two that look alike the first stays. */
function place(kept: readonly number[], keys: Int32Array, mask: number) {
  const fingerprints = new Uint16Array(mask + 1)
  const slots = new Map<number, number>()
  for (const f of kept) {
    const key = keys[f]!
    let slot = key & mask
    while (fingerprints[slot] !== 0 && fingerprints[slot] !== fingerprintOf(key)) slot = (slot + 1) & mask
    if (fingerprints[slot] !== 0) continue
    fingerprints[slot] = fingerprintOf(key)
    slots.set(f, slot)
  }
  return { fingerprints, slots }
}

import { labelCount, type ModelType, modelTypes } from './labels.ts'

/**
 * The trained weights of names: a table of hashed features with open addressing, each with a fingerprint, so that a
 * feature that was never learned has no weight at all. At least one slot is empty.
 */
export interface NameWeights {
  /** Slots less one; the number of slots is a power of two. */
  readonly mask: number
  /** High 16 bits of the key in each slot; 0 where it is empty. */
  readonly fingerprints: Uint16Array
  /** `labelCount` signed bytes a slot. */
  readonly rows: Int8Array
  /** Label to next label, in the same unit. */
  readonly transitions: Int16Array
  /** How many units make one natural logarithm of odds. */
  readonly scale: number
  /**
   * Share of right names in percent, by steps of the model's own probability, for each of `modelTypes`: first where the
   * rules read the same, then where they do not.
   */
  readonly calibration: Uint8Array
}

export const calibrationSteps = 21
export const calibrationSize = 2 * modelTypes.length * calibrationSteps
const magic = 0x4d4e4443
const version = 1
const head = 16

/**
 * Header (little endian): `CDNM`, version, labels, log2 of the slots, scale as a float; then the calibration,
 * transitions (16 bits), fingerprints (16 bits) and rows (8 bits).
 * @throws RangeError when the bytes cannot be such weights, with the numbers
 */
export function openWeights(bytes: Uint8Array): NameWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const bits = bytes.length < head ? 0 : view.getUint16(8, true)
  const slots = 2 ** bits
  const calibrated = calibrationSize
  const length = head + calibrated + 2 * labelCount * labelCount + 2 * slots + slots * labelCount
  if (
    bytes.length !== length ||
    view.getUint32(0, true) !== magic ||
    view.getUint16(4, true) !== version ||
    view.getUint16(6, true) !== labelCount
  )
    throw new RangeError(`${bytes.length} bytes are no weights of names, version ${version}, ${labelCount} labels`)
  let at = head
  // a copy, since 16-bit views need even offsets (Node's Buffer overrides `slice` with one that copies nothing)
  const take = (size: number) => {
    at += size
    return Uint8Array.prototype.slice.call(bytes, at - size, at)
  }
  const weights = {
    mask: slots - 1,
    scale: view.getFloat32(12, true),
    calibration: take(calibrated),
    transitions: new Int16Array(take(2 * labelCount * labelCount).buffer),
    fingerprints: new Uint16Array(take(2 * slots).buffer),
    rows: new Int8Array(take(slots * labelCount).buffer),
  }
  // a search ends at an empty slot
  if (!weights.fingerprints.includes(0)) throw new RangeError(`None of ${slots} slots of the weights of names is empty`)
  return weights
}

/** What a name of this kind and probability is worth, as measured on texts the model had not seen: 0 to 1. */
export function certaintyOf(
  { calibration }: NameWeights,
  type: ModelType,
  agreed: boolean,
  probability: number,
): number {
  const table = 2 * modelTypes.indexOf(type) + (agreed ? 0 : 1)
  return calibration[table * calibrationSteps + Math.round(probability * (calibrationSteps - 1))]! / 100
}

/** The bytes that `openWeights` reads. */
export function packWeights({ mask, scale, calibration, transitions, fingerprints, rows }: NameWeights): Uint8Array {
  const parts = [calibration, transitions, fingerprints, rows].map(
    (part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
  )
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, head))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, magic, true)
  view.setUint16(4, version, true)
  view.setUint16(6, labelCount, true)
  view.setUint16(8, Math.log2(mask + 1), true)
  view.setFloat32(12, scale, true)
  let at = head
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

export const fingerprintOf = (key: number): number => key >>> 16 || 1

/** Adds the weights of a feature to the scores at `at`. */
export function addWeight(weights: NameWeights, key: number, into: Int32Array, at: number): void {
  const { mask, fingerprints, rows } = weights
  const wanted = fingerprintOf(key)
  let slot = key & mask
  let found = fingerprints[slot]!
  while (found !== 0 && found !== wanted) {
    slot = (slot + 1) & mask
    found = fingerprints[slot]!
  }
  if (found === 0) return
  const row = slot * labelCount
  for (let label = 0; label < labelCount; label++) into[at + label] = into[at + label]! + rows[row + label]!
}

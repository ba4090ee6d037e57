import { expect, test } from 'vitest'
import { labelCount } from './labels.ts'
import {
  addWeight,
  calibrationSize,
  certaintyOf,
  fingerprintOf,
  type NameWeights,
  openWeights,
  packWeights,
} from './weights.ts'

const mask = 7
/** Two features in one slot by their hash: the second stands in the next slot. */
const [one, other, unknown] = [0x12340003, 0x56780003, 0x77770003 | 0]

const made: NameWeights = {
  mask,
  scale: 31.75,
  calibration: Uint8Array.from({ length: calibrationSize }, (_, k) => k % 100),
  transitions: Int16Array.from({ length: labelCount ** 2 }, (_, k) => k - 60),
  fingerprints: new Uint16Array(mask + 1),
  rows: new Int8Array((mask + 1) * labelCount),
}
made.fingerprints[3] = fingerprintOf(one)
made.fingerprints[4] = fingerprintOf(other)
made.rows.fill(5, 3 * labelCount, 4 * labelCount)
made.rows.fill(-7, 4 * labelCount, 5 * labelCount)

test('what was packed is opened, from any offset of a buffer', () => {
  const bytes = packWeights(made)
  const shifted = new Uint8Array(bytes.length + 1)
  shifted.set(bytes, 1)
  expect(openWeights(shifted.subarray(1))).toEqual(made)
})

test('each feature adds its own row, an unknown one nothing', () => {
  const into = new Int32Array(2 * labelCount)
  for (const key of [one, other, other, unknown]) addWeight(made, key, into, labelCount)
  expect([...new Set(into.subarray(0, labelCount))]).toEqual([0])
  expect([...new Set(into.subarray(labelCount))]).toEqual([5 - 7 - 7])
})

test('certainty by kind, agreement and probability', () => {
  expect(certaintyOf(made, 'person', true, 0.5)).toBe(0.1)
  expect(certaintyOf(made, 'person', false, 1)).toBe(0.41)
  expect(certaintyOf(made, 'organization', true, 0)).toBe(0.42)
})

test('other bytes are refused with their number', () => {
  expect(() => openWeights(new Uint8Array(3))).toThrow('3 bytes are no weights of names')
  expect(() => openWeights(packWeights(made).subarray(1))).toThrow('no weights of names')
  const full = { ...made, fingerprints: made.fingerprints.map(() => 1) }
  expect(() => openWeights(packWeights(full))).toThrow('None of 8 slots')
})

import { expect, test } from 'vitest'
import { trainCrf } from './crf.ts'

const follows = (from: number, to: number) => to !== 2 || from !== 0
const options = { labels: 3, features: 2, epochs: 30, rate: 0.2, penalty: 0.01, dropout: 0, follows }

/** Feature 0 marks label 0, feature 1 label 1, which label 2 goes on. */
const sequence = (features: number[], allowed: number[]) => ({
  features: features.map((f) => Int32Array.of(f)),
  allowed: Int32Array.from(allowed),
  weight: 1,
})

test('learns what features and neighbors tell, the same each time', () => {
  const data = [sequence([0, 1, 1, 0], [1, 2, 4, 1]), sequence([1, 1], [2, 4]), sequence([0], [1])]
  const { emissions, transitions } = trainCrf(data, Uint32Array.of(3, 4), options)
  expect(emissions[0]).toBeGreaterThan(emissions[1]!)
  expect(emissions[3 + 1]).toBeGreaterThan(emissions[3]!)
  expect(transitions[1 * 3 + 2]).toBeGreaterThan(transitions[1 * 3 + 1]!)
  expect(transitions[0 * 3 + 2]).toBe(0)
  expect(trainCrf(data, Uint32Array.of(3, 4), options).emissions).toEqual(emissions)
})

test('a token that may have any label teaches nothing', () => {
  const { emissions } = trainCrf([sequence([0], [7])], Uint32Array.of(1, 1), options)
  expect([...emissions].every((weight) => Math.abs(weight) < 1e-9)).toBe(true)
})

test('of two labels it may have, the one told elsewhere wins', () => {
  const data = [sequence([1], [2]), sequence([1], [3]), sequence([0], [1])]
  const { emissions } = trainCrf(data, Uint32Array.of(1, 2), options)
  expect(emissions[3 + 1]! - emissions[3]!).toBeGreaterThan(1)
})

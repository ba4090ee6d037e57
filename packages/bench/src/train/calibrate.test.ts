import { expect, test } from 'vitest'
import { calibrate, type Outcome } from './calibrate.ts'

const outcomes = (probability: number, right: number, wrong: number, agreed = true): Outcome[] =>
  Array.from({ length: right + wrong }, (_, i) => ({ type: 'person', probability, agreed, right: i < right }))

test('shares by step, drawn together where they would fall, and a little to the mean', () => {
  const table = calibrate(
    [...outcomes(0, 10, 90), ...outcomes(0.5, 90, 30), ...outcomes(1, 50, 50), ...outcomes(1, 30, 70, false)],
    ['person', 'place'],
    3,
  )
  // 180 of 420 are right: 0.9 * 10.4 + 0.1 * 42.9
  expect([...table.subarray(0, 3)]).toEqual([14, 62, 62])
  expect(table[5]).toBe(31)
  expect([...table.subarray(6)]).toEqual([49, 49, 49, 49, 49, 49])
})

test('what counts less says less', () => {
  const [right] = outcomes(1, 1, 0)
  const [wrong] = outcomes(1, 0, 1)
  const table = calibrate(
    [
      { ...right!, weight: 9 },
      { ...wrong!, weight: 3 },
    ],
    ['person'],
    2,
  )
  expect(table[1]).toBe(73)
})

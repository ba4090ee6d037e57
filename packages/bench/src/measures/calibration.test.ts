import { expect, test } from 'vitest'
import { bands, type Judged, shownBands, widestGap } from './calibration.ts'

const judged = (stated: number, right: number, wrong: number): Judged[] =>
  Array.from({ length: right + wrong }, (_, i) => ({ stated, right: i < right }))

test('a band takes what it begins with and not what the next begins with', () => {
  expect(bands([...judged(0.69, 1, 0), ...judged(0.7, 1, 1), ...judged(0.79, 0, 2), ...judged(1, 3, 0)])).toEqual([
    { from: 0.6, size: 1, stated: 0.69, measured: 1 },
    { from: 0.7, size: 4, stated: 0.745, measured: 0.25 },
    { from: 0.9, size: 3, stated: 1, measured: 1 },
  ])
})

test('a gap counts either way, and only in a band of 50', () => {
  expect(widestGap([...judged(0.9, 40, 10), ...judged(0.55, 35, 15)])).toBeCloseTo(0.15)
  expect(widestGap(judged(0.9, 0, 49))).toBeUndefined()
})

test('bands as a line', () => {
  expect(shownBands([...judged(0.75, 40, 20), ...judged(0.9, 1, 0)])).toBe(
    '0.7-0.8 states 0.750 is 0.667 of 60, (0.9-1.0 states 0.900 is 1.000 of 1)',
  )
})

test.each([-0.2, 1.2, Number.NaN])('%s is no certainty', (stated) =>
  expect(() => bands(judged(stated, 1, 0))).toThrow(`this is ${stated}`),
)

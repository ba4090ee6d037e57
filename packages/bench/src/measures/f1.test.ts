import { expect, test } from 'vitest'
import { f1, harmonic } from './f1.ts'

test.each([
  [3, 4, 6, { precision: 0.75, recall: 0.5, f1: 0.6 }],
  [0, 0, 5, { precision: 0, recall: 0, f1: 0 }],
  [0, 0, 0, { precision: 0, recall: 0, f1: 0 }],
  [2, 2, 2, { precision: 1, recall: 1, f1: 1 }],
])('%i right of %i made and %i wanted', (right, made, wanted, score) => {
  expect(f1(right, made, wanted)).toEqual(score)
  expect(harmonic(score.precision, score.recall)).toBeCloseTo(score.f1)
})

import { expect, test } from 'vitest'
import { median, medianTime } from './time.ts'

test.each([
  [[3, 1, 2], 2],
  [[10, 9], 10],
  [[7], 7],
])('median of %j', (values, middle) => {
  expect(median(values)).toBe(middle)
})

test('calls as often as it says', () => {
  let calls = 0
  expect(medianTime(5, () => calls++)).toBeGreaterThanOrEqual(0)
  expect(calls).toBe(5)
})

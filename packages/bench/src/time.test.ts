import { expect, test } from 'vitest'
import { cpuTime, median, medianOf, time } from './time.ts'

test.each([
  [[3, 1, 2], 2],
  [[10, 9], 10],
  [[7], 7],
])('median of %j', (values, middle) => {
  expect(median(values)).toBe(middle)
})

test.each([time, cpuTime])('%o calls once', (measure) => {
  let calls = 0
  expect(measure(() => calls++)).toBeGreaterThanOrEqual(0)
  expect(calls).toBe(1)
})

test('processor time grows with the work', () => {
  const work = (n: number) => () => {
    for (let i = 0, x = 1; i < n; i++) x = Math.sqrt(x + i)
  }
  expect(cpuTime(work(2e8))).toBeGreaterThan(cpuTime(work(1e5)))
})

test('the median of as many measurements as asked', () => {
  const values = [5, 1, 9]
  expect(medianOf(3, () => values.pop() ?? 0)).toBe(5)
})

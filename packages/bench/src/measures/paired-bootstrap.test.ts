import { expect, test } from 'vitest'
import { generator } from './generator.ts'
import { pairedBootstrap } from './paired-bootstrap.ts'

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

test('always better is better in every draw', () => {
  const first = [0.9, 0.8, 0.7, 0.95]
  const { difference, low, high } = pairedBootstrap(
    first,
    first.map((value) => value - 0.1),
    mean,
  )
  for (const value of [difference, low, high]) expect(value).toBeCloseTo(0.1)
})

test('as often better as worse: the interval holds 0', () => {
  const first = Array.from({ length: 40 }, (_, i) => (i % 2 ? 0.9 : 0.5))
  const { difference, low, high } = pairedBootstrap(first, first.toReversed(), mean)
  expect(difference).toBeCloseTo(0)
  expect(low).toBeLessThan(-0.05)
  expect(high).toBeGreaterThan(0.05)
})

test('the interval is as wide as theory says, and the same at each run', () => {
  const random = generator(7)
  const first = Array.from({ length: 400 }, random)
  const run = () =>
    pairedBootstrap(
      first,
      first.map(() => 0),
      mean,
    )
  const { low, high } = run()
  expect(high - low).toBeCloseTo(2 * 1.96 * Math.sqrt(1 / 12 / 400), 2)
  expect(run()).toEqual(run())
})

test('other pages are a mistake of the caller', () => {
  expect(() => pairedBootstrap([1], [1, 2], mean)).toThrow('1 and 2')
})

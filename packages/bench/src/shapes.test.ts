import { expect, test } from 'vitest'
import { shapes } from './shapes.ts'

test.each(Object.entries(shapes))('%s: about as long as asked, ten times as long for ten times', (_, make) => {
  const [one, ten] = [make(10_000).text.length, make(100_000).text.length]
  expect(one).toBeGreaterThan(9_000)
  expect(one).toBeLessThanOrEqual(11_000)
  expect(ten / one).toBeCloseTo(10, 0)
})

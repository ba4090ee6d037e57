import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Counter, countAll } from './counter.ts'

test('counts as a Map does', () => {
  const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer())
  fc.assert(
    fc.property(fc.array(fc.array(number)), (lists) => {
      const counts = new Map<number, number>()
      for (const each of lists.flat()) counts.set(each, (counts.get(each) ?? 0) + 1)
      const counter = countAll(lists)
      for (const [each, count] of counts) expect(counter.of(each)).toBe(count)
      expect(counter.of(77)).toBe(counts.get(77) ?? 0)
    }),
  )
})

test('only the lists asked for', () => {
  const counter = countAll([[1, 2], [2, 3], [3]], 1, 1)
  expect([1, 2, 3].map((each) => counter.of(each))).toEqual([0, 1, 1])
})

test('what is taken back is counted no more', () => {
  const counter = new Counter(1)
  counter.add(5, 2)
  counter.add(5, -2)
  expect(counter.of(5)).toBe(0)
  counter.add(5, 1)
  expect(counter.of(5)).toBe(1)
})

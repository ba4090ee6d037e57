import { expect, test } from 'vitest'
import { best, intersectionOverUnion, overlaps, type Range, shared } from './spans.ts'

const ranges = (...pairs: [number, number][]): Range[] => pairs.map(([start, end]) => ({ start, end }))

test.each<[string, Range[], Range[], number, number]>([
  ['the same', ranges([0, 10]), ranges([0, 10]), 10, 1],
  ['half', ranges([0, 10]), ranges([5, 10]), 5, 0.5],
  ['touching', ranges([0, 10]), ranges([10, 20]), 0, 0],
  ['in two parts', ranges([0, 4], [6, 10]), ranges([0, 10]), 8, 0.8],
  ['empty', [], [], 0, 0],
])('%s', (_, a, b, both, share) => {
  expect(shared(a, b)).toBe(both)
  expect(intersectionOverUnion(a, b)).toBe(share)
  if (a[0] && b[0] && a.length === 1) expect(overlaps(a[0], b[0])).toBe(both > 0)
})

test('the best is the first of the highest, and nothing where all are worth nothing', () => {
  expect(best(['a', 'bbb', 'ccc'], ({ length }) => length)).toBe('bbb')
  expect(best(['a'], () => 0)).toBeUndefined()
})

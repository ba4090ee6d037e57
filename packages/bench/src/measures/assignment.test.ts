import { expect, test } from 'vitest'
import { assignment } from './assignment.ts'

test.each([
  [[[1]], [0]],
  [
    [
      [3, 2],
      [2, 0],
    ],
    [1, 0],
  ],
  [[[1, 5, 2]], [1]],
  [
    [[1], [4], [2]],
    [-1, 0, -1],
  ],
  [
    [
      [0.5, 0.4, 0],
      [0.5, 0, 0],
      [0, 0.9, 0.1],
    ],
    [-1, 0, 1],
  ],
])('%j -> %j', (value, expected) => {
  const found = assignment(value)
  const sum = (columns: readonly number[]) => columns.reduce((all, column, row) => all + (value[row]?.[column] ?? 0), 0)
  expect(sum(found)).toBeCloseTo(sum(expected))
  const taken = found.filter((column) => column >= 0)
  expect(new Set(taken).size).toBe(taken.length)
})

test('no rows', () => expect(assignment([])).toEqual([]))

import { expect, test } from 'vitest'
import { firstWhere } from './first-where.ts'

test.each<[number[], number, number]>([
  [[], 3, 0],
  [[3], 3, 0],
  [[2], 3, 1],
  [[1, 3, 3, 5], 3, 1],
  [[1, 3, 3, 5], 4, 3],
  [[1, 3, 3, 5], 6, 4],
])('%j, at least %i: %i', (list, least, index) => {
  expect(firstWhere(list, (item) => item >= least)).toBe(index)
})

import { expect, test } from 'vitest'
import { groups } from './groups.ts'

test('groups grow, and everybody knows theirs', () => {
  const all = groups(5)
  all.join(0, 1)
  all.join(3, 4)
  all.join(1, 3)
  expect([...all.members(4)].sort()).toEqual([0, 1, 3, 4])
  expect(new Set([0, 1, 3, 4].map(all.of)).size).toBe(1)
  expect(all.members(2)).toEqual([2])
})

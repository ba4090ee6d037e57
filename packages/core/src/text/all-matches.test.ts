import { expect, test } from 'vitest'
import { allMatches } from './all-matches.ts'

test.each([
  ['a mill, a quay', /(?<noun>[a-z]{4})/g],
  ['ash', /z/g],
  ['ash', /x*/g],
  ['', /x*/g],
])('%s %s: what matchAll finds', (text, pattern) => {
  pattern.lastIndex = 2
  expect(allMatches(text, pattern)).toEqual([...text.matchAll(new RegExp(pattern.source, pattern.flags))])
  expect(pattern.lastIndex).toBe(0)
})

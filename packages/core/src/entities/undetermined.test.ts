import { expect, test } from 'vitest'
import { undetermined } from './undetermined.ts'

test.each([
  ['Some 350,000 refugees', 'refugees'],
  ['four ORFOR members', 'ORFOR members'],
  ['at least twenty-four of the villagers', 'villagers'],
  ['all the wounded', 'the wounded'],
  ['Both sides', 'sides'],
  ['Our officers', 'officers'],
  ['the union’s members', 'the union’s members'],
  ['Torvenian troops', 'Torvenian troops'],
])('%s', (words, expected) => {
  expect(undetermined(words)).toBe(expected)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearSpellings, oneSlip } from './near-spellings.ts'

test.each([
  ['tolvanov', 'tolvanow', true],
  ['tolvanov', 'tolvnov', true],
  ['tolvanov', 'tolavnov', true],
  ['tolvanov', 'tolvanova', false],
  ['tolvanov', 'tolvanov', false],
  ['tolvanov', 'dolvanov', false],
  ['tolvanov', 'telvanew', false],
])('%s %s %s', (a, b, expected) => {
  expect(oneSlip(a, b)).toBe(expected)
})

test('the index finds what comparing all pairs finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 5, maxLength: 8 })
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), word, (words, asked) => {
      expect([...nearSpellings(words)(asked)].sort()).toEqual(words.filter((other) => oneSlip(asked, other)).sort())
    }),
  )
})

test('short names are too alike', () => {
  expect(nearSpellings(['veld'])('vels')).toEqual([])
})

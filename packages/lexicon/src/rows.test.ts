import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeRows, encodeRows } from './rows.ts'

const text = fc.string({ unit: 'binary' })

test('rows come back whole, sorted by key, in any script', () => {
  const rows = fc.uniqueArray(fc.tuple(text, fc.tuple(text, text)), { selector: ([key]) => key })
  fc.assert(
    fc.property(rows, (given) => {
      const sorted = [...given].sort(([a], [b]) => (a < b ? -1 : 1))
      expect([...decodeRows(encodeRows(new Map(given)))]).toEqual(sorted)
    }),
  )
})

test('pairs of surrogates that share their first half are not cut', () => {
  const rows = new Map([
    ['😀', ['a']],
    ['😁', ['b']],
    ['x😀', ['c']],
  ])
  expect(decodeRows(encodeRows(rows))).toEqual(rows)
})

test('keys that share their beginning cost only what differs', () => {
  const ending = (n: number) => String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26))
  const shared = new Map(Array.from({ length: 500 }, (_, n) => [`internationalization${ending(n)}`, []]))
  expect(encodeRows(shared).length).toBeLessThan(500 * 5)
})

test('a table without rows is a table without rows', () => {
  expect(decodeRows(encodeRows(new Map())).size).toBe(0)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilOf, dayOf, iso, parseDay, weekdayOf, weekOf } from './calendar.ts'

test('a day and its date are one', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800000, max: 800000 }), (day) => {
      expect(dayOf(civilOf(day))).toBe(day)
    }),
  )
})
test.each([
  ['2026-10-14', 3, '2026-W42'],
  ['2027-01-01', 5, '2026-W53'],
  ['2024-12-30', 1, '2025-W01'],
])('%s', (date, weekday, week) => {
  const day = parseDay(date) as number
  expect([weekdayOf(day), weekOf(day), iso(day)]).toEqual([weekday, week, date])
})

import { expect, test } from 'vitest'
import { dayNumber, daysApart, weekdayOf } from './days.ts'

test.each<[string | undefined, string | undefined, number | undefined]>([
  ['2026-06-10', '2026-06-10T08:00Z', 0],
  ['2026-02-28', '2026-03-01', 1],
  ['2028-02-28', '2028-03-01', 2],
  ['1999-12-31', '2000-01-01', 1],
  ['2000-02-29', '2000-03-01', 1],
  ['2100-02-28', '2100-03-01', 1],
  ['2015-05-03', '2026-08-19', 4126],
  ['2026-06', '2026-06-10', undefined],
  [undefined, '2026-06-10', undefined],
])('%s and %s are %s days apart', (a, b, days) => expect(daysApart(a, b)).toBe(days))

test.each([
  ['2026-11-22', 7],
  ['2024-02-29', 4],
  ['2000-01-01', 6],
  ['2031-05-05', 1],
])('%s is day %s of its week', (day, weekday) => expect(weekdayOf(dayNumber(day)!)).toBe(weekday))

import { expect, test } from 'vitest'
import { findDates, readDate } from './find-dates.ts'

test.each<[string, string[]]>([
  ['2 May 2026', ['2026-05-02']],
  ['Published: 14 October 2026, 18:20', ['2026-10-14T18:20']],
  ['Published 3 November 2026 at 06:10 | Updated 4 November 2026 at 14:35', ['2026-11-03T06:10', '2026-11-04T14:35']],
  ['Wednesday, June 10th, 2026', ['2026-06-10']],
  ['Sept. 7, 2026 4:05 p.m.', ['2026-09-07T16:05']],
  ['12:30 AM is 2026-03-01 00:30', ['2026-03-01T00:30']],
  ['7. März 2026, 9.05 Uhr', ['2026-03-07T09:05']],
  ['le 1er août 2026 à 7h30', ['2026-08-01T07:30']],
  ['3 de febrero de 2026', ['2026-02-03']],
  ['21.08.2026 - 07:45', ['2026-08-21T07:45']],
  ['13/06/2026', ['2026-06-13']],
  ['06/13/2026', ['2026-06-13']],
  ['10/06/2026', []],
  ['11/13/26 at 4:00 PM EST', ['2026-11-13T16:00']],
  ['a share of 11/12/13', []],
  ['06/06/2026', ['2026-06-06']],
  ['2026年3月9日', ['2026-03-09']],
  ['31 June 2026', []],
  ['29 February 2025 and 29 February 2024', ['2024-02-29']],
  ['12 horses 2026', []],
  ['( Port Halden, 3 Maggio 26 )', ['2026-05-03']],
  ['posted 14-Jan-26', ['2026-01-14']],
  ['on 14 May 26 boats left', []],
  ['3 May 20:15', []],
  ['from 2020-2026, 12.5 percent', []],
  ['2026-08-21T07:45:30.123+0200', ['2026-08-21T07:45:30+02:00']],
])('dates in %j', (text, values) => {
  expect(findDates(text).map(({ value }) => value)).toEqual(values)
})

test.each<[string, string | undefined, string?]>([
  ['2026-08-21T07:45:00Z', '2026-08-21T07:45:00Z', 'second'],
  ['2026-08-21T07:45', '2026-08-21T07:45', 'minute'],
  [' 2026-08-21 ', '2026-08-21', 'day'],
  ['20260821', '2026-08-21', 'day'],
  ['20260821074500', '2026-08-21T07:45:00', 'second'],
  ['Fri, 21 Aug 2026 07:45:00 GMT', '2026-08-21T07:45:00Z', 'second'],
  ['1772323200', '2026-03-01T00:00:00Z', 'second'],
  ['1709164800000', '2024-02-29T00:00:00Z', 'second'],
  ['2026-08', '2026-08', 'month'],
  ['2026', '2026', 'year'],
  ['last week', undefined],
])('the field %j', (field, value, precision) => {
  const read = readDate(field)
  expect([read?.value, read?.precision]).toEqual([value, precision])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PublicationDate } from '../schema/index.ts'
import { isoDate } from './iso-date.ts'

const number = (digits: number, max: number) => fc.integer({ max, min: 0 }).map((n) => String(n).padStart(digits, '0'))
const pieces = fc.tuple(
  number(4, 2999),
  number(2, 13),
  number(2, 32),
  fc.constantFrom('', 'T', ' ', 't'),
  number(2, 25),
  number(2, 61),
  fc.constantFrom('', ':00', ':59', ':60', ':07.5', ':07.'),
  fc.constantFrom('', 'Z', '+02:00', '-0500', '+25:00', 'z', '-11:30'),
)

test('every date that is given is one the schema takes, and what it takes is left as it is', () => {
  fc.assert(
    fc.property(pieces, ([year, month, day, joint, hour, minute, seconds, zone]) => {
      const text = `${year}-${month}-${day}${joint && `${joint}${hour}:${minute}${seconds}${zone}`}`
      const date = isoDate(text)
      if (PublicationDate.safeParse(text).success) expect(date).toBe(text)
      else if (date !== undefined) expect(PublicationDate.safeParse(date).success, `${text} -> ${date}`).toBe(true)
    }),
    { numRuns: 5000 },
  )
})

test.each([
  ['2024-02-29', '2024-02-29'],
  ['2100-02-29', undefined],
  ['2026-04-31', undefined],
  ['2026-13-01', undefined],
  ['Tue, 3 Mar 2026 07:15:00 GMT', '2026-03-03T07:15:00Z'],
  ['03/04/2026', undefined],
])('%s', (text, expected) => {
  expect(isoDate(text)).toBe(expected)
})

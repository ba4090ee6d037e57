import { expect, test } from 'vitest'
import { between, dayWords, digits, doing, plural, timexWords, valueWords } from './words.ts'

test('how sure a claim is put stands with its act', () => {
  expect(doing({ act: 'predict', modality: 'possible' })).toBe('predicts (as possible)')
  expect(doing({ act: 'predict', modality: 'certain' })).toBe('predicts')
})

test.each<[number | undefined, number | undefined, string | undefined]>([
  [3, 3, '3'],
  [3, 5, '3 to 5'],
  [30, undefined, 'at least 30'],
  [undefined, 12000, 'at most 12,000'],
  [undefined, undefined, undefined],
])('between %s and %s: %s', (min, max, words) => {
  expect(between(min, max)).toBe(words)
})

test.each([
  [1234567, '1,234,567'],
  [999, '999'],
  [0.12345, '0.12345'],
])('%d in digits: %s', (value, words) => {
  expect(digits(value)).toBe(words)
})

test.each([
  [{ timex: '2026-03-01' }, '1 March 2026 (2026-03-01)'],
  [{ timex: 'P3D' }, 'P3D'],
  [
    { timex: '2026-03', earliest: '2026-03-01', latest: '2026-03-31' },
    'March 2026 (2026-03, 2026-03-01 to 2026-03-31)',
  ],
  [{ timex: '2026-03-01', earliest: '2026-03-01', latest: '2026-03-01' }, '1 March 2026 (2026-03-01)'],
  [{ min: 90000, max: 90000, currency: 'TVC' }, '90,000 TVC'],
  [{ min: 2, unit: 'hour' }, 'at least 2 hour'],
  [{ min: 5, max: 5 }, '5%'],
])('value %j: %s', (value, words) => {
  expect(valueWords(value)).toBe(words)
})

test.each([
  ['2026-06-10T08:00:00+02:00', '10 June 2026'],
  ['2026-06', 'June 2026'],
  ['2026', '2026'],
  ['last spring', 'last spring'],
])('%s as a day: %s', (value, words) => {
  expect(dayWords(value)).toBe(words)
})

test.each([
  ['2026-05-11TNI', '11 May 2026, night'],
  ['2026-05-11T08:30', '11 May 2026, 08:30'],
  ['2026-05', 'May 2026'],
  ['2026-W20', '2026-W20'],
  ['2026-SU', '2026-SU'],
  ['PRESENT_REF', 'PRESENT_REF'],
])('%s in words: %s', (timex, words) => {
  expect(timexWords(timex)).toBe(words)
})

test('plural', () => {
  expect([plural(1, 'mention'), plural(1000, 'mention')]).toEqual(['1 mention', '1,000 mentions'])
})

import { describe, expect, test } from 'vitest'
import { findDates } from './index.ts'

/** Wednesday, 14 October 2026. */
const published = '2026-10-14'

const read = (text: string, day: string | undefined) => {
  const context = {}
  return findDates(text, 0, day, context)[0].map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value?.timex ?? '?'}`,
  )
}

describe('with the day of publication', () => {
  test.each([
    ['It burned on Monday.', 'Monday = 2026-10-12'],
    ['It burned on Wednesday.', 'Wednesday = 2026-10-14'],
    ['The vote will be held on Friday.', 'Friday = 2026-10-16'],
    ['He said it last Friday.', 'last Friday = 2026-10-09'],
    ['They met on Saturday night.', 'Saturday night = 2026-10-10TNI'],
    ['They met yesterday and will meet tomorrow.', 'yesterday = 2026-10-13', 'tomorrow = 2026-10-15'],
    ['The meeting is set for October 28.', 'October 28 = 2026-10-28'],
    ['It will be heard the week of October 26.', 'the week of October 26 = 2026-W44'],
    ['The June accession took place in Orla, the march went on.', 'June = 2026-06'],
    ['It closed on 3 March 2019.', '3 March 2019 = 2019-03-03'],
    ['It closed in December.', 'December = 2025-12'],
    ['It rained last week and last month.', 'last week = 2026-W41', 'last month = 2026-09'],
    ['It runs to the end of the month.', 'the end of the month = 2026-10'],
    ['It was two days ago.', 'two days ago = 2026-10-12'],
    ['It fell in the third quarter.', 'the third quarter = 2026-Q3'],
    ['It lasted in 2019 for five months.', '2019 = 2019', 'five months = P5M'],
    ['It took two to three months.', 'two to three months = P2M/P3M'],
    ['He comes every Monday.', 'every Monday = XXXX-WXX-1'],
    ['The 1990s were long.', 'The 1990s = 199'],
    ['It began at 6.40 p.m.', '6.40 p.m. = T18:40'],
    ['They will be inspected until Christmas.', 'Christmas = 2026-12-25'],
    ['Two centuries, or the 19th century.', 'Two centuries = P2CE', 'the 19th century = 18'],
    ['He earns it twice a week.', 'a week = P1W'],
    ['The council backed the plan, announced Tuesday.', 'Tuesday = 2026-10-13'],
    ['They will fight Tuesday’s ruling.', 'Tuesday = 2026-10-13'],
    ['It may come as early as Friday.', 'Friday = 2026-10-16'],
    ['Until Monday, they had not paid.', 'Monday = 2026-10-12'],
    ['He was found on Easter Monday.', 'Easter Monday = 2026-04-06'],
    ['She was hurt last Thanksgiving.', 'last Thanksgiving = 2025-11-27'],
    ['It was shot last Oct. 23.', 'last Oct. 23 = 2025-10-23'],
    ['It begins in April next year.', 'April next year = 2027-04'],
    ['Three people died over the weekend.', 'the weekend = 2026-W41-WE'],
    ['It was nineteen ninety-six.', 'nineteen ninety-six = 1996'],
    ['He waited five and a half hours.', 'five and a half hours = PT5H30M'],
    ['He waited 2 1/2 years.', '2 1/2 years = P2Y6M'],
    ['It rained over the past decade.', 'the past decade = P1DE'],
    ['They lost it over the last few months.', 'over the last few months = PXM'],
    ['A 6-year-old boy was found.'],
    ['Mr. Veld spoke with Jan Orlo.'],
    ['About three-quarters of the roofs burned.'],
    [
      'Third quarter profit rose to 4 million from 3 million a year earlier.',
      'Third quarter = 2026-Q3',
      'a year earlier = 2025-Q3',
    ],
    ['In the 2025 second quarter it lost.', 'the 2025 second quarter = 2025-Q2'],
    ['In 2024 he fled; later that year he came back.', '2024 = 2024', 'later that year = 2024'],
    ['It fell two days after the clashes.', 'two days after = P2D'],
    ['It left at 18:00 UTC on Tuesday.', '18:00 UTC on Tuesday = 2026-10-13T18:00Z'],
    ['On Monday the train left at 6 a.m.', 'Monday = 2026-10-12', '6 a.m. = 2026-10-12T06:00'],
    ['The summit will be on April 24 and 25.', 'April 24 = 2027-04-24', '25 = 2027-04-25'],
    ['They led the 1992 protests against the 2000 soldiers.', '1992 = 1992'],
    ['It sailed at nine o’clock.', 'nine o’clock = T09:00'],
    ['He may march in the second row.'],
    ['About 2000 soldiers and 1998 people came.'],
    ['A quarter of them left.'],
  ])('%s', (text, ...expected) => {
    expect(read(text, published)).toEqual(expected)
  })
})

describe('without it nothing is guessed', () => {
  test.each([
    ['It burned on Monday.', 'Monday = XXXX-WXX-1'],
    ['It burned yesterday.', 'yesterday = ?'],
    ['It closed on March 3.', 'March 3 = XXXX-03-03'],
    ['It rained last week.', 'last week = ?'],
    ['It was two days earlier.', 'two days earlier = ?'],
    ['It began on 3 March 2019.', '3 March 2019 = 2019-03-03'],
  ])('%s', (text, ...expected) => {
    expect(read(text, undefined)).toEqual(expected)
    for (const { value, open } of findDates(text, 0, undefined)[0]) if (!value) expect(open).toBeTruthy()
  })
})

test('a date that can be read both ways keeps both as bounds', () => {
  const [[found]] = findDates('It was on 10/06/2026.', 0, published)
  expect(found?.value).toEqual({ timex: '2026', earliest: '2026-06-10', latest: '2026-10-06' })
})

test('"two days later" counts from the last day the text has fixed', () => {
  const [, day] = findDates('It burned on 3 March 2019.', 0, undefined, undefined)
  expect(findDates('Two days later it fell.', 0, undefined, day)[0][0]?.value?.timex).toBe('2019-03-05')
})

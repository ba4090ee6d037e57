import { expect, test } from 'vitest'
import { numberOf } from '../number.ts'
import { findAmounts } from './index.ts'

test.each([
  [
    'It will cost 12.4 million euros, 15 percent more.',
    '12.4 million euros 12400000..12400000 EUR',
    '15 percent 15..15',
  ],
  ['It cost €12.4 million.', '€12.4 million 12400000..12400000 EUR'],
  [
    'The 340-metre span stands about 50 km (31 miles) away.',
    '340-metre 340..340 m',
    'about 50 km (31 miles) 50..50 km',
  ],
  ['Some 4,000 tons of steel for $3m.', 'Some 4,000 tons 4000..4000 t', '$3m 3000000..3000000 $'],
  ['Roughly 40 per cent of the bill.', 'Roughly 40 per cent 40..40'],
  ['A ticket cost less than two crowns.', 'less than two crowns ..2 crown'],
  ['Between $200 and $250, or 3 to 5 percent.', 'Between $200 and $250 200..250 $', '3 to 5 percent 3..5'],
  ['US$40 billion and £20-30.', 'US$40 billion 40000000000..40000000000 USD', '£20-30 20..30 GBP'],
  ['At least 30 percent, up to 18 km.', 'At least 30 percent 30..', 'up to 18 km ..18 km'],
  ['Half of it and a third more.', 'Half 50..50', 'a third 33.3..33.3'],
  ['At least two thirds of them, or one in five trains.', 'At least two thirds 66.7..', 'one in five 20..20'],
  ['A third man sat half asleep in a quarter.'.slice(0, 24)],
  [
    'A 7.1-magnitude quake; the second had a magnitude of 6.',
    '7.1-magnitude 7.1..7.1 magnitude',
    'magnitude of 6 6..6 magnitude',
  ],
  ['It fell to minus 15 degrees, then -3 degrees.', 'minus 15 degrees -15..-15 degree', '-3 degrees -3..-3 degree'],
  ['The terminus 15 miles away was 12-15 degrees cold.', '15 miles 15..15 mile', '12-15 degrees 12..15 degree'],
  ['Profit was £2bn, up from £1.1bn.', '£2bn 2000000000..2000000000 GBP', '£1.1bn 1100000000..1100000000 GBP'],
  [
    'From 3 to 5 percent of it, from $3 million to $4 million.',
    'From 3 to 5 percent 3..5',
    'from $3 million to $4 million 3000000..4000000 $',
  ],
  ['Rooms 12 and 14 are on floor 3.'],
])('%s', (text, ...expected) => {
  const shown = findAmounts(text, 0).map(({ start, end, value }) => {
    const { min = '', max = '', unit = '', currency = unit } = value as Record<string, string | number>
    return `${text.slice(start, end)} ${min}..${max} ${currency}`.trimEnd()
  })
  expect(shown).toEqual(expected)
})

test.each([
  ['3.5 million', 3500000],
  ['twenty-four', 24],
  ['a dozen', 12],
  ['half a million', 500000],
  ['two and a half', 2.5],
  ['three hundred', 300],
  ['350,000', 350000],
  ['plenty', undefined],
])('%s is %s', (text, expected) => {
  expect(numberOf(text)).toBe(expected)
})

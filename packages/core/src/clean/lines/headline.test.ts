import { expect, test } from 'vitest'
import { cut } from '../recut.ts'
import { headlineAbove } from './headline.ts'

const body = [
  'Doctors in the harbor town of Tarsava warned on Monday of an outbreak among sailors from the northern islands.',
  'The hospital in Tarsava has beds for forty sailors, its director said, and waits for medicine from the capital.',
]
const headline = 'Harbor hospital in Tarsava warns of outbreak among sailors'

test.each<[string, string[]]>([
  ['a byline with a time', ['By Ana Veld On 3/11/26 at 4:00 PM EST']],
  ['an office before the name', ['Analysis by Ana Veld, Torpress Editor-at-large']],
  ['a date, a name and a section', ['13/06/2026 Ana Veld All, Harbors']],
  ['what names a picture', ['Image: Sailors from the northern islands wait at the hospital in Tarsava']],
  ['the path to the page', ['News > Harbor > Tarsava hospital sailors']],
  ['a row of services', ['Whatsapp Facebook Pint Hospital']],
])('stands above %s', (_, between) => {
  const text = ['Home', 'Weather', headline, ...between, ...body].join('\n\n')
  const blocks = cut(text).map((range) => ({ ...range, kind: 'body' as const }))
  const first = 3 + between.length
  expect(headlineAbove(text, blocks, first, (i) => i >= first)).toBe(2)
})

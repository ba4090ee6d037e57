import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import { createReader } from '../index.ts'
import { lines } from '../testing/index.ts'

const reader = createReader(await loadLexicon())
const groups = (text: string) =>
  lines(reader.read({ text, clean: false }), 'entities')
    .filter((line) => line.startsWith('group '))
    .map((line) => line.slice(line.indexOf('=') + 2))

test.each([
  ['the only ones', 'Kestrian soldiers crossed the river. The soldiers fired.', ['Kestrian soldiers | The soldiers']],
  ['police without an article', 'Riot police came at noon. Police said no.', ['Riot police | Police']],
  [
    'by their number',
    'Two men were held at the pier. Three men fled. The two men denied it.',
    ['Two men | The two men', 'Three men'],
  ],
  [
    'others, as what follows tells',
    'Four nurses were hurt. The nurses who fled were found later.',
    ['Four nurses', 'The nurses'],
  ],
  [
    'one of several just now, none of two',
    'Two pilots sat in the hut. Three pilots sat in the car. The pilots slept.',
    ['Two pilots', 'Three pilots', 'The pilots'],
  ],
  [
    'the headline counts, the lead counts again',
    'Seven officers hurt in Halden\n\nRioters threw stones and injured seven officers, the mayor said on Monday.',
    ['Seven officers', 'Rioters'],
  ],
])('%s', (_what, text, expected) => {
  expect(groups(text)).toEqual(expected)
})

import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import { createReader } from '../../index.ts'
import { namesOf } from '../../testing/names-of.ts'

const reader = createReader(await loadLexicon({ gazetteer: true }))
const names = (text: string) => namesOf(reader, text)

test.each([
  [
    'a body and its man are two names',
    'In Brussels the Washington Post Halder said it was late. “We know it,” said Viktor Halder. Halder left.',
    ['organization Washington Post', 'person Halder'],
    ['organization Washington Post Halder'],
  ],
  [
    'a verb is no surname',
    'Ana Veld Says River Is Safe\n\nThe river is safe, the mayor, Ana Veld, said on Monday. Ana Veld has lived there for years.',
    ['person Ana Veld'],
    ['person Ana Veld Says'],
  ],
  [
    'a title of beauty is no name',
    'He wrote to the former Miss Universe Ana Veld and to another former Miss Universe in the city.',
    ['person Ana Veld'],
    ['person Universe Ana Veld', 'person Universe'],
  ],
  [
    'a country that speaks under the surname of somebody is he',
    'Jim Jordan, a congressman, left the room. “I am not done,” Jordan said. They met in Jordan.',
    ['person Jim Jordan', 'person Jordan'],
    [],
  ],
  [
    'fears and creeds are no places',
    'Those who are on Medicare spoke of Islamophobia in Vienna.',
    ['place Vienna'],
    ['place Medicare', 'place Islamophobia', 'person Islamophobia'],
  ],
])('%s', (_what, text, wanted, unwanted) => {
  const found = names(text)
  expect(found).toEqual(expect.arrayContaining(wanted))
  for (const name of unwanted) expect(found).not.toContain(name)
})

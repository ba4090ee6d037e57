import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import { createReader } from '../index.ts'
import { lines } from '../testing/index.ts'

const reader = createReader(await loadLexicon())
const people = (text: string) =>
  lines(reader.read({ text, clean: false }), 'entities')
    .filter((line) => line.startsWith('person '))
    .map((line) => line.slice(line.indexOf('=') + 2))

test.each([
  [
    'identified as',
    'The suspect said nothing. The suspect, identified by the mayor of Oslo as Anna Holt, fled.',
    ['The suspect | Anna Holt', 'the mayor of Oslo {mayor for Oslo}'],
  ],
  [
    'named behind a comma',
    'The driver, Mira Tesh, 43, said that it was dark. The driver saw a dog.',
    ['The driver | Mira Tesh'],
  ],
  [
    'an age before the name',
    'The police chief, 46-year-old Garry Holt, fell. They named the pilot found in the lake as 39-year-old Capt. Anna Tesh.',
    ['The police chief | Garry Holt {police chief}', 'the pilot | Anna Tesh {Capt.; pilot}'],
  ],
  [
    'what news calls the only one named',
    'Anna Holt rested on Monday. Holt’s lawyer said the actress was well. The actress left on Friday.',
    ['Anna Holt | Holt | the actress {actress}', 'Holt’s lawyer {lawyer for Holt}'],
  ],
  [
    'brothers are others than who bears the given name',
    'David Holt left. The Tesh brothers, David and Charles, are rich.',
    ['David Holt', 'David', 'Charles'],
  ],
  ['a rank without its full stop', 'Insp Anna Holt spoke. Insp Holt left.', ['Anna Holt | Holt']],
  [
    'who speaks is not who is told',
    'The driver said that it was dark. They told the driver, Anna Holt said.',
    ['The driver', 'Anna Holt'],
  ],
  [
    'an office first, its holder later',
    'The mayor of Oslo shut the bridge. “It is shut,” Mayor Anna Holt said. The mayor of Bergen disagreed.',
    ['The mayor of Oslo | Anna Holt {Mayor for Oslo}', 'The mayor of Bergen {mayor for Bergen}'],
  ],
  [
    'a minister of something',
    'Spain’s transport minister resigned. Mira Tesh, minister of transport for Spain, left on Monday.',
    ['Spain’s transport minister | Mira Tesh | minister of transport for Spain {transport minister for Spain}'],
  ],
  [
    'a state’s governor',
    'Ohio Gov. Anna Holt spoke. The Ohio governor left. The Texas governor stayed.',
    ['Anna Holt | The Ohio governor {Gov. for Ohio}', 'The Texas governor {governor for Texas}'],
  ],
  [
    'two offices behind one name',
    'It was hard, said Mira Tesh, Chairman and Chief Executive of Boeing.',
    ['Mira Tesh | Chairman | Chief Executive of Boeing {Chairman; Chief Executive for Boeing}'],
  ],
  ['an office, not who holds it', 'They want Anna Holt as U.S. Surgeon General.', ['Anna Holt']],
  [
    'the surname is not the mother’s',
    'Garry Holt and his mother, Anna Holt, lived there. Anna Holt fell. Holt was arrested.',
    ['Garry Holt | his | Holt', 'Anna Holt'],
  ],
])('%s', (_what, text, expected) => {
  expect(people(text)).toEqual(expected)
})

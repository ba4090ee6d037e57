import { loadLexiconSync } from '@copydesk/lexicon/node'
import { expect, test } from 'vitest'
import { lines } from '../export/lines/lines.ts'
import { createReader } from '../flow/reader.ts'

const reader = createReader(loadLexiconSync())
const shown = (text: string) => lines(reader.read({ text, clean: false }), 'counts').join('; ')

test.each([
  ['Shelling killed at least 14 people on Monday.', 'killed 14+ people | by narrator'],
  ['Six miners were missing after the blast.', 'missing 6 miners | by narrator'],
  ['Two guards died and five others were wounded.', 'killed 2 guards | by narrator; injured 5 others | by narrator'],
  [
    'The clash left 16 villagers and four members injured.',
    'injured 16 villagers | by narrator; injured 4 members | by narrator | shares injured 16 villagers',
  ],
  [
    'Fourteen people, including seven children, were injured.',
    'injured 14 people | by narrator; injured 7 children | by narrator | part-of injured 14 people',
  ],
  ['The army killed up to 40 rebels.', 'killed ..40 rebels | by narrator'],
  ['Police arrested a farmer.', 'detained 1 farmer | by narrator'],
  ['The death toll rose to 25.', 'killed 25 ? | by narrator'],
  ['A tsunami killed 222 people and injured 800 more.', 'killed 222 people | by narrator; injured 800 ? | by narrator'],
  ['Dozens of villagers fled.', 'displaced 24+ villagers | by narrator'],
  ['The deaths of 14 miners were announced.', 'killed 14 miners | by narrator'],
  ['The Torvenian army fled. Some 400 of them were killed.', 'killed 400 them | by narrator'],
  ['Six people suffered severe injuries.', 'injured 6 people | by narrator'],
])('%s', (text, expected) => expect(shown(text)).toBe(expected))

test.each([
  'The plan would displace 11,000 people.',
  'The bridge was built in 1962 and is 40 meters long.',
  'Ana Veld, 61, was born on May 5.',
  'No villagers were killed in the five raids.',
  'The firm announced the death of Browser 6.',
  'Prices rose by 12 percent to 30 dollars.',
  'If the dam broke, 400 people could die.',
])('no figure of people in: %s', (text) => expect(shown(text)).toBe(''))

import { loadLexiconSync } from '@copydesk/lexicon/node'
import { expect, test } from 'vitest'
import { createReader } from '../flow/reader.ts'

const reader = createReader(loadLexiconSync())
const shown = (text: string) =>
  (reader.read({ text, clean: false }).conflicts ?? []).map(
    ({ kind, between }) => `${kind}: ${between.map(({ span }) => span.text).join(' / ')}`,
  )

test.each([
  [
    'Ana Veld accused Jon Marin of burning the ferry. Marin denied the accusation.',
    ['denial: burning the ferry / the accusation'],
  ],
  [
    'Chad accused Mali of firing on the ferry. Mali accused Chad of firing first.',
    ['blame: firing on the ferry / firing first'],
  ],
  [
    'Ana Veld said that five policemen were injured. Jon Marin said that three policemen were injured.',
    ['count: five / three'],
  ],
  [
    'The army said only rubber bullets were used. The hospital said that all the patients had gunshot wounds.',
    ['manner: rubber bullets / gunshot wounds'],
  ],
])('%s', (text, expected) => expect(shown(text)).toEqual(expected))

test.each([
  ['a part of those', 'The clash left 20 people injured. Ana Veld said that six people were injured badly.'],
  ['who reports a denial', 'Ana Veld said the council had rejected the plan for a new bridge.'],
  ['two accusations of one side', 'Chad accused Mali of theft. Chad also accused Niger of theft.'],
  ['a denial of something else', 'Ana Veld said that the bridge is safe. Jon Marin denied that he owned a boat.'],
  [
    'figures of different things',
    'Ana Veld said that five policemen were injured. Jon Marin said that three cows were killed.',
  ],
])('no conflict: %s', (_, text) => expect(shown(text)).toEqual([]))

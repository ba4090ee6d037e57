import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import { createReader } from '../../index.ts'
import { namesOf } from '../../testing/names-of.ts'

const reader = createReader(await loadLexicon({ gazetteer: true }))
const names = (text: string) => namesOf(reader, text)

test.each([
  ['where it is from', 'Lomnik, 12 May 2026 – The bridge will be opened in June.', ['place Lomnik']],
  [
    'a list of towns',
    'He is known in two towns, Dolna Holt and Gorna Pesh. They live there.',
    ['place Dolna Holt', 'place Gorna Pesh'],
  ],
  [
    'who speaks is no town',
    'The flood hit two villages, Ana Veld and Jan Holt said on Monday.',
    ['person Ana Veld', 'person Jan Holt'],
  ],
])('%s', (_what, text, expected) => {
  expect(names(text)).toEqual(expected)
})

import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import { createReader } from '../index.ts'

const reader = createReader(await loadLexicon())

/** Speakers in the order of what they say, each by the name of its entity. */
const speakers = (text: string): string[] => {
  const { quotes = [], entities = [] } = reader.read({ text, clean: false })
  return quotes.map(({ speaker }) => entities.find(({ id }) => id === speaker?.entity)?.name ?? '-')
}

test.each<[string, string, ...string[]]>([
  [
    'a neighbor who comes back',
    'A neighbor said that it was loud. The road was wet. The neighbor said that she had slept.',
    'A neighbor',
    'A neighbor',
  ],
  [
    'two neighbors, and later neither for certain',
    'A neighbor said that it was loud. Another neighbor said that it was dark. The road was wet. The gate was open. The lamp was out. The neighbor said that she had slept.',
    'A neighbor',
    'Another neighbor',
    'The neighbor',
  ],
  [
    'a report under its own noun only',
    'A report said that the lake was dying. The study said that it was not. The report said that fish had gone.',
    'A report',
    'The study',
    'A report',
  ],
  [
    'the one whose age is told',
    'Ana Veld, 43, was held on Monday with Mira Tesh, 29. The 43-year-old said that she was tired.',
    'Ana Veld',
  ],
  [
    'nobody of that age',
    'Ana Veld, 43, was held on Monday. The 44-year-old said that she was tired.',
    'The 44-year-old',
  ],
  [
    'a campaign by whoever runs it',
    'Ana Veld met voters. The Veld campaign said that all was well. The campaign said that it would go on.',
    'The Veld campaign',
    'The Veld campaign',
  ],
  ['officials who speak are somebody', 'Officials said that the bridge was shut.', 'Officials'],
  ['two who speak together are not the first of them', 'Ana Veld and Milan Pesh said that the bridge was shut.', '-'],
])('%s', (_, text, ...expected) => {
  expect(speakers(text)).toEqual(expected)
})

import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import { createReader } from '../index.ts'

const reader = createReader(await loadLexicon({ gazetteer: true }))

test.each([
  ['Fire broke out in Vienna on Monday. The city said that nobody was hurt.', 'Vienna government'],
  ['Fire broke out in Vienna and in Prague on Monday. The city said that nobody was hurt.', '- -'],
  [
    'Fire broke out in Prague. It was put out. Nobody was hurt. Then it broke out in Vienna. The city said that nobody was hurt.',
    'Vienna government',
  ],
  ['Trade with Kenya fell. The country said that prices had risen.', 'Kenya government'],
  ['Trade with Kenya fell. The city said that prices had risen.', '- -'],
])('%s', (text, expected) => {
  const { quotes = [], entities = [], mentions = [] } = reader.read({ text, clean: false })
  const { speaker } = quotes[0] ?? {}
  const facet = mentions.find(({ start, entity }) => start === speaker?.start && entity)?.facet ?? '-'
  expect(`${entities.find(({ id }) => id === speaker?.entity)?.name ?? '-'} ${facet}`).toBe(expected)
})

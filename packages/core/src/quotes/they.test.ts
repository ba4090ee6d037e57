import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import { createReader } from '../index.ts'

const reader = createReader(await loadLexicon())

test.each([
  [
    'The report’s authors say salt is scarce. It was tested by children of the Lomnik Institute. They call for more salt.',
    'The report’s authors',
  ],
  ['Democrats say the attack on the Kestrian Consulate was long ago. The consulate is old, they say.', 'Democrats'],
])('%s', (text, expected) => {
  const { quotes = [], entities = [], mentions = [] } = reader.read({ text, clean: false })
  const last = quotes.at(-1)?.speaker
  expect(last?.text?.toLowerCase()).toBe('they')
  const entity = entities.find(({ id }) => id === last?.entity)
  expect(mentions.some(({ id, text }) => entity?.mentions.includes(id) && text === expected)).toBe(true)
})

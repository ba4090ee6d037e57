import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import { createReader } from '../index.ts'

const reader = createReader(await loadLexicon())
const told = (text: string) =>
  (reader.read({ text, clean: false }).quotes ?? []).map(({ addressees }) =>
    addressees.map(({ text }) => text).join(' + '),
  )

test.each([
  ['The mayor promised in an interview with Radio Orla on Monday that the bridge was safe.', 'Radio Orla'],
  ['In a letter to the council, Ana Veld wrote that the bridge was safe.', 'the council'],
  ['“No,” Ana Veld said, speaking to reporters in Lomnik.', 'reporters'],
  ['“We are done,” said Ana Veld in a call with investors.', 'investors'],
  ['Ana Veld told the court in a letter to the mayor that the bridge was safe.', 'the court'],
  ['Ana Veld wrote in a statement that the bridge was safe.', ''],
  ['The council urged both governments to stay calm.', 'both governments'],
  ['Ana Veld wanted both governments to stay calm.', ''],
])('%s', (text, expected) => {
  expect(told(text)[0]).toBe(expected)
})

import { loadLexiconSync } from '@copydesk/lexicon/node'
import { expect, test } from 'vitest'
import { createReader } from '../flow/reader.ts'

const reader = createReader(loadLexiconSync())

test.each([
  ['France imposed sanctions on Chadian oil.', undefined, 'resource'],
  ['Police arrested 17 students in Lima.', 'arrest', undefined],
  ['Rebels shelled the town of Orla.', 'heavy-weapons', undefined],
  ['Chad broke off diplomatic relations with Mali.', 'withdraw', 'diplomatic'],
  ['Mali sent troops to Chad.', 'troops', 'military'],
  ['Miners began a hunger strike in Lima.', 'hunger', undefined],
])('%s', (text, mode, context) => {
  const [event] = reader.read({ text, clean: false }).events ?? []
  expect([event?.mode, event?.context]).toEqual([mode, context])
})

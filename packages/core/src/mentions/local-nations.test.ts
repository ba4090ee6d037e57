import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import type { Token } from '../flow/layers.ts'
import { withLocalNations } from './local-nations.ts'
import { vocabularyOf } from './vocabulary.ts'

const vocabulary = vocabularyOf(await loadLexicon())
const tokens = (text: string): Token[] =>
  text.split(' ').map((text) => ({ text, lower: text.toLowerCase(), kind: 'word', start: 0, end: text.length }))

test.each([
  ['Torvenia and Torvenian troops', 'torvenian', 'Torvenia'],
  ['Torvenia and the Torvenians', 'torvenians', 'Torvenia'],
  ['Lomnik and Lomnikan milk', 'lomnikan', 'Lomnik'],
  ['Tarsavese from Tarsava', 'tarsavese', 'Tarsava'],
  ['Torvenian troops alone', 'torvenian', 'Torvenia'],
  ['Victorvian furniture alone', 'victorvian', undefined],
  ['The Mission of a Missi', 'mission', undefined],
])('%s: %s', (text, word, country) => {
  expect(withLocalNations(vocabulary, tokens(text)).demonym(word)?.country).toBe(country)
})

import { expect, test } from 'vitest'
import type { Token } from '../flow/layers.ts'
import { emptyLexicon } from '../flow/lexicon.ts'
import { withLocalNations } from './local-nations.ts'
import { vocabularyOf } from './vocabulary.ts'

const tokens = (text: string): Token[] =>
  text.split(' ').map((text) => ({ text, kind: 'word', start: 0, end: text.length }))

test.each([
  ['Torvenia and Torvenian troops', 'torvenian', 'Torvenia'],
  ['Torvenia and the Torvenians', 'torvenians', 'Torvenia'],
  ['Lomnik and Lomnikan milk', 'lomnikan', 'Lomnik'],
  ['Tarsavese from Tarsava', 'tarsavese', 'Tarsava'],
  ['Torvenian troops alone', 'torvenian', undefined],
  ['The Mission of a Missi', 'mission', undefined],
])('%s: %s', (text, word, country) => {
  expect(withLocalNations(vocabularyOf(emptyLexicon), tokens(text)).demonym(word)?.country).toBe(country)
})

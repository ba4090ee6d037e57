import { loadLexiconSync } from '@copydesk/lexicon/node'
import { expect, test } from 'vitest'
import { createReader } from './reader.ts'

const { read } = createReader(loadLexiconSync())

test.each(['constructor', 'valueOf', 'hasOwnProperty', '__proto__'])('%s is a word like others', (word) => {
  const text = `Rebels will ${word} the town. The ${word} of 5 ${word}s told ${word} Veld to ${word}. “I ${word},” said a ${word}.`
  expect(read({ text, clean: false }).sentences?.length).toBeGreaterThan(1)
})

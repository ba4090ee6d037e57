import { loadLexiconSync } from '@copydesk/lexicon/node'
import { expect, test } from 'vitest'
import { createReader } from './reader.ts'

const { read, readAll } = createReader(loadLexiconSync())

test.each(['constructor', 'valueOf', 'hasOwnProperty', '__proto__'])('%s is a word like others', (word) => {
  const text = `Rebels will ${word} the town. The ${word} of 5 ${word}s told ${word} Veld to ${word}. “I ${word},” said a ${word}.`
  expect(read({ text, clean: false }).sentences?.length).toBeGreaterThan(1)
})

test('sources read together are read as each alone, in order, whatever their number and length', () => {
  const sources = Array.from({ length: 40 }, (_, i) => ({
    id: `s${i}`,
    published: '2031-05-04',
    text: `The mayor of Orla said on Monday that ${i + 2} guards were hurt. `.repeat(i === 7 ? 4000 : 1 + (i % 3)),
  }))
  expect(readAll(sources)).toEqual(sources.map(read))
  expect(readAll([])).toEqual([])
})

test('a source without a text is refused before any is read', () => {
  expect(() => readAll([{ text: 'Rain fell.' }, {} as never])).toThrow('sources[1] has undefined')
})

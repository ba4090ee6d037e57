import { createReader } from '@copydesk/core'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rawPieces, showBlanks, splitBlanks } from './raw.ts'

const { read } = createReader(loadLexiconSync(), { sourceText: true })
const part = fc.constantFrom(
  'Ana Veld left. ',
  '\r\n',
  '\n\n',
  '\u00a0',
  ' \u200b',
  '<p>',
  '&amp;',
  'Share on Facebook\n',
  '\ufeff',
  '😀',
)

test('what is kept and removed is the source, what is kept and inserted is the article', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), fc.boolean(), (parts, page) => {
      const article = read({ text: parts.join(''), mediaType: page ? 'text/html' : 'text/plain' })
      const pieces = rawPieces(article)
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join('')
      expect(without('inserted')).toBe(article.source.text)
      expect(without('removed')).toBe(article.text)
      for (const { kind, edit } of pieces) expect(edit === undefined).toBe(kind === 'kept')
    }),
  )
})

test('pieces that are only blanks are made visible', () => {
  expect(showBlanks('\n\t \u00a0')).toBe('↵⇥·⍽')
  expect(showBlanks('\ufeff')).toBe('⟨BOM⟩')
  expect(showBlanks(' a ')).toBe(' a ')
  expect(splitBlanks('words \n')).toEqual(['words', ' \n'])
})

import { expect, test } from 'vitest'
import { pack } from './container.ts'
import { createLexicon } from './lexicon.ts'
import { encodeRows } from './rows.ts'

const words = pack(
  new Map([
    ['version', new TextEncoder().encode('1.2.3+abc')],
    ['list/rivers', encodeRows(new Map([['orla', []]]))],
    ['list/lands', encodeRows(new Map([['orland', ['ORL', 'Orland']]]))],
  ]),
)

test('lists are sets, tables are maps, what is not there is empty', () => {
  const lexicon = createLexicon(words, 'w.bin')
  expect(lexicon.version).toBe('1.2.3+abc')
  expect([...lexicon.words('rivers')]).toEqual(['orla'])
  expect([...lexicon.words('lands')]).toEqual(['orland'])
  expect([...lexicon.table('lands')]).toEqual([['orland', ['ORL', 'Orland']]])
  expect(lexicon.words('seas').size).toBe(0)
  expect(lexicon.table('seas').size).toBe(0)
  expect(lexicon.places).toBeUndefined()
})

test('a list is decoded once', () => {
  const lexicon = createLexicon(words, 'w.bin')
  expect(lexicon.words('rivers')).toBe(lexicon.words('rivers'))
  expect(lexicon.table('lands')).toBe(lexicon.table('lands'))
})

test('the gazetteer is opened at the first look-up, once', () => {
  let opened = 0
  const lexicon = createLexicon(words, 'w.bin', () => {
    opened++
    return { places: () => [] }
  })
  expect(opened).toBe(0)
  lexicon.places?.('Orland')
  lexicon.places?.('Orla')
  expect(opened).toBe(1)
})

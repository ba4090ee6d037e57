import { expect, test } from 'vitest'
import { draft, revise } from '../text/draft.ts'
import { offsetMap, segments } from '../text/index.ts'
import { assemble } from './article.ts'
import type { ReadDoc } from './flow.ts'
import type { LayerName } from './layers.ts'

const source = { text: 'MENU “The guards fled,” said Ana Veld.' }
const made = revise(draft(source.text), [{ from: 0, to: 5, insert: '' }], 'menu', 'a menu')
const at = (words: string) => ({ start: made.text.indexOf(words), end: made.text.indexOf(words) + words.length })
const rest = { certainty: 1, rule: 'r' }
const doc = {
  id: 'a1',
  source,
  clean: { text: made.text, blocks: [], changes: made.changes, map: offsetMap(segments(made)) },
  metadata: { authors: [], page: 'article', fingerprint: 'f' },
  language: { code: 'en', certainty: 1 },
  sentences: { sentences: [], tokens: [] },
  mentions: [
    { id: 'm1', kind: 'group', form: 'nominal', ...at('The guards'), ...rest },
    { id: 'm2', kind: 'person', form: 'name', ...at('Ana Veld'), ...rest },
  ],
  entities: {
    entities: [
      { id: 'e1', kind: 'group', name: 'The guards', names: [], roles: [], relations: [], mentions: ['m1'], ...rest },
      { id: 'e2', kind: 'person', name: 'Ana Veld', names: [], roles: [], relations: [], mentions: ['m2'], ...rest },
    ],
    readings: [{ mention: 'm1', facet: 'forces' }],
  },
  quotes: [
    {
      id: 'q1',
      mode: 'direct',
      parts: [at('“The guards fled,”')],
      speaker: { ...at('Ana Veld'), entity: 'e2', basis: 'explicit' },
      addressees: [],
      ...rest,
    },
  ],
  claims: [
    {
      id: 'c1',
      quote: 'q1',
      act: 'assert',
      claimants: [],
      targets: [],
      polarity: 'positive',
      modality: 'certain',
      ...rest,
    },
  ],
} as unknown as ReadDoc<LayerName>

test('spans get their text and way home; mentions learn entity, reading and voice', () => {
  const article = assemble(doc, [{ stage: 'clean', rule: 'menu', message: 'x', span: at('fled') }], 'none')
  expect(article.mentions).toMatchObject([
    { text: 'The guards', source: { start: 6, end: 16 }, entity: 'e1', facet: 'forces', voice: 'c1' },
    { text: 'Ana Veld', source: { start: 29, end: 37 }, entity: 'e2' },
  ])
  expect(article.mentions?.[1]).not.toHaveProperty('voice')
  expect(article.quotes?.[0]?.speaker).toMatchObject({ text: 'Ana Veld', source: { start: 29, end: 37 } })
  expect(article.edits).toMatchObject([
    { kind: 'removed', text: 'MENU ', source: { start: 0, end: 5 }, start: 0, end: 0 },
  ])
  expect(article.notes[0]?.span?.text).toBe('fled')
})

test('sha256 is the one of the text as UTF-8', () => {
  expect(assemble(doc, [], 'none').source.sha256).toBe(
    '6be6c103f1c4e899ca74f7cf7bab0c86c07c184983bb3ceaf5de98a50348640a',
  )
})

test('a flow that ends too early is told what it made', () => {
  const { clean, language } = doc
  expect(() => assemble({ id: 'a1', source, clean, language } as ReadDoc<LayerName>, [], 'none')).toThrow(
    'this flow made clean, language',
  )
})

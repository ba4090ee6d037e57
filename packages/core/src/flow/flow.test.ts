import { expect, test } from 'vitest'
import { offsetMap } from '../text/index.ts'
import { flow } from './flow.ts'
import { defineStage } from './stage.ts'

const language = (code: string) =>
  defineStage({ name: 'language', needs: [], makes: 'language', run: () => ({ code, certainty: 1 }) })
const mentions = defineStage({
  name: 'mentions',
  needs: ['language'],
  makes: 'mentions',
  languages: ['en'],
  run: () => [],
})
const entities = defineStage({
  name: 'entities',
  needs: ['mentions'],
  makes: 'entities',
  run: () => ({ entities: [], readings: [] }),
})

test('a layer whose stage does not read the language is absent with a note, and so is all that needs it', () => {
  const { doc, notes } = flow().use(language('de')).use(mentions).use(entities).run({ text: 'Guten Tag' })
  expect(Object.keys(doc)).toEqual(['id', 'source', 'language'])
  expect(notes.map(({ stage, rule }) => [stage, rule])).toEqual([
    ['mentions', 'language'],
    ['entities', 'missing-layer'],
  ])
})

test('a text longer than a stage reads: the layer is left out, and the note says what to do', () => {
  const clean = defineStage({
    name: 'clean',
    needs: [],
    makes: 'clean',
    run: ({ source: { text } }) => ({ text, blocks: [], changes: [], map: offsetMap([]) }),
  })
  const short = { ...mentions, languages: ['en'], longest: 10 }
  const run = (text: string) => flow().use(clean).use(language('en')).use(short).run({ text })
  expect(run('0123456789').doc.mentions).toEqual([])
  expect(run('0123456789.')).toMatchObject({ notes: [{ rule: 'length', message: expect.stringContaining('11') }] })
  expect(run('0123456789.').doc).not.toHaveProperty('mentions')
})

test('the id depends on text and options alone', () => {
  const id = (more: object) => flow().run({ text: 'Rain fell.', ...more }).doc.id
  expect(id({ id: 'x', uri: 'https://example.org/' })).toBe(id({}))
  expect(new Set([id({}), id({ clean: false }), id({ published: '2031-05-04' })]).size).toBe(3)
})

test('what does not fit does not compile', () => {
  // @ts-expect-error mentions needs language, which nothing has made
  flow().use(mentions)
  // @ts-expect-error the same layer twice
  flow().use(language('en')).use(language('en'))
  // @ts-expect-error a read that was not declared
  defineStage({ name: 'quotes', needs: [], makes: 'quotes', run: (doc) => (doc.mentions.length ? [] : []) })
  // @ts-expect-error not the shape of the layer
  defineStage({ name: 'counts', needs: [], makes: 'counts', run: () => [{ status: 'lost' }] })
  expect.assertions(0)
})

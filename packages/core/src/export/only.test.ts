import { expect, test } from 'vitest'
import { layerNames } from '../flow/layers.ts'
import { emptyLexicon } from '../flow/lexicon.ts'
import { createReader } from '../flow/reader.ts'
import { only } from './only.ts'

const article = createReader(emptyLexicon, { syntax: true }).read({ text: 'Rain fell on Orla.' })
const always = ['generator', 'id', 'notes', 'offsetUnit', 'schema', 'source']

test('one layer', () => {
  expect(Object.keys(only(article, ['quotes'])).sort()).toEqual([...always, 'quotes'].sort())
})

test('all layers are the whole article, but for notes of parsing', () => {
  expect(only(article, layerNames)).toEqual(article)
})

test('who vouches for an event goes along, and no other claim', () => {
  const claim = (id: string) => ({ id, quote: 'q', act: 'assert', claimants: [{ text: 'Ana Veld' }] })
  const full = {
    ...article,
    claims: [claim('c1'), claim('c2')],
    events: [{ accounts: [{ by: 'c2' }, { by: 'narrator' }] }],
  } as unknown as typeof article
  expect(only(full, ['events']).claims).toEqual([claim('c2')])
  expect(only(full, ['entities'])).not.toHaveProperty('claims')
  expect(only(full, ['claims']).claims).toHaveLength(2)
})

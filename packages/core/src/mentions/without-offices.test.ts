import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import { createReader } from '../index.ts'
import { withoutOffices } from './without-offices.ts'

const reader = createReader(await loadLexicon())
const filler = '\n\nThere was nothing more to be done about this, and so it was left for another day and time.'

test.each([
  ['It was said by Senator Per Kolm, Republican of Alabama, on Monday.', ['Per Kolm', 'Alabama']],
  ['Ruben “Rusty” Halder left the hall on Monday.', ['Ruben “Rusty” Halder']],
])('%s', (text, expected) => {
  const { mentions = [] } = reader.read({ text: text + filler, clean: false })
  const names = mentions.filter(({ form, kind }) => form === 'name' && /^(?:person|organization|place)$/.test(kind))
  expect(names.map(({ text }) => text)).toEqual(expected)
})

test.each([
  ['Torvair Systems CEO', 'organization', ['organization Torvair Systems']],
  ['Lomnik QB Per Kolm', 'person', ['person Per Kolm']],
  ['Per Kolm', 'person', ['person Per Kolm']],
  ['CEO', 'person', []],
] as const)('of %s', (text, type, expected) => {
  const words = text.split(' ').map((text) => ({ text, lower: text.toLowerCase() })) as never[]
  const name = { first: 0, last: words.length, type, certainty: 0.8, rule: 'model' } as never
  const found = withoutOffices([name], words, { peoples: new Map() } as never)
  expect(found.map(({ type, first, last }) => `${type} ${text.split(' ').slice(first, last).join(' ')}`)).toEqual(
    expected,
  )
})

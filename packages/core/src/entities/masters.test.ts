import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import { createReader } from '../index.ts'

const reader = createReader(await loadLexicon())

/** By person, for whom they hold their offices and for whom they act. */
function masters(text: string): string[] {
  const { entities = [] } = reader.read({ text, clean: false })
  return entities
    .filter(({ kind, roles }) => kind === 'person' && roles.length)
    .map(({ name, roles, relations }) => {
      const acts = relations.filter(({ kind }) => kind === 'acts-for').map(({ entity }) => entity)
      const whom = acts.map((id) => entities.find((other) => other.id === id)?.name)
      return `${name}: ${roles.map((role) => `${role.title} for ${role.for}`).join('; ')} -> ${whom.join(', ')}`
    })
}

test.each([
  [
    'The Ministry of Roads said that the bridge was closed. Its spokesman said that nobody was hurt.',
    'Its spokesman: spokesman for Ministry of Roads -> Ministry of Roads',
  ],
  [
    'The company said no. The company’s lawyer, Nadia Brenn, said nothing.',
    'Nadia Brenn: lawyer for company -> The company',
  ],
  [
    'Ana Veld was there. Veld spokeswoman Mira Tesh told reporters that all was well.',
    'Mira Tesh: spokeswoman for Ana Veld -> Ana Veld',
  ],
])('%s', (text, expected) => {
  expect(masters(text)).toContain(expected)
})

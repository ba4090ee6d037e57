import { describe, expect, test } from 'vitest'
import { loadLexiconSync } from '../src/node.ts'

const lexicon = loadLexiconSync()
const countries = lexicon.table('countries')
const codes = new Map([...countries.values()].map(([code, name]) => [code!, name!]))

test.each([
  ['countries', 'côte d’ivoire', ['CIV', 'Ivory Coast', 'state', '']],
  ['countries', 'us', ['USA', 'United States', 'state', 'capitals']],
  ['countries', 'kosova', ['XKX', 'Kosovo', 'disputed', '']],
  ['countries', 'ussr', ['SUN', 'Soviet Union', 'withdrawn', 'capitals']],
  ['demonyms', 'russian', ['RUS', 'Russia', 'both', '']],
  ['demonyms', 'dutchmen', ['NLD', 'Netherlands', 'people', '']],
  ['demonyms', 'polish', ['POL', 'Poland', 'adjective', '']],
  ['demonyms', 'congolese', ['COD', 'DR Congo', 'both', 'COG']],
  ['capitals', 'belgrade', ['SRB', 'Serbia', 'YUG SCG']],
  ['metonyms', 'kremlin', ['RUS', 'Russia', 'government']],
  ['organizations', 'médecins sans frontières', ['Médecins Sans Frontières', 'ngo', '']],
  ['organizations', 'who', ['World Health Organization', 'igo', 'capitals']],
  ['organization-heads', 'ministry', ['government']],
  ['organization-states', 'Hamas', ['PSE']],
  ['person-titles', 'lt. gen.', ['lieutenant general', 'rank']],
  ['regions', 'crimea', ['disputed', 'UKR', 'Crimea', '45.3', '34.4', '2400000']],
  ['peoples', 'hutus', ['hutus', 'ethnic', 'plural']],
  ['place-heads', 'border crossing', ['crossing', 'before']],
])('%s: %s', (table, key, row) => {
  expect(lexicon.table(table).get(key)).toEqual(row)
})

describe('codes', () => {
  test.each(['demonyms', 'capitals', 'metonyms'])('%s uses only codes of the table countries', (table) => {
    for (const [key, [code]] of lexicon.table(table)) if (code) expect(codes.has(code), `${key} ${code}`).toBe(true)
  })

  test('organization-states names organizations of the list and codes of the table countries', () => {
    const names = new Set([...lexicon.table('organizations').values()].map(([name]) => name!))
    for (const [name, [code]] of lexicon.table('organization-states')) {
      expect(names.has(name), name).toBe(true)
      expect(code === 'IMG' || codes.has(code!), `${name} ${code}`).toBe(true)
    }
  })

  test('a code has one canonical name', () => {
    for (const [key, [code, name]] of countries) expect(name, key).toBe(codes.get(code!))
  })

  test('every country of the table is in the gazetteer under each of its names', () => {
    for (const [key, [code]] of countries) {
      const found = lexicon.places!(key).some((entry) => entry.kind === 'country' && entry.country === code)
      expect(found, `${key} ${code}`).toBe(true)
    }
  })

  test.each(['pristina', 'mitrovica', 'prizren', 'gjilan', 'peć', 'djakovica'])('%s is filed under XKX', (name) => {
    const town = lexicon.places!(name).find((entry) => entry.country === 'XKX')
    expect(town).toMatchObject({ kind: 'city', disputed: true })
  })
})

describe('places', () => {
  test.each([
    ['Kiev', 'UKR', 50.4, 30.5],
    ['Beijing', 'CHN', 39.9, 116.4],
    ['St. Petersburg', 'RUS', 59.9, 30.3],
    ['Cologne', 'DEU', 50.9, 7],
    ['Fiji', 'FJI', -17.8, 178],
    ['Russia', 'RUS', 60.9, 99.9],
    ['Yugoslavia', 'YUG', 44, 19],
    ['Florida', 'USA', 28.6, -82.4],
    ['Bali', 'IDN', -8.4, 115.2],
    ['Gaza Strip', 'PSE', 31.4, 34.4],
  ])('%s means first the one in %s', (name, country, lat, lon) => {
    const place = lexicon.places!(name)[0]!
    expect(place.country).toBe(country)
    expect(Math.abs(place.lat - lat) + Math.abs(place.lon - lon)).toBeLessThan(0.3)
  })

  test('every capital is in the gazetteer or named by a variant that is', () => {
    const missing = [...lexicon.table('capitals')].filter(
      ([key, [code]]) => !lexicon.places!(key).some((entry) => entry.country === code),
    )
    expect(missing.map(([key]) => key)).toEqual([])
  })
})

test('given names are names: no list of every word', () => {
  const names = lexicon.words('given-names')
  for (const name of ['maria', 'slobodan', 'fatima', 'oleksandr', 'chidi', 'yuki', 'hüseyin', 'huseyin']) {
    expect(names.has(name), name).toBe(true)
  }
  for (const word of ['said', 'the', 'government', 'monday', 'army', 'river']) expect(names.has(word), word).toBe(false)
  for (const name of lexicon.words('ambiguous-given-names')) expect(names.has(name), name).toBe(true)
})

import { expect, test } from 'vitest'
import { encodeGazetteer, type GazetteerSource } from './encode-gazetteer.ts'
import { openGazetteer } from './gazetteer.ts'

function place(name: string, more: Partial<GazetteerSource> = {}): GazetteerSource {
  return { name, kind: 'city', lat: 1, lon: 2, country: 'AAA', population: 1000, alternates: [], ...more }
}

const sources = [
  place('Velgrad', { population: 90_000, geonames: 7, alternates: ['Velgrád', 'Welgrad', 'Old Velgrad'] }),
  place('Velgrad', { population: 2_000_000, country: 'BBB', lat: -33.12345, lon: 151.54321 }),
  place('Đurmen', { disputed: true, country: 'XKX' }),
  place('Orland', { kind: 'country', population: 4_700_000_000 }),
  place('Welgrad', { kind: 'region', country: '', population: 0 }),
  place('Ｏrla'),
  place('𐐨rla'), // sorted before it as UTF-16, behind it as UTF-8
  place('Saint-Aur', { alternates: ['St. Aur', 'Сент-Ор'] }),
]
const { places } = openGazetteer(encodeGazetteer(sources), 'g.bin')

test.each([
  ['Velgrad', ['Velgrad BBB', 'Velgrad AAA']],
  ['VELGRÁD', ['Velgrad BBB', 'Velgrad AAA']],
  ['welgrad', ['Velgrad AAA', 'Welgrad ']],
  ['old  velgrad', ['Velgrad AAA']],
  ['Durmen', ['Đurmen XKX']],
  ['Djurmen', ['Đurmen XKX']],
  ['St Aur', ['Saint-Aur AAA']],
  ['saint aur', ['Saint-Aur AAA']],
  ['Сент-Ор', ['Saint-Aur AAA']],
  ['Ｏrla', ['Ｏrla AAA']],
  ['𐐨rla', ['𐐨rla AAA']],
  ['Velgra', []],
  ['Velgradd', []],
  ['', []],
  ['a'.repeat(10_000), []],
  ['á'.repeat(200), []],
])('%j finds %j, most populous first', (name, found) => {
  expect(places(name).map((entry) => `${entry.name} ${entry.country}`)).toEqual(found)
})

test('an entry comes back with every field, unknown ones absent', () => {
  expect(places('Old Velgrad')).toEqual([
    { name: 'Velgrad', kind: 'city', lat: 1, lon: 2, country: 'AAA', population: 90_000, geonames: 7 },
  ])
  expect(places('Đurmen')[0]).toHaveProperty('disputed', true)
  expect(places('Velgrad')[0]).toMatchObject({ lat: -33.12345, lon: 151.54321 })
  expect(places('Orland')[0]).toMatchObject({ kind: 'country', population: 4_700_000_000 })
})

test('the bytes do not depend on the order of the entries', () => {
  expect(encodeGazetteer([...sources].reverse())).toEqual(encodeGazetteer(sources))
})

test('a damaged file is refused by name', () => {
  expect(() => openGazetteer(encodeGazetteer(sources).subarray(8), 'g.bin')).toThrow(/^g\.bin cannot be read/)
})

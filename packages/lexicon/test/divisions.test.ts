import { expect, test } from 'vitest'
import { divisionsOf, type NearTown, plain } from '../scripts/divisions.ts'
import { loadLexiconSync } from '../src/node.ts'

test.each([
  ['Province of Samar', 'Samar'],
  ["Departement de l'Orne", 'Orne'],
  ['Provincia di Enna', 'Enna'],
  ['Kursk Oblast', 'Kursk'],
  ['Orange County', 'Orange County'],
  ['County Donegal', 'County Donegal'],
])('%s is %s', (raw, name) => {
  expect(plain(raw)).toBe(name)
})

const town = (lat: number, lon: number, admin2: string): NearTown => ({
  lat,
  lon,
  name: 'Lomnik',
  admin1: 'Orvel',
  admin2,
  cc: 'XX',
})

test('a division lies in the middle of its towns, however they crowd', () => {
  const crowd = Array.from({ length: 50 }, (_, i) => town(10 + i / 1000, 20, 'District of Vel'))
  const divisions = divisionsOf([...crowd, town(12, 22, 'District of Vel'), town(30, 40, '')])
  const vel = divisions.find(({ name }) => name === 'Vel')
  expect(vel).toMatchObject({ others: ['District of Vel'], region: 'Orvel', towns: 51 })
  expect(vel?.lat).toBeCloseTo(11, 1)
  expect(vel?.lon).toBeCloseTo(21, 1)
  expect(divisions.map(({ name }) => name)).toEqual(['Orvel', 'Vel'])
})

test('small places are found only when asked for, each with its division', () => {
  const { places } = loadLexiconSync()
  expect(places?.('Gwinnett County')).toEqual([])
  expect(places?.('Gwinnett County', true)[0]).toMatchObject({ kind: 'region', country: 'USA', region: 'Georgia' })
  const paris = places?.('Paris', true) ?? []
  expect(paris[0]).toMatchObject({ country: 'FRA' })
  expect(paris.find(({ region }) => region === 'Texas')).toMatchObject({ kind: 'city', country: 'USA' })
})

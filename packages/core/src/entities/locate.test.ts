import { loadLexiconSync } from '@copydesk/lexicon/node'
import { describe, expect, test } from 'vitest'
import { createReader } from '../index.ts'
import type { Source } from '../schema/index.ts'

const reader = createReader(loadLexiconSync())
const entitiesOf = (text: string, more: Partial<Source> = {}) =>
  reader.read({ text, clean: false, ...more }).entities ?? []
/** "32.5,-93.7 USA point", degrees to a half; undefined where the place is left open. */
function where(text: string, name: string, more: Partial<Source> = {}): string | undefined {
  const place = entitiesOf(text, more).find((entity) => entity.kind === 'place' && entity.name === name)?.place
  const half = (degrees: number) => Math.round(degrees * 2) / 2
  return place && `${half(place.lat)},${half(place.lon)} ${place.country ?? '-'} ${place.precision}`
}

describe('what the text says it lies in', () => {
  test.each([
    ['The bridge in Paris, Texas, is shut.', 'Paris', '33.5,-95.5 USA point'],
    ['The bridge in Paris is shut.', 'Paris', '49,2.5 FRA point'],
    ['He was held in Lexington, Ky., on Monday.', 'Lexington', '38,-84.5 USA point'],
    ['Rain fell on Hanover, a town in New Hampshire.', 'Hanover', '43.5,-72.5 USA point'],
    ['Rain fell on Hanover, a city in Germany.', 'Hanover', '52.5,9.5 DEU point'],
    ['She lives in Albany, New York, with her son.', 'New York', '42.5,-75.5 USA area'],
    ['She lives in New York with her son.', 'New York', '40.5,-74 USA point'],
    ['The court sat in Seattle, Washington, all day.', 'Washington', '47.5,-120.5 USA area'],
    ['Voters in Ohio, Indiana, Pennsylvania and Kentucky stayed away.', 'Indiana', '40,-86.5 USA area'],
  ])('%s: %s is at %s', (text, name, at) => {
    expect(where(text, name)).toBe(at)
  })
})

describe('the company of the other places', () => {
  const bakery = 'A fire burned a bakery in Athens. Firemen came from Nelsonville and Logan in Ohio.'
  const towns = 'The ferry left Piraeus. Volunteers from Patras and Athens met it on Crete.'
  test.each([
    [bakery, 'Athens', '39.5,-82 USA point'],
    [towns, 'Athens', '38,23.5 GRC point'],
    ['Talks between Washington and Moscow failed, said officials in London.', 'Washington', '39,-77 USA point'],
    ['Storms hit Barrow and Jackson counties in Georgia.', 'Jackson', '34,-83.5 USA area'],
    ['Tbilisi said that Georgia was ready for talks with Armenia.', 'Georgia', '42,43.5 GEO area'],
    ['Athens, Macon and Valdosta lie in Georgia, Florida in the south of it.', 'Georgia', '32.5,-83.5 USA area'],
  ])('%s: %s is at %s', (text, name, at) => {
    expect(where(text, name)).toBe(at)
  })
})

describe('where the outlet is', () => {
  const fair = 'The fair in Newcastle opens on Friday, the mayor of Newcastle said.'
  test.each([
    ['https://news.lomnik.com.au/fair', '-33,152 AUS point'],
    ['https://www.lomnik.co.uk/fair', '55,-1.5 GBR point'],
  ])('%s', (uri, at) => {
    expect(where(fair, 'Newcastle', { uri })).toBe(at)
  })
})

describe('names that are something else too', () => {
  test.each([
    ['Mary said nothing. Batman came later.', 'Batman'],
    ['The probe left Earth and flew past Jupiter.', 'Jupiter'],
    ['Mr. Lincoln spoke. Lincoln was tired.', 'Lincoln'],
  ])('%s: %s is placed nowhere', (text, name) => {
    expect(where(text, name)).toBeUndefined()
  })

  test('said to be a town it is one', () => {
    expect(where('The car was found in Split, police said.', 'Split')).toBe('43.5,16.5 HRV point')
  })
})

test('a republic is not its neighbor', () => {
  expect(where('Aid reached the Democratic Republic of the Congo.', 'Democratic Republic of the Congo')).toContain(
    'COD',
  )
})

describe('names with a word for what they are', () => {
  test.each([
    ['Three villages in Fars Province were cut off.', 'Fars Province', '29,53 IRN area'],
    ['A man from the City of Plovdiv won.', 'City of Plovdiv', '42,25 BGR point'],
    ['Police searched homes in South Philadelphia.', 'South Philadelphia', '40,-75 USA area'],
    ['Troops left for Maiduguri Borno State on Monday.', 'Maiduguri Borno State', '12,13 NGA point'],
    ['Boats crossed Lake Baikal.', 'Lake Baikal', '53.5,108 RUS area'],
    ['Đakovica was quiet, the mayor said.', 'Đakovica', '42.5,20.5 XKX point'],
  ])('%s: %s is at %s', (text, name, at) => {
    expect(where(text, name)).toBe(at)
  })

  test('a site bears the name of the town it is in, and is a stretch of it', () => {
    const text = 'A bus overturned near Tulcea. The driver was taken to Tulcea Memorial Hospital.'
    expect(where(text, 'Tulcea')).toBe('45,29 ROU point')
    const site = entitiesOf(text).find(({ name }) => name === 'Tulcea Memorial Hospital')
    expect(site?.place?.precision ?? 'area').toBe('area')
  })
})

test('a town under two of its names is one', () => {
  const names = entitiesOf('Đakovica was quiet on Monday. Roads to Djakovica were open.').map(
    ({ names }) => names.length,
  )
  expect(names).toEqual([2])
})

test('a village without an entry stays open, with the place it lies in as a hint', () => {
  const entities = entitiesOf('Clashes near Dolna Brezna, in the north of Kosovo, wounded two.')
  const village = entities.find(({ name }) => name.endsWith('Brezna'))
  expect(village).toMatchObject({ kind: 'place' })
  expect(village?.place).toBeUndefined()
  expect(entities.find(({ id }) => id === village?.near)?.name).toBe('Kosovo')
})

test('a thousand names take no longer than a thousand times one', () => {
  const towns = Array.from({ length: 1000 }, (_, i) => `Springfield, Lomnik${'abcdefghij'[i % 10]}`).join(' and ')
  const from = performance.now()
  entitiesOf(`They went to ${towns}.`)
  expect(performance.now() - from).toBeLessThan(20_000)
})

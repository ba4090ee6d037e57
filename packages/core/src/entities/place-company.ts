import type { GazetteerEntry } from '../flow/lexicon.ts'

/** How much of a document's attention lies on countries, their divisions and stretches of the map. */
export interface Company {
  add(entry: GazetteerEntry, weight: number, region?: string): void
  country(entry: GazetteerEntry): number
  /** @param key what `regionOf` gave */
  region(key: string): number
  /** Within fifty kilometers or so. */
  beside(entry: GazetteerEntry): number
  /** Within a hundred kilometers or two. */
  near(entry: GazetteerEntry): number
  /** Within a day's journey. */
  journey(entry: GazetteerEntry): number
  total(): number
}

/** Lower case, no diacritics, apostrophes and full stops; hyphens a space. */
export const plainName = (name: string): string =>
  (isAscii.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/-/g, ' ')

const isAscii = /^[ -~]*$/

/** The first-level division an entry lies in or is. */
export const regionOf = ({ country, region, kind, name }: GazetteerEntry): string =>
  (region || kind === 'region') && region !== 'England' ? `${country} ${plainName(region ?? name)}` : ''

/** Same for an entry and its copies. */
export const spotOf = ({ lat, lon }: GazetteerEntry): string => `${lat} ${lon}`

const finest = 0.5
const fine = 1
const coarse = 6

/** Sums over cells of a grid of degrees: what lies near is asked of a cell and its eight neighbors. */
export function companyOf(): Company {
  const countries = new Map<string, number>()
  const regions = new Map<string, number>()
  const cells = new Map<number, number>()
  let all = 0
  const put = <K>(map: Map<K, number>, key: K, weight: number) => map.set(key, (map.get(key) ?? 0) + weight)
  /** One number for each: rows and columns of the finest grid take ten bits. */
  const cell = (size: number, lat: number, lon: number) => (2048 * size + lat + 512) * 1024 + lon + 512
  const around = ({ lat, lon }: GazetteerEntry, size: number): number => {
    let sum = 0
    const [y, x] = [Math.floor(lat / size), Math.floor(lon / size)]
    for (let dy = -1; dy < 2; dy++) for (let dx = -1; dx < 2; dx++) sum += cells.get(cell(size, y + dy, x + dx)) ?? 0
    return sum
  }
  return {
    add(entry, weight, region = regionOf(entry)) {
      all += weight
      if (entry.country) put(countries, entry.country, weight)
      if (entry.kind === 'country') return
      if (region) put(regions, region, weight)
      for (const size of [finest, fine, coarse])
        put(cells, cell(size, Math.floor(entry.lat / size), Math.floor(entry.lon / size)), weight)
    },
    country: ({ country }) => (country ? (countries.get(country) ?? 0) : 0),
    region: (key) => (key ? (regions.get(key) ?? 0) : 0),
    beside: (entry) => around(entry, finest),
    near: (entry) => around(entry, fine),
    journey: (entry) => around(entry, coarse),
    total: () => all,
  }
}

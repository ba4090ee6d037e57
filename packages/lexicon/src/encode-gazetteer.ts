import { pack } from './container.ts'
import { foldName } from './fold.ts'
import { compareBytes, disputedFlag, type GazetteerEntry, gazetteerKinds, minorFlag } from './gazetteer.ts'

/** An entry with every other name it is looked up by, folded or not. */
export interface GazetteerSource extends GazetteerEntry {
  alternates: readonly string[]
}

/** The bytes of `data/gazetteer.bin`; the same entries give the same bytes, whatever their order. */
export function encodeGazetteer(entries: readonly GazetteerSource[]): Uint8Array {
  const sorted = [...entries].sort(
    (a, b) => b.population - a.population || (a.geonames ?? 0) - (b.geonames ?? 0) || (a.name < b.name ? -1 : 1),
  )
  const countries = [...new Set(sorted.map((entry) => entry.country))].sort()
  const regions = [...new Set(sorted.map((entry) => entry.region ?? ''))].sort()
  const regionIndex = new Map(regions.map((region, i) => [region, i]))
  const countryIndex = new Map(countries.map((country, i) => [country, i]))
  const keys = new Map<string, number[]>()
  sorted.forEach((entry, i) => {
    for (const key of new Set([entry.name, ...entry.alternates].flatMap(keysOf))) {
      const postings = keys.get(key)
      if (!postings) keys.set(key, [i])
      else if (postings.length < 255) postings.push(i)
    }
  })
  const utf8 = new TextEncoder()
  const sortedKeys = [...keys.keys()]
    .map((key) => ({ key, bytes: utf8.encode(key) }))
    .filter(({ bytes }) => bytes.length > 0 && bytes.length < 256)
    .sort((a, b) => compareBytes(a.bytes, 0, a.bytes.length, b.bytes))
  const kindOf = (entry: GazetteerSource) =>
    gazetteerKinds.indexOf(entry.kind) | (entry.disputed ? disputedFlag : 0) | (entry.minor ? minorFlag : 0)
  return pack(
    new Map([
      ['lat', bytes(Int32Array.from(sorted, (entry) => Math.round(entry.lat * 1e5)))],
      ['lon', bytes(Int32Array.from(sorted, (entry) => Math.round(entry.lon * 1e5)))],
      ['population', bytes(Float64Array.from(sorted, (entry) => entry.population))],
      ['geonames', bytes(Uint32Array.from(sorted, (entry) => entry.geonames ?? 0))],
      ['flags', Uint8Array.from(sorted, kindOf)],
      ['country', bytes(Uint16Array.from(sorted, (entry) => countryIndex.get(entry.country)!))],
      ['region', bytes(Uint16Array.from(sorted, (entry) => regionIndex.get(entry.region ?? '')!))],
      ['regions', utf8.encode(regions.join('\n'))],
      ['countries', utf8.encode(countries.join(' '))],
      ['name-lengths', Uint8Array.from(sorted, (entry) => utf8.encode(entry.name).length)],
      ['names', utf8.encode(sorted.map((entry) => entry.name).join(''))],
      ['key-lengths', Uint8Array.from(sortedKeys, ({ bytes }) => bytes.length)],
      ['keys', utf8.encode(sortedKeys.map(({ key }) => key).join(''))],
      ['posting-counts', Uint8Array.from(sortedKeys, ({ key }) => keys.get(key)!.length)],
      ['postings', bytes(Uint32Array.from(sortedKeys.flatMap(({ key }) => keys.get(key)!)))],
    ]),
  )
}

/** Both ways of writing đ without its stroke: Đakovica is looked up as Dakovica and as Djakovica. */
function keysOf(name: string): string[] {
  const folded = foldName(name)
  return /[đĐ]/.test(name) ? [folded, foldName(name.replace(/đ/g, 'dj').replace(/Đ/g, 'Dj'))] : [folded]
}

function bytes(array: Int32Array | Uint32Array | Uint16Array | Float64Array): Uint8Array {
  return new Uint8Array(array.buffer)
}

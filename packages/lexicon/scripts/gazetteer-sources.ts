import type { GazetteerSource } from '../src/encode-gazetteer.ts'
import type { GazetteerEntry } from '../src/gazetteer.ts'

type Rows = ReadonlyMap<string, readonly string[]>

/**
 * The rows of `gazetteer/*.tsv` (id, name, kind, lat, lon, country, population, disputed, alternates joined by |) as
 * entries. A country is also looked up by the names the list `countries` gives its code.
 * @throws Error naming the file and the row when a field is not as it should be
 */
export function gazetteerSources(
  files: ReadonlyMap<string, Rows>,
  lists: ReadonlyMap<string, Rows>,
): GazetteerSource[] {
  const variants = new Map<string, string[]>()
  for (const [variant, [code = '']] of lists.get('countries') ?? []) {
    variants.set(code, [...(variants.get(code) ?? []), variant])
  }
  const entries: GazetteerSource[] = []
  for (const [file, rows] of files) {
    for (const [id, [name, kind, lat, lon, country, population, disputed, alternates]] of rows) {
      const entry: GazetteerSource = {
        name: name!,
        kind: kind as GazetteerEntry['kind'],
        lat: Number(lat),
        lon: Number(lon),
        country: country!,
        population: Number(population),
        ...(/^\d+$/.test(id) ? { geonames: Number(id) } : {}),
        ...(disputed ? { disputed: true } : {}),
        alternates: [
          ...alternates!.split('|').filter(Boolean),
          ...(kind === 'country' ? (variants.get(country!) ?? []) : []),
        ],
      }
      const ok = Math.abs(entry.lat) <= 90 && Math.abs(entry.lon) <= 180 && entry.population >= 0
      if (!ok || !/^(country|region|city)$/.test(entry.kind) || !/^([A-Z]{3})?$/.test(entry.country)) {
        throw new Error(`gazetteer/${file}.tsv: row "${id}" (${name}) is not as it should be: ${JSON.stringify(entry)}`)
      }
      entries.push(entry)
    }
  }
  return entries
}

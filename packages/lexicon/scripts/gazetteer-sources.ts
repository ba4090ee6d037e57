import type { GazetteerSource } from '../src/encode-gazetteer.ts'
import type { GazetteerEntry } from '../src/gazetteer.ts'

/** Files whose entries are looked up only for what the text is known to call a place. */
const minor: ReadonlySet<string> = new Set(['towns', 'divisions', 'areas'])

type Rows = ReadonlyMap<string, readonly string[]>

/**
 * The entries of the gazetteer: the rows of `gazetteer/*.tsv` (id, name, kind, lat, lon, country, population, disputed,
 * other names joined by |, first-level division) and of the list `regions`. A country is also looked up by the names that the list
 * `countries` gives its code.
 * @throws Error naming the file and the row when a field is not as it should be
 */
export function gazetteerSources(
  files: ReadonlyMap<string, Rows>,
  lists: ReadonlyMap<string, Rows>,
): GazetteerSource[] {
  const entries = regions(lists.get('regions') ?? new Map())
  const variants = new Map<string, string[]>()
  for (const [variant, [code = '']] of lists.get('countries') ?? []) {
    variants.set(code, [...(variants.get(code) ?? []), variant])
  }
  for (const [file, rows] of files) {
    for (const [id, [name, kind, lat, lon, country, population, disputed, others, region]] of rows) {
      const names = others!.split('|').filter(Boolean)
      entries.push(
        checked(`gazetteer/${file}.tsv`, id, {
          name: name!,
          kind: kind as GazetteerEntry['kind'],
          lat: Number(lat),
          lon: Number(lon),
          country: country!,
          population: Number(population),
          ...(/^\d+$/.test(id) ? { geonames: Number(id) } : {}),
          ...(disputed ? { disputed: true } : {}),
          ...(region ? { region } : {}),
          ...(minor.has(file) ? { minor: true } : {}),
          alternates: kind === 'country' ? [...names, ...(variants.get(country!) ?? [])] : names,
        }),
      )
    }
  }
  return entries
}

/** Rows of the list with one canonical name and one point are names of one region. */
function regions(rows: Rows): GazetteerSource[] {
  const found = new Map<string, GazetteerSource>()
  for (const [variant, [type, country, name, lat, lon, population]] of rows) {
    const id = `${name} ${lat} ${lon}`
    const known = found.get(id)
    const entry: GazetteerSource = {
      name: name!,
      kind: 'region',
      lat: Number(lat),
      lon: Number(lon),
      country: country!,
      population: Number(population),
      ...(type === 'disputed' ? { disputed: true } : {}),
      alternates: [...(known?.alternates ?? []), variant],
    }
    found.set(id, checked('lists/regions.tsv', variant, entry))
  }
  return [...found.values()]
}

function checked(file: string, row: string, entry: GazetteerSource): GazetteerSource {
  const onEarth = Math.abs(entry.lat) <= 90 && Math.abs(entry.lon) <= 180 && entry.population >= 0
  if (
    !onEarth ||
    entry.name.length > 80 ||
    !/^(country|region|city)$/.test(entry.kind) ||
    !/^([A-Z]{3})?$/.test(entry.country)
  ) {
    throw new Error(`${file}: row "${row}" is not as it should be: ${JSON.stringify(entry)}`)
  }
  return entry
}

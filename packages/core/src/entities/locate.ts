import type { GazetteerEntry } from '../flow/lexicon.ts'
import type { Place } from '../schema/index.ts'
import type { Cast, Draft } from './cast.ts'
import type { Outlet } from './outlet.ts'
import { plainName } from './place-company.ts'
import { isPlaced } from './place-decision.ts'
import { searchesOf } from './place-search.ts'
import { companyFrom, oddsOf, worth } from './place-worth.ts'

const rounds = 3

/**
 * Where each place lies. Every name has its entries of the gazetteer; all are chosen together, in a few rounds: an
 * entry is worth its size, what the text says it lies in, and the company of the other places of the article in its
 * country, division and neighborhood, as likely as each is after the round before.
 */
export function locate(cast: Cast, outlet: Outlet): Map<Draft, Place> {
  const searches = searchesOf(cast, outlet)
  let company = companyFrom(searches, outlet)
  for (let round = 0; round < rounds; round++) {
    for (const search of searches) search.odds = oddsOf(worth(search, company, outlet))
    company = companyFrom(searches, outlet)
  }
  const found = new Map<Draft, Place>()
  for (const search of searches) {
    const values = worth(search, company, outlet)
    let best = 0
    for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[best] as number)) best = i
    const entry = search.entries[best]
    const second = Math.max(-Infinity, ...values.filter((_, i) => i !== best))
    const clear = (values[best] as number) - second > 1
    if (!entry || !isPlaced(cast, search, entry, company, clear)) continue
    const { draft } = search
    if (draft.type === 'state' && entry.kind !== 'country') {
      draft.type = entry.kind
      if (entry.kind === 'city') delete draft.canonical
    }
    const type = typeOf(cast, entry)
    if (type) draft.type ??= type
    found.set(draft, placeOf(entry, search.part))
  }
  return found
}

/** "river", "county", "airport" where its name says so. */
function typeOf({ vocabulary }: Cast, { kind, name, minor, population }: GazetteerEntry): string | undefined {
  if (kind === 'country') return 'state'
  if (kind === 'city' || !minor) return kind
  const words = plainName(name).split(' ')
  const head = [words.at(-1) ?? '', words[0] ?? ''].find((word) => words.length > 1 && vocabulary.placeHeads.has(word))
  return head ?? (population ? kind : undefined)
}

const placeOf = ({ lat, lon, kind, country, disputed, geonames }: GazetteerEntry, part: boolean): Place => ({
  lat,
  lon,
  precision: kind === 'city' && !part ? 'point' : 'area',
  ...(country && { country }),
  ...(disputed && { disputed: true }),
  ...(geonames && !part && { geonames }),
})

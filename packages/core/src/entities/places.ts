import type { GazetteerEntry } from '../flow/lexicon.ts'
import type { Place } from '../schema/index.ts'
import { type Cast, type Draft, settled } from './cast.ts'

/**
 * Places by name; a country under all its names and adjectives is one. Names of seats of government and buildings that
 * stand for an office are places too: who is meant by them is settled later, in `metonymy`.
 */
export function castPlaces(
  cast: Cast,
  found: readonly number[],
  ethnic: ReadonlyMap<string, Draft>,
): ReadonlyMap<string, Draft> {
  const { vocabulary } = cast
  const named = new Set<string>()
  for (const i of found) if (cast.mentions[i]?.form === 'name') named.add(vocabulary.country(cast.words(i)) ?? '')
  const byKey = new Map<string, Draft>()
  const states = new Map<string, Draft>()
  for (const i of found) {
    const text = cast.words(i)
    const country =
      vocabulary.country(text) ??
      (cast.mentions[i]?.form === 'nominal'
        ? vocabulary.demonym(text.toLowerCase())?.country
        : vocabulary.nations.has(text)
          ? text
          : undefined)
    // where "ethnic Torvenians" live abroad and Torvenia is never named, "Torvenian" is said of them
    const people = country && !named.has(country) ? ethnic.get(country) : undefined
    if (people) {
      cast.give(i, people)
      continue
    }
    const key = (
      country ?? text.replace(/^(?:north|south|east|west)(?:ern)? /i, (word) => word.toLowerCase())
    ).toLowerCase()
    let draft = byKey.get(key)
    if (!draft) {
      draft = cast.add('place', country ? 'country' : 'name', country ? 0.95 : (cast.mentions[i]?.certainty ?? 0.7))
      if (country) {
        draft.canonical = country
        if (vocabulary.country(country)) draft.type = 'state'
        states.set(country, draft)
      }
      byKey.set(key, draft)
    }
    cast.give(i, draft)
  }
  return states
}

/** Where each place lies: by country, size, and the other places of the article. */
export function locate(cast: Cast, drafts: readonly Draft[]): Map<Draft, Place> {
  const { vocabulary } = cast
  const found = new Map<Draft, Place>()
  const candidates = new Map<Draft, readonly GazetteerEntry[]>()
  const countries = new Map<string, number>()
  for (const draft of drafts) {
    if (draft.kind !== 'place') continue
    const names = new Set([...(draft.canonical ? [draft.canonical] : []), ...namesOf(cast, draft)])
    for (const name of names) {
      const entries = vocabulary.places(name).filter(({ kind }) => (draft.type === 'state' ? kind === 'country' : true))
      if (!entries.length) continue
      candidates.set(draft, entries.slice(0, 40))
      const country = entries[0]?.country
      if (country && (draft.type === 'state' || entries.length === 1))
        countries.set(country, (countries.get(country) ?? 0) + draft.mentions.length)
      break
    }
  }
  for (const [draft, entries] of candidates) {
    const beside = containing(cast, draft)
    let best: GazetteerEntry | undefined
    let most = -Infinity
    for (const entry of entries) {
      const people = entry.population || (entry.kind === 'city' ? 1000 : 300000)
      const size = Math.log10(Math.max(people, 10)) + (entry.kind === 'city' ? 0 : 0.7)
      const spoken = countries.get(entry.country) ?? 0
      const value = size + (spoken ? 1.2 + 0.1 * Math.log2(spoken) : 0) + (beside && entry.country === beside ? 6 : 0)
      if (value > most) {
        most = value
        best = entry
      }
    }
    if (!best) continue
    draft.type ??= best.kind === 'country' ? 'state' : best.kind
    found.set(draft, placeOf(best))
  }
  return found
}

/** The country of "Lomnik, Kestria": named right after the place, behind a comma. */
function containing(cast: Cast, draft: Draft): string | undefined {
  for (const i of draft.mentions.slice(0, 8)) {
    const next = cast.mentions[i + 1]
    if (next?.kind !== 'place' || next.form !== 'name' || cast.between(i, i + 1) !== ', ') continue
    const around = cast.owner(i + 1)
    const code =
      around && around !== draft ? cast.vocabulary.places(around.canonical ?? cast.words(i + 1))[0] : undefined
    if (code && code.kind !== 'city') return code.country
  }
  return undefined
}

const placeOf = ({ lat, lon, kind, country, disputed, geonames }: GazetteerEntry): Place => ({
  lat,
  lon,
  precision: kind === 'city' ? 'point' : 'area',
  ...(country && { country }),
  ...(disputed && { disputed: true }),
  ...(geonames && { geonames }),
})

export function namesOf(cast: Cast, draft: Draft): string[] {
  const names = new Set<string>()
  for (const i of settled(draft).mentions) if (cast.mentions[i]?.form === 'name') names.add(cast.words(i))
  return [...names]
}

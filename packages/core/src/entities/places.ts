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
): Map<string, Draft> {
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

/** Where each place lies: by what is named beside it, the countries spoken of, the places near by, and size. */
export function locate(cast: Cast): Map<Draft, Place> {
  const candidates = candidatesOf(cast)
  const countries = new Map<string, number>()
  for (const [draft, entries] of candidates) {
    const sole =
      entries.length === 1
        ? entries[0]
        : draft.type === 'state' && entries.every(({ kind }) => kind === 'country')
          ? entries[0]
          : undefined
    if (sole) countries.set(sole.country, (countries.get(sole.country) ?? 0) + draft.mentions.length)
  }
  const around = new Map<Draft, GazetteerEntry>()
  const anchors: GazetteerEntry[] = []
  for (const [draft, entries] of candidates) {
    const beside = containing(cast, draft)
    if (beside) around.set(draft, beside)
    const sure =
      beside?.kind === 'region'
        ? beside
        : entries[0]?.kind === 'region' || entries.length === 1
          ? entries[0]
          : undefined
    if (sure && anchors.length < mostAnchors) anchors.push(sure)
  }
  const found = new Map<Draft, Place>()
  for (const [draft, entries] of candidates) {
    const beside = around.get(draft)
    let best: GazetteerEntry | undefined
    let most = -Infinity
    for (const entry of entries) {
      const people = entry.population || (entry.kind === 'city' ? 1000 : 300000)
      const spoken = countries.get(entry.country) ?? 0
      const value =
        Math.log10(people) +
        (entry.kind === 'city' ? 0 : entry.kind === 'region' ? 0.7 : 1.3) +
        (spoken ? 1.2 + 0.1 * Math.log2(spoken) : 0) +
        (beside && entry.country === beside.country
          ? 6 - (beside.kind === 'region' ? Math.min(5, kilometers(entry, beside) / 200) : 0)
          : 0) +
        (anchors.some((anchor) => anchor !== entry && kilometers(entry, anchor) < near) ? 1.2 : 0)
      if (value > most) {
        most = value
        best = entry
      }
    }
    if (!best) continue
    // a name that a country and a region share
    if (draft.type === 'state' && best.kind === 'region') draft.type = 'region'
    draft.type ??= best.kind === 'country' ? 'state' : best.kind
    found.set(draft, placeOf(best))
  }
  return found
}

const mostAnchors = 20
const mostCandidates = 40
const near = 300

function candidatesOf(cast: Cast): Map<Draft, readonly GazetteerEntry[]> {
  const candidates = new Map<Draft, readonly GazetteerEntry[]>()
  for (const draft of cast.drafts) {
    if (draft.kind !== 'place' || draft.merged) continue
    const names = new Set([...(draft.canonical ? [draft.canonical] : []), ...namesOf(cast, draft)])
    for (const name of names) {
      const short = cast.vocabulary.placeAbbreviations.has(name.toLowerCase())
      const entries = cast.vocabulary
        .places(name)
        .filter(({ kind }) => (short ? kind !== 'country' : draft.type !== 'state' || kind !== 'city'))
      if (!entries.length) continue
      candidates.set(draft, entries.slice(0, mostCandidates))
      break
    }
  }
  return candidates
}

/** Great-circle distance on a sphere of 6371 km (haversine). */
function kilometers(a: GazetteerEntry, b: GazetteerEntry): number {
  const radian = Math.PI / 180
  const h =
    Math.sin(((b.lat - a.lat) * radian) / 2) ** 2 +
    Math.cos(a.lat * radian) * Math.cos(b.lat * radian) * Math.sin(((b.lon - a.lon) * radian) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** The country or region of "Lomnik, Kestria": named right after the place, behind a comma. */
function containing(cast: Cast, draft: Draft): GazetteerEntry | undefined {
  for (const i of draft.mentions.slice(0, 8)) {
    const next = cast.mentions[i + 1]
    if (next?.kind !== 'place' || next.form !== 'name' || cast.between(i, i + 1) !== ', ') continue
    const owner = cast.owner(i + 1)
    if (!owner || owner === draft) continue
    const entry = cast.vocabulary.places(owner.canonical ?? cast.words(i + 1)).find(({ kind }) => kind !== 'city')
    if (entry) return entry
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

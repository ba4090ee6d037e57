import type { GazetteerEntry } from '../flow/lexicon.ts'
import type { Place } from '../schema/index.ts'
import type { Cast, Draft } from './cast.ts'
import { namesOf } from './places.ts'

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
  const choose = (
    draft: Draft,
    entries: readonly GazetteerEntry[],
    others: readonly GazetteerEntry[],
  ): GazetteerEntry | undefined => {
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
        (anchors.some((anchor) => anchor !== entry && kilometers(entry, anchor) < near) ? 1.2 : 0) +
        company(entry, others)
      if (value > most) {
        most = value
        best = entry
      }
    }
    return best
  }
  const first = new Map<Draft, GazetteerEntry>()
  for (const [draft, entries] of candidates) {
    const best = choose(draft, entries, [])
    if (best) first.set(draft, best)
  }
  const cities = [...first].filter(([, { kind }]) => kind === 'city').slice(0, mostAnchors)
  const found = new Map<Draft, Place>()
  for (const [draft, entries] of candidates) {
    const others = cities.flatMap(([other, entry]) => (other === draft ? [] : [entry]))
    const best = choose(draft, entries, others)
    if (!best) continue
    // a name that a country and a region share
    if (draft.type === 'state' && best.kind === 'region') draft.type = 'region'
    draft.type ??= best.kind === 'country' ? 'state' : best.kind
    found.set(draft, placeOf(best))
  }
  return found
}

/** How well a town sits among the other towns of the article: those within a day's journey, against how many they are. */
function company(entry: GazetteerEntry, others: readonly GazetteerEntry[]): number {
  if (entry.kind !== 'city' || !others.length) return 0
  let beside = 0
  for (const other of others) if (other !== entry && kilometers(entry, other) < journey) beside++
  return (1.2 * beside) / Math.max(2, others.length)
}

const journey = 800
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

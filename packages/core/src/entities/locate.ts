import type { GazetteerEntry } from '../flow/lexicon.ts'
import type { Place } from '../schema/index.ts'
import type { Cast, Draft } from './cast.ts'
import { type Container, containersOf, liesIn } from './containment.ts'
import type { Outlet } from './outlet.ts'
import { candidatesOf } from './place-candidates.ts'
import { type Company, companyOf, plainName, regionOf } from './place-company.ts'
import { doubtOf, isLocative, mayBeLocative } from './place-evidence.ts'
import { namesOf } from './places.ts'

/** A place whose entry is being looked for. */
interface Search {
  readonly draft: Draft
  readonly entries: readonly GazetteerEntry[]
  readonly part: boolean
  readonly containers: readonly Container[]
  /** Named as what another place lies in, more often than not. */
  readonly holds: readonly GazetteerEntry[]
  readonly weight: number
  /** Its names, plain. */
  readonly names: ReadonlySet<string>
  /** The division of each entry. */
  readonly regions: readonly string[]
  /** What each entry is worth by itself. */
  readonly own: readonly number[]
  /** How likely each is; they sum to one. */
  odds: number[]
  /** Another search among the same entries ("Lomnik City" after "Lomnik"): both are one voice for the others. */
  same?: Search
}

/** Where local papers are written in English. */
const inEnglish: ReadonlySet<string> = new Set(['USA', 'GBR', 'IRL', 'CAN', 'AUS', 'NZL'])
/** Inhabitants of a city that needs no introduction in an article about other countries. */
const known = 300_000
const mostLocal = 4.5
const rounds = 3
const mostSearches = 400

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
    draft.type ??= entry.kind === 'country' ? 'state' : entry.kind
    found.set(draft, placeOf(entry, search.part))
  }
  return found
}

function searchesOf(cast: Cast, outlet: Outlet): Search[] {
  const found = new Map<Draft, Omit<Search, 'holds' | 'own' | 'odds'>>()
  const held = new Map<Draft, GazetteerEntry[]>()
  const holding = new Map<Draft, number>()
  for (const draft of cast.drafts) {
    if (draft.kind !== 'place' || draft.merged || found.size >= mostSearches) continue
    const candidates = candidatesOf(cast, draft)
    if (!candidates?.entries.length) continue
    const containers = containersOf(cast, draft)
    for (const { draft: outer } of containers.filter(({ sure }) => sure)) {
      held.set(outer, [...(held.get(outer) ?? []), ...candidates.entries.slice(0, 40)].slice(0, 120))
      holding.set(outer, (holding.get(outer) ?? 0) + 1)
    }
    found.set(draft, {
      draft,
      ...candidates,
      containers,
      names: new Set(namesOf(cast, draft).map(plainName)),
      regions: candidates.entries.map(regionOf),
      weight: Math.min(3, 1 + Math.log2(draft.mentions.length || 1)),
    })
  }
  for (const draft of cast.drafts) {
    if (draft.kind !== 'place' || draft.merged || found.has(draft) || found.size >= mostSearches) continue
    const host = hostOf(cast, draft, found.values())
    if (host) found.set(draft, { ...host, draft, part: true, containers: [] })
  }
  const first = new Map<string, Search>()
  return [...found.values()].map((search) => {
    const named = search.draft.mentions.length
    const governs = capitalOf(cast, search.names)
    const holds = (holding.get(search.draft) ?? 0) * 2 >= named ? (held.get(search.draft) ?? []) : []
    const own = search.entries.map((entry) => ownWorth(entry, { ...search, holds }, outlet, governs))
    const whole: Search = { ...search, holds, own, odds: oddsOf(own) }
    const key = spotOf(search.entries.find(({ kind }) => kind === 'city') ?? (search.entries[0] as GazetteerEntry))
    const same = first.get(key)
    if (same) whole.same = same
    else first.set(key, whole)
    return whole
  })
}

/** The place of the article that a site bears the name of: "Lomnik Memorial Hospital" where Lomnik is named. */
function hostOf<T extends { names: ReadonlySet<string> }>(
  cast: Cast,
  draft: Draft,
  places: Iterable<T>,
): T | undefined {
  const [name = ''] = namesOf(cast, draft).map(plainName)
  const words = name.split(' ')
  let host: T | undefined
  let longest = 0
  for (const place of places)
    for (const other of place.names)
      if (other.length > longest && name.startsWith(`${other} `) && words.length > other.split(' ').length) {
        host = place
        longest = other.length
      }
  return host
}

const spotOf = ({ lat, lon }: GazetteerEntry): string => `${lat} ${lon}`

/** Size, kind, and what the text says outright. */
function ownWorth(
  entry: GazetteerEntry,
  { draft, entries, names, containers, holds }: Omit<Search, 'own' | 'odds'>,
  outlet: Outlet,
  governs: readonly string[],
): number {
  const people = entry.population || (entry.kind === 'city' ? 1000 : 300000)
  const size = Math.log10(Math.max(people, 300))
  // "The Athens Review": a paper in English bears the name of its town, however large a namesake is elsewhere
  const local = outlet.name !== '' && names.has(outlet.name) && entry.kind === 'city'
  let value =
    (local ? size / 2 + (inEnglish.has(entry.country) ? 2 : 0) : size) +
    (entry.kind === 'city' ? 0 : entry.kind === 'country' ? 1.3 : entry.minor ? 0 : 0.7)
  if (draft.type === 'state' && entry.kind === 'city') value -= 1.5
  // "Kano" is the city rather than the state around it, unless the words say otherwise
  if (entry.kind === 'region' && entry.minor)
    value -= entries.some(
      ({ kind, country, population }) => kind === 'city' && country === entry.country && population > 50_000,
    )
      ? 2
      : 0.5
  // filed under another name: an old one, one of another language
  if (entry.kind === 'city' && !names.has(plainName(entry.name).replace(/ city$/, ''))) value -= 1.2
  // a well-known state or region bears the name too
  if (
    entry.minor &&
    entry.kind === 'city' &&
    draft.type !== 'state' &&
    entries.some((one) => one.kind !== 'city' && !one.minor)
  )
    value -= 4
  if (entry.kind === 'city' && !entry.minor && draft.type !== 'state' && isSeat(entry, entries, governs))
    value += local ? 1 : 2
  // "Ohio, Indiana, Pennsylvania": more likely a list than the town of Indiana
  const listed = entries.some((one) => one.kind !== 'city' && !one.minor)
  for (const { entries: outer, sure } of containers)
    if (outer.some((one) => liesIn(entry, one))) {
      value += listed && entry.kind === 'city' ? 1.5 : sure ? 5 : 2.5
      break
    }
  if (entry.kind === 'region' && holds.some((inner) => liesIn(inner, entry))) value += 4
  return value
}

/** The largest of its name in a country governed from there. */
const isSeat = (entry: GazetteerEntry, entries: readonly GazetteerEntry[], governs: readonly string[]): boolean =>
  governs.includes(entry.country) &&
  entries.find(({ kind, country }) => kind === 'city' && country === entry.country) === entry

/** Codes of the countries governed from a city of one of the names. */
function capitalOf({ vocabulary }: Cast, names: ReadonlySet<string>): string[] {
  return [...names].flatMap((name) => vocabulary.capitals.get(name)?.[0] ?? [])
}

/** What each entry is worth with the others around it, itself and its namesakes taken out. */
function worth({ entries, regions, own, draft, ...search }: Search, company: Company, outlet: Outlet): number[] {
  const voice = search.same ?? { entries, regions, ...search }
  const mine = new Map<string, number>()
  const count = (key: string, share: number) => mine.set(key, (mine.get(key) ?? 0) + share)
  const shares = new Map<string, number>()
  voice.entries.forEach((entry, i) => {
    const share = (voice.odds[i] as number) * voice.weight
    count(entry.country, share)
    if (entry.kind !== 'country') count(voice.regions[i] as string, share)
    shares.set(spotOf(entry), share)
  })
  const less = (all: number, own = 0) => Math.max(0, all - own)
  return entries.map((entry, i) => {
    const country = less(company.country(entry), mine.get(entry.country))
    let value = (own[i] as number) + 1.2 * Math.min(1, country) + 0.1 * Math.log2(1 + country)
    if (outlet.country && entry.country === outlet.country) value += 0.8
    if (entry.kind === 'country') return value
    const key = regions[i] as string
    const region = less(company.region(key), mine.get(key))
    const share = shares.get(spotOf(entry)) ?? 0
    const near = less(company.near(entry), share)
    const beside = less(company.beside(entry), share)
    const journey = less(company.journey(entry), share)
    const local =
      Math.min(3, Math.log2(1 + region)) + Math.min(2, 0.8 * Math.log2(1 + near)) + Math.min(1.5, Math.log2(1 + beside))
    value += Math.min(mostLocal, 0.9 * local + Math.min(1, 0.4 * Math.log2(1 + journey)))
    // a local article: most of what it names lies in one region
    if (
      draft.type === 'state' &&
      entry.kind === 'city' &&
      region > 1.5 &&
      region > (company.total() - voice.weight) * 0.4
    )
      value += 3
    return value
  })
}

function companyFrom(searches: readonly Search[], outlet: Outlet): Company {
  const company = companyOf()
  for (const { entries, odds, weight, regions, same } of searches) {
    if (same) continue
    entries.forEach((entry, i) => {
      const share = (odds[i] as number) * weight
      if (share > 0.01) company.add(entry, share, regions[i])
    })
  }
  // what the outlet is called after says nothing of its namesakes in the article
  if (!searches.some(({ names }) => names.has(outlet.name))) {
    const people = outlet.places.reduce((sum, { population }) => sum + Math.sqrt(population + 100), 0)
    for (const entry of outlet.places) company.add(entry, (3 * Math.sqrt(entry.population + 100)) / people)
  }
  return company
}

/** Ten times as many people make an entry four times as likely. */
function oddsOf(values: readonly number[]): number[] {
  const top = Math.max(...values)
  const raw = values.map((value) => 4 ** (value - top))
  const sum = raw.reduce((a, b) => a + b, 0)
  return raw.map((value) => value / sum)
}

/**
 * A town needs a word for it, the more the smaller it is and the more its name is something else too: said to be a
 * place, or in a country, division or neighborhood the article speaks of.
 */
function isPlaced(cast: Cast, search: Search, entry: GazetteerEntry, company: Company, clear: boolean): boolean {
  const { draft, containers } = search
  if (containers.some(({ entries: outer }) => outer.some((one) => liesIn(entry, one)))) return true
  if (entry.kind !== 'city' && !entry.minor) return true
  const { country, region, near, journey } = support(search, entry, company)
  const others = company.total() - search.weight
  if (entry.kind === 'city') {
    const doubt = doubtOf(cast, draft)
    if (doubt === 'heavenly') return false
    if (doubt === 'person' && !isLocative(cast, draft)) return false
    if (doubt === 'word' && region < 0.8 && (country < 0.5 || entry.minor) && !mayBeLocative(cast, draft)) return false
    // "Soul": what English calls Seoul is another name
    if (isForeign(cast, search, entry) && country < 0.5 && !mayBeLocative(cast, draft)) return false
    if (entry.minor && others >= 1.5 && region < 0.5 && near < 0.3 && !mayBeLocative(cast, draft)) return false
  }
  if (others < 1.5 || country > 0.3 || journey > 0.8) return true
  return !entry.minor && ((clear && entry.population > known) || isLocative(cast, draft))
}

/** How much the other places of the article speak for where an entry lies. */
function support(search: Search, entry: GazetteerEntry, company: Company) {
  const { entries, odds, weight, regions } = search.same ?? search
  let [country, region] = [company.country(entry), company.region(regionOf(entry))]
  let [near, journey] = [company.near(entry), company.journey(entry)]
  entries.forEach((one, i) => {
    const share = (odds[i] as number) * weight
    if (one.country === entry.country) country -= share
    if (regions[i] === regionOf(entry)) region -= share
    if (spotOf(one) === spotOf(entry)) {
      near -= share
      journey -= share
    }
  })
  return { country, region, near, journey }
}

/** Filed under another name than the article's, and no old or other form of it. */
function isForeign({ vocabulary }: Cast, { names }: Search, entry: GazetteerEntry): boolean {
  const title = plainName(entry.name).slice(0, 4)
  return ![...names].some((name) => name.includes(' ') || name.slice(0, 4) === title || vocabulary.capitals.has(name))
}

const placeOf = ({ lat, lon, kind, country, disputed, geonames }: GazetteerEntry, part: boolean): Place => ({
  lat,
  lon,
  precision: kind === 'city' && !part ? 'point' : 'area',
  ...(country && { country }),
  ...(disputed && { disputed: true }),
  ...(geonames && !part && { geonames }),
})

import type { GazetteerEntry } from '../flow/lexicon.ts'
import type { Cast, Draft } from './cast.ts'
import { type Container, containersOf } from './containment.ts'
import type { Outlet } from './outlet.ts'
import { candidatesOf } from './place-candidates.ts'
import { plainName, regionOf, spotOf } from './place-company.ts'
import { oddsOf, ownWorth } from './place-worth.ts'
import { namesOf } from './places.ts'

/** A place whose entry is being looked for. */
export interface Search {
  readonly draft: Draft
  readonly entries: readonly GazetteerEntry[]
  readonly part: boolean
  readonly containers: readonly Container[]
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

export type Unweighed = Omit<Search, 'own' | 'odds'>

const mostSearches = 400
const longestHost = 4

/** Every place of the article the gazetteer has an entry for. */
export function searchesOf(cast: Cast, outlet: Outlet): Search[] {
  const found = new Map<Draft, Unweighed>()
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
  const byName = new Map<string, Unweighed>()
  for (const search of found.values()) for (const name of search.names) byName.set(name, search)
  for (const draft of cast.drafts) {
    if (draft.kind !== 'place' || draft.merged || found.has(draft) || found.size >= mostSearches) continue
    const host = hostOf(cast, draft, byName)
    if (host) found.set(draft, { ...host, draft, part: true, containers: [] })
  }
  const first = new Map<string, Search>()
  return [...found.values()].map((search) => {
    const named = search.draft.mentions.length
    const governs = capitalOf(cast, search.names)
    const holds = (holding.get(search.draft) ?? 0) * 2 >= named ? (held.get(search.draft) ?? []) : []
    const own = search.entries.map((entry) => ownWorth(entry, search, holds, outlet, governs))
    const whole: Search = { ...search, own, odds: oddsOf(own) }
    const key = spotOf(search.entries.find(({ kind }) => kind === 'city') ?? (search.entries[0] as GazetteerEntry))
    const same = first.get(key)
    if (same) whole.same = same
    else first.set(key, whole)
    return whole
  })
}

/** The place of the article that a site bears the name of: "Lomnik Memorial Hospital" where Lomnik is named. */
function hostOf<T>(cast: Cast, draft: Draft, places: ReadonlyMap<string, T>): T | undefined {
  const words = plainName(namesOf(cast, draft)[0] ?? '').split(' ')
  for (let length = Math.min(longestHost, words.length - 1); length > 0; length--) {
    const host = places.get(words.slice(0, length).join(' '))
    if (host) return host
  }
  return undefined
}

/** Codes of the countries governed from a city of one of the names. */
function capitalOf({ vocabulary }: Cast, names: ReadonlySet<string>): string[] {
  return [...names].flatMap((name) => vocabulary.capitals.get(name)?.[0] ?? [])
}

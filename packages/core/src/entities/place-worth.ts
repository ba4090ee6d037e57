import type { GazetteerEntry } from '../flow/lexicon.ts'
import { liesIn } from './containment.ts'
import type { Outlet } from './outlet.ts'
import { type Company, companyOf, plainName, spotOf } from './place-company.ts'
import type { Search, Unweighed } from './place-search.ts'

/** Where local papers are written in English. */
const inEnglish: ReadonlySet<string> = new Set(['USA', 'GBR', 'IRL', 'CAN', 'AUS', 'NZL'])
/** The neighborhood outweighs some thirty thousand times as many people, no more. */
const mostLocal = 4.5

/**
 * Size, kind, and what the text says outright.
 * @param holds entries of the places it is named as what they lie in, where it is mostly named so
 * @param governs codes of the countries governed from a city of its name
 */
export function ownWorth(
  entry: GazetteerEntry,
  { draft, entries, names, containers }: Unweighed,
  holds: readonly GazetteerEntry[],
  outlet: Outlet,
  governs: readonly string[],
): number {
  const people = entry.population || (entry.kind === 'city' ? 1000 : 300000)
  const size = Math.log10(Math.max(people, 300))
  // "The Lomnik Review": a paper in English bears the name of its town, however large a namesake is elsewhere
  const local = outlet.name !== '' && names.has(outlet.name) && entry.kind === 'city'
  let value =
    (local ? size / 2 + (inEnglish.has(entry.country) ? 2 : 0) : size) +
    (entry.kind === 'city' ? 0 : entry.kind === 'country' ? 1.3 : isDivision(entry) ? 0 : 0.7)
  if (draft.type === 'state' && entry.kind === 'city') value -= 1.5
  // "Kano" is the city rather than the state around it, unless the words say otherwise
  if (isDivision(entry))
    value -= entries.some(
      ({ kind, country, population }) => kind === 'city' && country === entry.country && population > 50_000,
    )
      ? 2
      : 0.5
  // filed under another name: an old one, one of another language
  if (entry.kind === 'city' && !bears(entry, names)) value -= 1.2
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

/** Of the counted divisions; rivers and quarters have no inhabitants. */
const isDivision = ({ kind, minor, population }: GazetteerEntry): boolean =>
  kind === 'region' && minor === true && population > 0

/** "Newcastle upon Tyne" is Newcastle. */
function bears({ name }: GazetteerEntry, names: ReadonlySet<string>): boolean {
  const title = plainName(name)
  for (const one of names) if (title === one || title.startsWith(`${one} `)) return true
  return false
}

/** The largest of its name in a country governed from there. */
const isSeat = (entry: GazetteerEntry, entries: readonly GazetteerEntry[], governs: readonly string[]): boolean =>
  governs.includes(entry.country) &&
  entries.find(({ kind, country }) => kind === 'city' && country === entry.country) === entry

/** What each entry is worth with the others around it, itself and its namesakes taken out. */
export function worth({ entries, regions, own, draft, ...search }: Search, company: Company, outlet: Outlet): number[] {
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

/** All places of the article, each entry as likely as it is, and where the outlet is. */
export function companyFrom(searches: readonly Search[], outlet: Outlet): Company {
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
export function oddsOf(values: readonly number[]): number[] {
  const top = Math.max(...values)
  const raw = values.map((value) => 4 ** (value - top))
  const sum = raw.reduce((a, b) => a + b, 0)
  return raw.map((value) => value / sum)
}

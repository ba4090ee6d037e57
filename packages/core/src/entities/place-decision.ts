import type { GazetteerEntry } from '../flow/lexicon.ts'
import type { Cast } from './cast.ts'
import { liesIn } from './containment.ts'
import { type Company, plainName, regionOf, spotOf } from './place-company.ts'
import { doubtOf, isLocative, mayBeLocative } from './place-evidence.ts'
import type { Search } from './place-search.ts'

/** Inhabitants of a city that needs no introduction in an article about other countries. */
const known = 300_000
/** Inhabitants of a city that a name tells of whatever else it is: "Paris". */
const metropolis = 1_000_000
/** Inhabitants of a town whose name is a surname more often than a place to those who live elsewhere. */
const middling = 100_000
const longestForeign = 4

/**
 * A town needs a word for it, the more the smaller it is and the more its name is something else too: said to be a
 * place, or in a country, division or neighborhood the article speaks of.
 */
export function isPlaced(cast: Cast, search: Search, entry: GazetteerEntry, company: Company, clear: boolean): boolean {
  const { draft, containers } = search
  if (containers.some(({ entries: outer }) => outer.some((one) => liesIn(entry, one)))) return true
  if (entry.kind !== 'city' && !entry.minor) return true
  const { country, region, near, journey } = support(search, entry, company)
  const others = company.total() - search.weight
  if (entry.kind === 'city') {
    const doubt = doubtOf(cast, draft)
    if (doubt === 'heavenly') return false
    if (doubt === 'person' && !isLocative(cast, draft)) return false
    const isWord = doubt === 'word' && entry.population < metropolis
    if (isWord && region < 0.8 && (country < 0.5 || entry.minor) && !mayBeLocative(cast, draft)) return false
    // "Soul": what English calls Seoul is another name
    if (isForeign(cast, search, entry) && country < 0.5 && !mayBeLocative(cast, draft)) return false
    const small = entry.population < middling
    if (small && others >= 1.5 && region < 0.5 && near < 0.3 && !mayBeLocative(cast, draft)) return false
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

/** Filed under another name than the article's, which is short enough to be something else. */
function isForeign({ vocabulary }: Cast, { names }: Search, entry: GazetteerEntry): boolean {
  const title = plainName(entry.name).slice(0, 4)
  return ![...names].some(
    (name) => name.length > longestForeign || name.slice(0, 4) === title || vocabulary.capitals.has(name),
  )
}

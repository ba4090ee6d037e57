import type { GazetteerEntry } from '../flow/lexicon.ts'
import type { Cast, Draft } from './cast.ts'
import { kilometers } from './kilometers.ts'
import { plainName, regionOf } from './place-company.ts'

/** What the text says a place lies in, and how surely the words say so. */
export interface Container {
  readonly draft: Draft
  readonly entries: readonly GazetteerEntry[]
  readonly sure: boolean
}

const sure = /^(?:, ?| \()$/
const said =
  /^(?:,? in (?:the )?(?:(?:north|south|east|west|central|mid)\p{Ll}{0,10} (?:of |part of )?)?(?:the )?|, (?:an?|the) (?:[\p{Ll}-]{1,20} ){0,4}(?:in|of|on|near|outside) (?:the )?(?:[\p{Ll}-]{1,20} (?:of )?)?(?:the )?)$/u
const readMentions = 8

/**
 * The country, region or county of "Lomnik, Kestria", "Lomnik (Kestria)", "Lomnik, a village in the north of Kestria":
 * the place named right behind.
 */
export function containersOf(cast: Cast, draft: Draft): Container[] {
  const found: Container[] = []
  for (const i of draft.mentions.slice(0, readMentions)) {
    const end = cast.mentions[i]?.end ?? 0
    let k = i + 1
    // nested mentions stand between
    while (k < i + 4 && (cast.mentions[k]?.start ?? end) < end) k++
    const next = cast.mentions[k]
    if (next?.kind !== 'place' || next.form !== 'name') continue
    const between = cast.between(i, k)
    const isSure = sure.test(between)
    if (!isSure && !said.test(between)) continue
    const owner = cast.owner(k)
    if (!owner || owner === draft) continue
    const entries = cast.vocabulary.places(owner.canonical ?? cast.words(k), true)
    const outer = isSure ? entries.filter(({ kind }) => kind !== 'city') : entries
    if (outer.length) found.push({ draft: owner, entries: outer.slice(0, 20), sure: isSure })
  }
  return found
}

/** Whether one place can lie in the other. */
export function liesIn(entry: GazetteerEntry, outer: GazetteerEntry): boolean {
  if (entry === outer || entry.kind === 'country') return false
  if (outer.kind === 'country') return entry.country === outer.country
  if (outer.country && entry.country !== outer.country) return false
  if (outer.kind === 'city') return kilometers(entry, outer) < 60
  if (entry.region && plainName(entry.region) === plainName(outer.name)) return true
  // a county's towns; a region that GeoNames calls otherwise
  return kilometers(entry, outer) < (outer.region && outer.region === entry.region ? 90 : 250) && !isOther(entry, outer)
}

/** Both are known by their first-level division, and it is not the same. */
const isOther = (entry: GazetteerEntry, outer: GazetteerEntry): boolean =>
  entry.region !== undefined &&
  (outer.region !== undefined || outer.country === 'USA') &&
  regionOf(entry) !== regionOf(outer)

import type { GazetteerEntry } from '../flow/lexicon.ts'
import type { Vocabulary } from '../mentions/vocabulary.ts'
import type { Cast, Draft } from './cast.ts'
import { liesIn } from './containment.ts'
import { kilometers } from './kilometers.ts'
import { namesOf } from './places.ts'

/** What the gazetteer has under the names of a place. */
export interface Candidates {
  readonly entries: readonly GazetteerEntry[]
  /** Only a part of the entries' place is meant: "North Velgrad", "downtown Velgrad". */
  readonly part: boolean
}

const most = 60
const neighbors = 60
const none: readonly GazetteerEntry[] = []
const opening =
  /^(?:the )?(?:(?:cit(?:y|ies)|towns?|villages?|ports?|townships?|boroughs?|municipality|provinces?|states?|districts?|count(?:y|ies)|islands?|isles?|region|republic|commonwealth|hamlet|suburb|parish|department|governorate) of|Mt\.?|Co\.?) /i
const division =
  /[ -](?:provinces?|regions?|districts?|count(?:y|ies)|governorates?|oblasts?|prefectures?|departments?|states?|parish(?:es)?|territory|municipality|local government area|voivodeship|canton)$/i
const settlement =
  /[ -](?:city|town|township|village|borough|municipality|county borough|metropolitan area|area|metro)$/i
const modifier =
  /^(?:(?:north|south|east|west|central|mid|upper|lower|inner|outer|down|up|mid)(?:ern|east|west|eastern|western|town)?|greater|historic|downtown|uptown|midtown|metro|metropolitan|old|rural|suburban|far|near|upstate|downstate|mainland|continental|coastal)[ -]/i

/**
 * Entries by name: as written, else without the word that says what kind of place it is, else the place of which the
 * name means a part.
 *
 *     City of Lomnik   ->   Lomnik
 *     Orvel Province   ->   Orvel
 *     South Velgrad    ->   a part of Velgrad
 */
export function candidatesOf(cast: Cast, draft: Draft): Candidates | undefined {
  const names = new Set([...(draft.canonical ? [draft.canonical] : []), ...namesOf(cast, draft)])
  for (const name of names) {
    const found = byName(cast, draft, name)
    if (found) return { ...found, entries: found.entries.slice(0, most) }
  }
  return undefined
}

function byName(cast: Cast, draft: Draft, name: string): Candidates | undefined {
  const { vocabulary } = cast
  const short = vocabulary.placeAbbreviations.has(name.toLowerCase())
  const whole = vocabulary.places(name, true).filter(({ kind }) => !short || kind !== 'country')
  if (draft.type === 'state') {
    // "Mexico" is not its capital; but Palestine is a town of Texas too
    const own = new Set(whole.flatMap(({ kind, country }) => (kind === 'country' ? [country] : [])))
    const entries = whole.filter(({ kind, country }) => kind !== 'city' || !own.has(country))
    return entries.some(({ kind }) => kind !== 'city') ? { entries, part: false } : undefined
  }
  // "Jackson and Barrow counties"
  const county = listed(cast, draft) ? vocabulary.places(`${name} County`, true) : none
  if (county.length) return { entries: county, part: false }
  if (whole.length) return { entries: whole, part: false }
  if (short) return undefined
  const opened = name.replace(opening, '')
  if (opened !== name) {
    const entries = vocabulary.places(opened, true)
    if (entries.length) return { entries, part: false }
  }
  if (division.test(opened)) {
    const bare = opened.replace(division, '')
    const entries = vocabulary.places(bare, true)
    const regions = entries.filter(({ kind }) => kind === 'region')
    if (regions.length) return { entries: regions, part: false }
    if (entries.length) return { entries, part: true }
  }
  if (settlement.test(opened)) {
    const entries = vocabulary.places(opened.replace(settlement, ''), true).filter(({ kind }) => kind === 'city')
    if (entries.length) return { entries, part: false }
  }
  // "Orvel County Courthouse"
  const [, ofCounty] = /^(\p{Lu}[\p{L}' -]{1,30}? (?:County|Parish))(?: [\p{Lu}&][\p{L}&.]*){1,4}$/u.exec(opened) ?? []
  if (ofCounty) {
    const entries = vocabulary.places(ofCounty, true)
    if (entries.length) return { entries, part: true }
  }
  const parted = twoPlaces(opened, vocabulary)
  if (parted) return parted
  const inner = opened.replace(modifier, '').replace(division, '')
  if (inner !== opened && inner.length > 2) {
    const entries = vocabulary.places(inner, true)
    if (entries.length) return { entries, part: true }
  }
  return undefined
}

/** "Lomnik Orvel State" is Lomnik in Orvel; "Lomnik-Velgrad" is the first with its neighbor. */
function twoPlaces(name: string, vocabulary: Vocabulary): Candidates | undefined {
  const words = name.split(' ').slice(0, 6)
  for (let k = words.length - 1; k > 0; k--) {
    const right = words.slice(k).join(' ')
    const outer = [right, right.replace(division, '')]
      .flatMap((one) => vocabulary.places(one, true))
      .filter(({ kind }) => kind !== 'city')
    if (!outer.length) continue
    const inner = vocabulary.places(words.slice(0, k).join(' '), true).filter(({ kind }) => kind === 'city')
    const entries = inner.filter((entry) => outer.some((one) => liesIn(entry, one)))
    if (entries.length) return { entries, part: false }
  }
  const [first = '', second = ''] = name.split(/ ?[–&/-] ?/, 2)
  if (!second) return undefined
  const others = vocabulary.places(second, true).slice(0, most)
  const entries = vocabulary
    .places(first, true)
    .slice(0, most)
    .filter((entry) => others.some((other) => kilometers(entry, other) < neighbors))
  return entries.length ? { entries, part: true } : undefined
}

const counties = /^(?:(?:,| and|, and) \p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?){1,5} counties\b/u
const lastCounty = /^ counties\b/

const listed = ({ text, mentions }: Cast, draft: Draft): boolean =>
  draft.mentions.slice(0, 8).some((i) => {
    const { start, end } = mentions[i] as (typeof mentions)[number]
    const after = text.slice(end, end + 120)
    return counties.test(after) || (lastCounty.test(after) && / and $/.test(text.slice(Math.max(0, start - 5), start)))
  })

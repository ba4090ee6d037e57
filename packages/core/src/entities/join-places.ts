import type { Place } from '../schema/index.ts'
import { type Cast, type Draft, settled } from './cast.ts'
import { namesOf } from './places.ts'

/** "Mitrovica" and "Kosovska Mitrovica" that lie at one place of the gazetteer are one town under two names. */
export function joinPlaces(cast: Cast, located: Map<Draft, Place>): void {
  const at = new Map<number, Draft[]>()
  for (const [draft, { geonames, precision }] of located) {
    if (geonames === undefined || precision !== 'point' || settled(draft) !== draft) continue
    const same = at.get(geonames)
    const other = same?.find((other) => sharesWords(cast, other, draft))
    if (other) cast.merge(other, draft)
    else if (!same) at.set(geonames, [draft])
    else if (same.length < 5) same.push(draft)
  }
}

/** One name is the other with a word more. */
function sharesWords(cast: Cast, a: Draft, b: Draft): boolean {
  const [short = '', long = ''] = [namesOf(cast, a)[0] ?? '', namesOf(cast, b)[0] ?? ''].sort(
    (a, b) => a.length - b.length,
  )
  const words = new Set(long.toLowerCase().split(/[ -]/))
  return (
    short !== '' &&
    short
      .toLowerCase()
      .split(/[ -]/)
      .every((word) => words.has(word))
  )
}

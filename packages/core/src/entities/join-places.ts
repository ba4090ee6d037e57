import type { Place } from '../schema/index.ts'
import { type Cast, type Draft, settled } from './cast.ts'

/** "Mitrovica" and "Kosovska Mitrovica", "Kiev" and "Kyiv": towns under one entry of the gazetteer are one. */
export function joinPlaces(cast: Cast, located: Map<Draft, Place>): void {
  const at = new Map<number, Draft>()
  for (const [draft, { geonames, precision }] of located) {
    if (geonames === undefined || precision !== 'point' || settled(draft) !== draft) continue
    const same = at.get(geonames)
    if (same) cast.merge(same, draft)
    else at.set(geonames, draft)
  }
}

import { kilometers } from '../entities/kilometers.ts'
import { byKey } from './by-key.ts'
import type { Joining } from './joining.ts'
import { nameKey } from './name-keys.ts'

/** Kilometers: the town and its outskirts. */
const nearBy = 30
/** Bearers of one name that a place is compared with. */
const compared = 24

/** Places: by gazetteer number, else by name, as far as what is known of where they lie allows. */
export function joinPlaces({ members, link, suggest, joined, related }: Joining): void {
  const indices = members.flatMap(({ entity }, i) => (entity.kind === 'place' ? [i] : []))
  const numbered = byKey(indices, (i) => {
    const number = members[i]!.entity.place?.geonames
    return number === undefined ? [] : [String(number)]
  })
  for (const block of numbered.values())
    for (const i of block) if (i !== block[0]) link(block[0]!, i, 'gazetteer', 0.97)
  const named = byKey(indices, (i) => members[i]!.entity.names.map(({ text }) => nameKey(text)))
  for (const [name, block] of named) {
    if (name === '') continue
    const located = distinct(block.filter((i) => members[i]!.entity.place))
    const [first] = located
    for (const i of located) if (i !== first && agree(first!, i)) link(first!, i, 'name-and-location', 0.85)
    const left = distinct(located)
    for (const i of block.filter((i) => !members[i]!.entity.place)) {
      if (left.length === 0) {
        if (i !== block[0]) link(block[0]!, i, 'name', 0.8)
      } else if (left.length === 1) link(left[0]!, i, 'name', 0.75)
      else {
        const [twin, ...more] = left.filter((other) => related(other, i))
        if (twin !== undefined && !more.length) suggest(twin, i, 'the name of several places', 'ambiguous-name', 0.5)
      }
    }
  }

  function distinct(some: readonly number[]): number[] {
    const found: number[] = []
    for (const i of some) if (found.length < compared && !found.some((other) => joined(other, i))) found.push(i)
    return found
  }

  function agree(a: number, b: number): boolean {
    const [x, y] = [members[a]!.entity.place!, members[b]!.entity.place!]
    if (x.geonames !== undefined && y.geonames !== undefined) return false
    return x.country === y.country && kilometers(x, y) < nearBy
  }
}

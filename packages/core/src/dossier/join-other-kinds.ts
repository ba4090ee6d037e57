import { byKey } from './by-key.ts'
import type { Joining } from './joining.ts'
import { nameKey } from './name-keys.ts'
import { signsOf } from './signs.ts'

/** Articles that read a name alike, for one that reads it otherwise, before that is called a slip. */
const readersForOne = 3
/** Readers that are asked whether their story is the same. */
const compared = 24

/**
 * The same name, read as an organization here and as a person or a place there. Where nothing but the name speaks for
 * the other reading, it is what the same story or most articles have; else an editor decides.
 */
export function joinOtherKinds({ members, joined, link, suggest, related }: Joining): void {
  const keys = members.map(({ names }) => names.map(nameKey).filter(Boolean))
  const named = byKey(members.keys(), (i) => keys[i]!)
  const kindOf = (i: number) => members[i]!.entity.kind
  const bodies = new Set(members.flatMap((_, i) => (kindOf(i) === 'organization' ? keys[i]! : [])))
  for (const [name, block] of named) {
    const first = block[0]!
    const other = block.find((i) => kindOf(i) !== kindOf(first))
    if (other === undefined) continue
    const readers = block.filter((i) => kindOf(i) === 'organization')
    const slips = block.filter((i) => isBare(i) && keys[i]!.every((key) => bodies.has(key)))
    const usual = readers.length >= readersForOne * Math.max(1, block.length - readers.length)
    for (const i of slips) {
      const twin = readers.slice(0, compared).find((k) => related(k, i)) ?? (usual ? readers[0] : undefined)
      if (twin !== undefined && !joined(twin, i)) link(twin, i, 'other-kind', 0.7)
    }
    if (name.includes(' ') && !joined(first, other))
      suggest(first, other, `the same name, read as ${kindOf(first)} and as ${kindOf(other)}`, 'other-kind', 0.5)
  }

  /** A person or place of which its article tells nothing else. */
  function isBare(i: number): boolean {
    const { entity } = members[i]!
    if ((entity.kind !== 'person' && entity.kind !== 'place') || entity.roles.length || entity.place) return false
    return entity.kind === 'place' || signsOf([members[i]!])[0]!.pronoun === undefined
  }
}

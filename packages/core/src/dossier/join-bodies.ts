import { byKey } from './by-key.ts'
import type { Joining } from './joining.ts'
import { acronymOf, initialsOf, isGeneric, nameKey } from './name-keys.ts'

/** Bearers of the letters that are asked whether their story is the same. */
const bearersAsked = 200

/** Members that a further one of the same name is compared with. */
const compared = 24

/** Organizations and named groups: by name, by what "Interior Ministry" means in one story, by acronym. */
export function joinBodies(joining: Joining): void {
  const { members, link, related } = joining
  const indices = members.flatMap(({ entity: { kind } }, i) => (kind === 'organization' || kind === 'group' ? [i] : []))
  const blocks = byKey(indices, (i) => {
    const { entity, names } = members[i]!
    if (entity.kind === 'group') return [`group ${nameKey(entity.name)}`]
    const known = [...names, ...entity.names.flatMap(({ text, from }) => (from === 'lexicon' ? [text] : []))]
    return known.map((name) => `${entity.kind} ${nameKey(name)}`)
  })
  for (const [key, block] of blocks) {
    const name = key.slice(key.indexOf(' ') + 1)
    if (name === '') continue
    if (!isGeneric(name)) {
      for (const i of block) if (i !== block[0]) link(block[0]!, i, 'name', name.includes(' ') ? 0.95 : 0.9)
      continue
    }
    const kept: number[] = []
    for (const i of block) {
      const twin = kept.slice(-compared).find((other) => related(other, i))
      if (twin === undefined) kept.push(i)
      else link(twin, i, 'institution-in-story', 0.8)
    }
  }
  joinAcronyms(joining, indices)
}

/** "ORFOR" in one article, "Orla Relief Force" in another. */
function joinAcronyms({ members, link, suggest, related, joined }: Joining, indices: readonly number[]): void {
  const bodies = indices.filter((i) => members[i]!.entity.kind === 'organization')
  const long = byKey(bodies, (i) => members[i]!.names.flatMap(initialsOf))
  const short = byKey(bodies, (i) => members[i]!.names.flatMap((name) => acronymOf(name) ?? []))
  for (const [letters, users] of short) {
    const bearers: number[] = []
    for (const i of long.get(letters) ?? [])
      if (bearers.length < compared && !bearers.some((other) => joined(other, i))) bearers.push(i)
    const rest = users.filter((i) => !bearers.some((other) => joined(other, i)))
    for (const i of rest) {
      const near = bearers.filter((other) =>
        (long.get(letters) ?? []).slice(0, bearersAsked).some((k) => joined(other, k) && related(k, i)),
      )
      if (near.length === 1 && letters.length > 2) link(near[0]!, i, 'acronym', 0.8)
      else if (bearers.length === 1) suggest(bearers[0]!, i, 'the letters of an acronym', 'acronym', 0.5)
    }
  }
}

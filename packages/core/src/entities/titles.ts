import type { Cast, Draft } from './cast.ts'
import { bearerOf, genderOf, type ReadTitle, readTitle } from './roles.ts'

/** Titles to the persons they stand beside. Returns what each office is called and who was last to hold it. */
export function castTitles(cast: Cast, found: readonly number[]): ReadonlyMap<number, ReadTitle> {
  const read = new Map<number, ReadTitle>()
  for (const i of found) {
    const title = readTitle(cast, i)
    read.set(i, title)
    const person = bearerOf(cast, i)
    if (!person) continue
    cast.give(i, person)
    addRole(person, title)
  }
  return read
}

export function addRole(person: Draft, { key, ...role }: ReadTitle): void {
  const gender = genderOf(role.title)
  if (gender) person.gender ??= gender
  const same = person.roles.find(({ title }) => title.toLowerCase() === key)
  if (!same && person.roles.length < 30) person.roles.push(role)
  else if (same) for (const link of ['for', 'to', 'at'] as const) if (role[link] && !same[link]) same[link] = role[link]
}

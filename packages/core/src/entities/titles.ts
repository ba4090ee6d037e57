import type { Cast, Draft } from './cast.ts'
import { bearerOf, genderOf, type ReadTitle, readTitle } from './roles.ts'

/** Titles to the persons they stand beside. Returns what each office is called and who was last to hold it. */
export function castTitles(cast: Cast, found: readonly number[]): ReadonlyMap<number, ReadTitle> {
  const read = new Map<number, ReadTitle>()
  for (const i of found) {
    const title = readTitle(cast, i)
    read.set(i, title)
    const person = bearerOf(cast, i) ?? secondOf(cast, i)
    if (!person) continue
    cast.give(i, person)
    addRole(person, title.for || title.at ? title : { ...title, ...seatOf(cast, i) })
  }
  return read
}

/** "Ana Veld, chairwoman and chief executive of Torvo": whose title stands right before this one. */
function secondOf(cast: Cast, i: number): Draft | undefined {
  const { mentions, text } = cast
  const { start } = mentions[i] as (typeof mentions)[number]
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const before = mentions[k] as (typeof mentions)[number]
    if (before.end > start || before.kind !== 'title') continue
    return text.slice(before.end, start) === ' and ' && bearerBehind(cast, k) ? cast.owner(k) : undefined
  }
  return undefined
}

/** Does a title stand behind a name and a comma? */
const bearerBehind = ({ mentions, text }: Cast, k: number): boolean => {
  const { start } = mentions[k] as (typeof mentions)[number]
  return /, (?:the |its )?$/.test(text.slice(Math.max(0, start - 6), start))
}

const held = /^ (?:\p{Lu}[\p{L}.]{1,14} ){0,2}$/u

/** "Mayor Ana Veld of Tarsava": what an office before a name is held for may stand behind the name. */
function seatOf({ mentions, text, words, vocabulary }: Cast, i: number): { for?: string } {
  const { end } = mentions[i] as (typeof mentions)[number]
  for (let k = i + 1; k < mentions.length && k < i + 4; k++) {
    const name = mentions[k] as (typeof mentions)[number]
    if (name.start < end) continue
    const seat = mentions[k + 1]
    if (name.kind !== 'person' || name.form !== 'name' || !held.test(text.slice(end, name.start)) || !seat) return {}
    const gap = text.slice(name.end, Math.min(seat.start, name.end + 12))
    if (!/^ of (?:the )?$/.test(gap) || seat.form !== 'name') return {}
    return /^(?:place|organization)$/.test(seat.kind) ? { for: vocabulary.country(words(k + 1)) ?? words(k + 1) } : {}
  }
  return {}
}

export function addRole(person: Draft, { key, ...role }: ReadTitle): void {
  const gender = genderOf(role.title)
  if (gender) person.gender ??= gender
  const same = person.roles.find(({ title }) => title.toLowerCase() === key)
  if (!same && person.roles.length < 30) person.roles.push(role)
  else if (same) for (const link of ['for', 'to', 'at'] as const) if (role[link] && !same[link]) same[link] = role[link]
}

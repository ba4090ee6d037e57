import { nearSpellings } from '../mentions/near-spellings.ts'
import type { Cast, Draft } from './cast.ts'
import { genderOf } from './roles.ts'

const particle = /^(?:de|da|do|dos|di|du|del|della|der|den|van|von|bin|ibn|al|el|la|le|ter|ten|zu|y|e)$/i
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i
const initial = /^\p{Lu}\.?$/u

type Name = Omit<FullName, 'draft' | 'named' | 'relative'>

interface FullName {
  readonly draft: Draft
  /** Brought in as somebody's relative: "his wife, Mira Veld". */
  readonly relative: boolean
  /** How often the full name stands. */
  readonly named: { count: number }
  readonly given: string
  readonly surname: string
  readonly parts: readonly string[]
}

/**
 * Full names first, then surnames and given names alone, each to the one person who bears it.
 * Two people who share a given name stay two; so do two with one surname, and a bare surname goes to the nearer before it.
 */
export function castPersons(cast: Cast, found: readonly number[]): void {
  const byText = new Map<string, Draft>()
  const namings = new Map<Draft, { count: number }>()
  const bySurname = new Map<string, FullName[]>()
  const byGiven = new Map<string, FullName[]>()
  const single: number[] = []
  for (const i of found) {
    const parts = cast
      .words(i)
      .split(' ')
      .filter((part) => !suffix.test(part))
    if (parts.length < 2) {
      single.push(i)
      continue
    }
    const key = parts.join(' ').toLowerCase()
    let draft = byText.get(key)
    if (!draft) {
      const name = { given: parts[0] as string, surname: surnameOf(parts), parts }
      draft = bySurname
        .get(name.surname.toLowerCase())
        ?.slice(0, 40)
        .find((other) => sameBearer(other, name))?.draft
      if (!draft) {
        draft = cast.add('person', 'full-name', 0.95)
        const full = { draft, named: { count: 0 }, relative: isRelative(cast, i), ...name }
        namings.set(draft, full.named)
        push(bySurname, name.surname.toLowerCase(), full)
        for (const part of parts.slice(1, -1))
          if (part.length > 2 && !particle.test(part)) push(bySurname, part.toLowerCase(), full)
        push(byGiven, name.given.toLowerCase(), full)
      }
      byText.set(key, draft)
    }
    const named = namings.get(draft)
    if (named) named.count++
    cast.give(i, draft)
    address(cast, i, draft)
  }
  const near = nearSpellings([...bySurname.keys()])
  for (const i of single) {
    const word = cast.words(i)
    const lower = word.toLowerCase()
    const bearers = bySurname.get(lower) ?? bySurname.get(lower.replace(/^(?:al|el)-/, ''))
    const draft =
      byText.get(lower) ??
      (bearers &&
        mainBearer(
          i,
          bearers.filter((bearer) => !isPreceded(bearer, i)),
        )) ??
      (byGiven.get(lower)?.length === 1 ? byGiven.get(lower)?.[0]?.draft : undefined) ??
      misspelt(lower, near, bySurname)
    if (draft) {
      cast.give(i, draft)
      address(cast, i, draft)
      continue
    }
    const own = cast.add('person', 'name', cast.mentions[i]?.certainty ?? 0.6)
    byText.set(lower, own)
    cast.give(i, own)
    address(cast, i, own)
  }
}

const kin =
  /\b(?:first lady|wife|husband|spouse|son|daughter|brother|sister|father|mother|widow|widower|nephew|niece|cousin|uncle|aunt),?\s$/i

const isRelative = ({ text, mentions }: Cast, i: number): boolean => {
  const start = mentions[i]?.start ?? 0
  return kin.test(text.slice(Math.max(0, start - 14), start))
}

/** A surname that stands before the relative is brought in is the other's: "Mr. Veld ... his wife, Mira Veld". */
const isPreceded = ({ relative, draft }: FullName, single: number): boolean =>
  relative && single < (draft.mentions[0] ?? 0)

/** The gender that the form of address before a name tells: "Mrs. Veld". */
function address({ text, mentions }: Cast, i: number, draft: Draft): void {
  const start = mentions[i]?.start ?? 0
  const word = /(\p{L}{2,12})\.?\s$/u.exec(text.slice(Math.max(0, start - 14), start))?.[1]
  const gender = word && genderOf(word)
  if (gender) draft.gender ??= gender
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The last part with its particles: `van der Berg`. */
function surnameOf(parts: readonly string[]): string {
  let from = parts.length - 1
  while (from > 1 && particle.test(parts[from - 1] as string)) from--
  return parts.slice(from).join(' ')
}

/** One person under two full names: an initial for a given name, or a middle name more. */
function sameBearer(a: Name, b: Name): boolean {
  if (a.surname.toLowerCase() !== b.surname.toLowerCase()) return false
  const [x, y] = [a.given.replace('.', ''), b.given.replace('.', '')]
  if (x.toLowerCase() === y.toLowerCase()) return a.parts.length !== b.parts.length
  return (initial.test(a.given) && y.startsWith(x)) || (initial.test(b.given) && x.startsWith(y))
}

/** Of several bearers the one the article names in full most often, of equals the one it brought in first. */
function mainBearer(i: number, bearers: readonly FullName[]): Draft | undefined {
  if (bearers.length < 2) return bearers[0]?.draft
  let found: Draft | undefined
  let most = 0
  for (const { draft, named } of bearers.slice(0, 20)) {
    if ((draft.mentions[0] ?? 0) < i && named.count > most) {
      most = named.count
      found = draft
    }
  }
  return found ?? bearers[0]?.draft
}

/** A surname that nobody bears, one letter off exactly one that somebody does. */
function misspelt(
  lower: string,
  near: (word: string) => readonly string[],
  bySurname: ReadonlyMap<string, readonly FullName[]>,
): Draft | undefined {
  const close = near(lower)
  const bearers = close.length === 1 ? bySurname.get(close[0] as string) : undefined
  return bearers?.length === 1 ? bearers[0]?.draft : undefined
}

import { nearSpellings, oneSlip } from '../mentions/near-spellings.ts'
import { type Cast, type Draft, settled } from './cast.ts'
import { folded, isParticle, type PersonName, personName, sameBearer, skeleton, surnameKeys } from './person-names.ts'
import { genderOf } from './roles.ts'

interface Bearer extends PersonName {
  readonly draft: Draft
  /** Brought in as somebody's relative: "his wife, Mira Veld". */
  readonly relative: boolean
  /** How often the full name stands. */
  count: number
}

/** The persons of full names, by the words that may stand for one of them. */
interface Bearers {
  readonly byText: Map<string, Bearer>
  readonly bySurname: Map<string, Bearer[]>
  readonly byGiven: Map<string, Bearer[]>
}

/**
 * Full names first, then surnames and given names alone, each to the one person who bears it.
 * Two people who share a given name stay two; so do two with one surname, and a bare surname goes to the nearer before it.
 */
export function castPersons(cast: Cast, found: readonly number[]): void {
  const bearers: Bearers = { byText: new Map(), bySurname: new Map(), byGiven: new Map() }
  const read = found.map((i) => ({ i, name: personName(cast.words(i)) }))
  const texts = new Set(
    read.flatMap(({ name }) =>
      name.parts.length > 1 && !isParticle(name.given) ? [folded(name.parts.join(' '))] : [],
    ),
  )
  const single: { i: number; word: string }[] = []
  const behind: typeof read = []
  for (const { i, name } of read) {
    if (name.parts.length < 2) single.push({ i, word: name.parts[0] ?? cast.words(i) })
    else if (isParticle(name.given)) behind.push({ i, name })
    else giveFull(cast, i, name, texts, bearers)
  }
  // "de Blasio" beside "Bill de Blasio" is a surname, "Al Gore" by himself a full name
  for (const { i, name } of behind) {
    const word = name.parts.join(' ')
    if (bearers.bySurname.has(folded(word)) || /^\p{Ll}/u.test(word)) single.push({ i, word })
    else giveFull(cast, i, name, texts, bearers)
  }
  joinMisspelt(cast, bearers)
  single.sort((a, b) => a.i - b.i)
  const alone = new Map<string, Draft[]>()
  const otherSpellings = spellingsOf(bearers)
  for (const { i, word } of single) {
    const gender = address(cast, i)
    const agrees = (draft: Draft) => !gender || !draft.gender || draft.gender === gender
    const key = surnameKeys(word).at(-1) as string
    const draft =
      bearerOfSingle(i, word, bearers, agrees, (single) => isOfKin(cast, single)) ??
      alone.get(key)?.find(agrees) ??
      otherSpellings(key).find((other) => agrees(other)) ??
      newPerson(cast, i, key, alone)
    cast.give(i, draft)
    if (gender) draft.gender ??= gender
  }
}

const keyOf = ({ parts, suffix }: PersonName): string =>
  folded(suffix ? `${parts.join(' ')} ${suffix}` : parts.join(' '))

function newPerson(cast: Cast, i: number, key: string, alone: Map<string, Draft[]>): Draft {
  const own = cast.add('person', 'name', cast.mentions[i]?.certainty ?? 0.6)
  push(alone, key, own)
  return own
}

function giveFull(cast: Cast, i: number, name: PersonName, texts: ReadonlySet<string>, bearers: Bearers): void {
  const cut = nameInside(name, texts)
  const bearer = bearerOf(cast, i, cut ?? name, bearers)
  bearer.count++
  cast.give(i, bearer.draft)
  // "Mira Veld Says", where the article knows Mira Veld
  if (cut) bearer.draft.miscut.add(cast.words(i))
  const gender = address(cast, i)
  if (gender) bearer.draft.gender ??= gender
}

/** A full name of the article that this one is with a word more before or behind. */
function nameInside(name: PersonName, texts: ReadonlySet<string>): PersonName | undefined {
  const { parts } = name
  for (const inside of parts.length > 2 ? [parts.slice(0, -1), parts.slice(1), parts.slice(2)] : [])
    if (inside.length > 1 && texts.has(folded(inside.join(' ')))) return personName(inside.join(' '))
  return undefined
}

function bearerOf(cast: Cast, i: number, name: PersonName, { byText, bySurname, byGiven }: Bearers): Bearer {
  const key = keyOf(name)
  const known = byText.get(key)
  if (known) return known
  const keys = surnameKeys(name.surname)
  const same = (bySurname.get(keys.at(-1) as string) ?? [])
    .slice(0, 40)
    .filter((other) => sameBearer(other, name) && !(name.suffix && !other.suffix && isRelative(cast, i)))
  // "M. Veld" may be Mira's or Milan's
  if (same.length === 1 || (same.length > 1 && name.given.replace('.', '').length > 1)) {
    byText.set(key, same[0] as Bearer)
    return same[0] as Bearer
  }
  const draft = cast.add('person', 'full-name', 0.95)
  const bearer: Bearer = { draft, relative: isRelative(cast, i), count: 0, ...name }
  byText.set(key, bearer)
  for (const surname of keys) push(bySurname, surname, bearer)
  for (const part of name.parts.slice(1, -1))
    if (part.length > 2 && !isParticle(part) && !keys.includes(folded(part))) push(bySurname, folded(part), bearer)
  push(byGiven, folded(name.given), bearer)
  return bearer
}

/** "Lidia Bochtman" and "Lidia Buchtman" of one article: one given name, surnames a slip apart. */
function joinMisspelt(cast: Cast, { byGiven }: Bearers): void {
  for (const list of byGiven.values())
    for (let a = 1; a < list.length && a < 20; a++)
      for (let b = 0; b < a; b++) {
        const [x, y] = [list[a] as Bearer, list[b] as Bearer]
        const [s, t] = [folded(x.surname), folded(y.surname)]
        const like = (s.length > 5 && oneSlip(s, t)) || (skeleton(s) !== '' && skeleton(s) === skeleton(t))
        if (s === t || !like || x.suffix !== y.suffix) continue
        const [main, other] = x.count > y.count ? [x, y] : [y, x]
        for (const i of other.draft.mentions) main.draft.miscut.add(cast.words(i))
        cast.merge(main.draft, other.draft)
      }
}

function bearerOfSingle(
  i: number,
  word: string,
  { bySurname, byGiven }: Bearers,
  agrees: (draft: Draft) => boolean,
  isKin: (i: number) => boolean,
): Draft | undefined {
  const all = surnameKeys(word).flatMap((key) => (bySurname.get(key) ?? []).slice(0, 40))
  const fit = all.filter((bearer) => agrees(settled(bearer.draft)) && !isPreceded(bearer, i))
  const own = fit.filter(({ relative }) => !relative)
  const main = mainBearer(i, own.length ? own : fit)
  if (main) return main
  if (isKin(i)) return undefined
  const given = new Set((byGiven.get(folded(word)) ?? []).slice(0, 20).map(({ draft }) => settled(draft)))
  const [only] = given
  return given.size === 1 && only && agrees(only) ? only : undefined
}

/** A surname that nobody bears, one slip off exactly one that somebody does, or written after the same sound. */
function spellingsOf({ bySurname }: Bearers): (key: string) => readonly Draft[] {
  const near = nearSpellings([...bySurname.keys()])
  const bySound = new Map<string, Set<string>>()
  for (const key of bySurname.keys()) {
    const sound = skeleton(key)
    const same = bySound.get(sound)
    if (same) same.add(key)
    else if (sound) bySound.set(sound, new Set([key]))
  }
  return (key) => {
    const close = new Set([...near(key), ...(bySound.get(skeleton(key)) ?? [])])
    close.delete(key)
    const drafts = new Set([...close].flatMap((other) => bySurname.get(other) ?? []).map(({ draft }) => settled(draft)))
    return drafts.size === 1 ? [...drafts] : []
  }
}

const kin =
  /\b(?:first lady|wife|husband|spouse|son|daughter|brother|sister|father|mother|widow|widower|nephew|niece|cousin|uncle|aunt),?\s$/i

const isRelative = ({ text, mentions }: Cast, i: number): boolean => {
  const start = mentions[i]?.start ?? 0
  return kin.test(text.slice(Math.max(0, start - 14), start))
}

const kinsfolk =
  /\b(?:brothers?|sisters?|siblings|twins|sons?|daughters?|children|parents|couple|wife|husband|mother|father|nephews?|nieces?|cousins?),?\s(?:\p{Lu}\p{Ll}{1,14}(?:,|\sand)\s){0,2}$/u

/** "his sons, David and Charles": not the David named before. */
const isOfKin = ({ text, mentions }: Cast, i: number): boolean => {
  const start = mentions[i]?.start ?? 0
  return kinsfolk.test(text.slice(Math.max(0, start - 50), start))
}

/** A surname that stands before the relative is brought in is the other's: "Mr. Veld ... his wife, Mira Veld". */
const isPreceded = ({ relative, draft }: Bearer, single: number): boolean => relative && single < firstOf(draft)

const firstOf = (draft: Draft): number => settled(draft).mentions[0] ?? 0

/** The gender that the form of address before a name tells: "Mrs. Veld". */
function address({ text, mentions }: Cast, i: number): Draft['gender'] {
  const start = mentions[i]?.start ?? 0
  const word = /(\p{L}{2,12})\.?\s$/u.exec(text.slice(Math.max(0, start - 14), start))?.[1]
  return word === undefined ? undefined : genderOf(word)
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Of several bearers the one the article names in full most often, of equals the one it brought in first. */
function mainBearer(i: number, bearers: readonly Bearer[]): Draft | undefined {
  if (bearers.length < 2) return bearers[0] && settled(bearers[0].draft)
  let found: Draft | undefined
  let most = 0
  for (const { draft, count } of bearers.slice(0, 20)) {
    if (firstOf(draft) < i && count > most) {
      most = count
      found = draft
    }
  }
  return settled(found ?? (bearers[0] as Bearer).draft)
}

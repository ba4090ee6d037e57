import { folded, type PersonName, personName, sameBearer } from '../entities/person-names.ts'
import { shortForms } from './short-names.ts'
import { rolesClash, type Signs, shareRole } from './signs.ts'

/** A person as one article names them. */
export interface Person {
  /** Names with a given name or an initial. */
  readonly full: readonly PersonName[]
  /** The last name, or the only one. */
  readonly surname: string
  readonly signs: Signs
  /** Year of publication, for ages. */
  readonly year?: number
}

export interface Verdict {
  readonly is: 'same' | 'likely' | 'different'
  readonly rule: string
  readonly reason: string
  readonly certainty: number
}

const initial = /^\p{Lu}\.?$/u
const different = (rule: string): Verdict => ({ is: 'different', rule, reason: '', certainty: 0.9 })

/** Are two persons with one surname one? `related`: their articles tell of the same happenings. */
export function samePerson(a: Person, b: Person, related: boolean): Verdict {
  const pairs = a.full.flatMap((x) => b.full.map((y) => [x, y] as const))
  const fits = pairs.filter(
    ([x, y]) =>
      endsLike(x, y) || endsLike(y, x) || ((sameBearer(x, y) || shortForms(x.given, y.given)) && !middlesClash(x, y)),
  )
  if (pairs.length && !fits.length) return different('given-names')
  const role = shareRole(a.signs, b.signs)
  const exact = fits.some(([x, y]) => folded(x.given) === folded(y.given) && !initial.test(x.given))
  const { pronoun: x } = a.signs
  const { pronoun: y } = b.signs
  const otherPronoun = x !== undefined && y !== undefined && x !== y && !role
  const otherOffice = rolesClash(a.signs, b.signs)
  if (agesClash(a, b)) return different('ages')
  // in one story a full name is nobody else's, and a pronoun or an office was misread
  if (exact && related) return same(role ? 'name-and-role' : 'name-in-story', role ? 0.95 : otherOffice ? 0.75 : 0.9)
  if (otherOffice) return different('roles')
  if (exact && otherPronoun)
    return likely('name-other-pronoun', 'the same name, “he” in one and “she” in the other', 0.5)
  if (otherPronoun) return different('pronouns')
  if (!pairs.length) return alone(a, b, related, role)
  if (exact) {
    if (role) return same('name-and-role', 0.95)
    if (!a.signs.roles.length || !b.signs.roles.length) return same('full-name', 0.8)
    return likely('name-other-role', `the same name, as ${roleOf(a)} and as ${roleOf(b)}`, 0.5)
  }
  if (role || related) return same('initial', 0.75)
  return likely('initial', 'an initial or another spelling of the given name', 0.5)
}

/** A surname alone is somebody only inside a story, or in office. */
function alone(a: Person, b: Person, related: boolean, role: boolean): Verdict {
  if (related && role) return same('surname-and-role', 0.85)
  if (related || (role && !a.full.length && !b.full.length)) return same('surname-in-story', 0.75)
  if (role) return likely('surname-and-role', `the surname alone, as ${roleOf(a)}`, 0.6)
  return { is: 'likely', rule: 'surname', reason: 'the surname alone', certainty: 0.2 }
}

const same = (rule: string, certainty: number): Verdict => ({ is: 'same', rule, reason: '', certainty })
const likely = (rule: string, reason: string, certainty: number): Verdict => ({ is: 'likely', rule, reason, certainty })

const roleOf = ({ signs: { roles } }: Person) =>
  roles[0] ? [roles[0].title, roles[0].for && `for ${roles[0].for}`].filter(Boolean).join(' ') : 'somebody'

/** "J. Ana Veld" goes by "Ana Veld" too. */
function readings(name: PersonName): PersonName[] {
  const [first, second, ...more] = name.parts
  if (!initial.test(first ?? '') || second === undefined || !more.length || initial.test(second)) return [name]
  return [name, { ...name, given: second, parts: [second, ...more] }]
}

/** "John F. Veld" is not "John Q. Veld". */
function middlesClash(a: PersonName, b: PersonName): boolean {
  const [x, y] = [a, b].map(({ parts, surname }) => parts.slice(1, parts.length - surname.split(' ').length)[0])
  if (!x || !y) return false
  const [left, right] = [folded(x.replace('.', '')), folded(y.replace('.', ''))]
  return !left.startsWith(right) && !right.startsWith(left)
}

function agesClash({ signs: a, year: from }: Person, { signs: b, year: to }: Person): boolean {
  if (a.age === undefined || b.age === undefined) return false
  const between = from === undefined || to === undefined ? 1 : Math.abs(from - to) + 1
  return Math.abs(a.age - b.age) > between
}

/** "Ana 'The Gull' Veld" */
const nickname = / [“"‘'(][^“”"‘’'()]{1,30}[”"’')](?= )/

/** "Garcia Veld" is how "Ana Garcia Veld" ends. */
const endsLike = (short: PersonName, long: PersonName): boolean =>
  short.parts.length < long.parts.length &&
  folded(long.parts.slice(-short.parts.length).join(' ')) === folded(short.parts.join(' '))

/** A person of an article, from the names it uses. */
export function personOf(names: readonly string[], signs: Signs, published: string | undefined): Person {
  const all = names.map((name) => personName(name.slice(0, 120).replace(nickname, ' ')))
  const full = all.filter(({ parts }) => parts.length > 1).flatMap(readings)
  const year = /^\d{4}/.exec(published ?? '')?.[0]
  return {
    full,
    surname: (full[0] ?? all[0])?.surname ?? '',
    signs,
    ...(year !== undefined && { year: Number(year) }),
  }
}

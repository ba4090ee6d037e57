const particle = /^(?:de|da|do|dos|di|du|del|della|der|den|van|von|bin|ibn|al|el|la|le|ter|ten|zu|zum|y|e|af|av)$/i
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i
const initial = /^\p{Lu}\.?$/u
const quoted = /^[“”"'‘’(].{1,30}[“”"'’)]$/u
const combining = /\p{M}{1,4}/gu

/** The parts of a full name, as far as they tell who is meant. */
export interface PersonName {
  readonly given: string
  /** With its particles: `van der Berg`. */
  readonly surname: string
  /** Without nicknames in quotation marks and what stands behind the surname. */
  readonly parts: readonly string[]
  /** `jr`, `sr`, `iii` where one stands behind the name. */
  readonly suffix?: string
}

/** Words of a name of a person. One word has no given name: `parts` tells. */
export function personName(words: string): PersonName {
  const all = words.split(' ')
  const found = all.findLast((part) => suffix.test(part))
  const parts = all.flatMap((part) => (suffix.test(part) || quoted.test(part) ? [] : [part.replace(/,$/, '')]))
  let from = parts.length - 1
  while (from > 1 && particle.test(parts[from - 1] as string)) from--
  return {
    given: parts[0] ?? '',
    surname: parts.slice(Math.max(from, 0)).join(' '),
    parts,
    ...(found && all.length > 1 && { suffix: found.replace('.', '').toLowerCase() }),
  }
}

/** Lower case without accents: `Erdoğan` and `Erdogan` are one word, and so are `Đukić` and `Dukic`. */
export const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(combining, '')
    .replace(/[đøłıßæœ’‘]/g, (letter) => plain[letter] ?? letter)

const plain: Readonly<Record<string, string>> = {
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  '’': "'",
  '‘': "'",
}

/** The keys a surname is looked up by: whole, and without the particles before it ("Weizsäcker" for "von Weizsäcker"). */
export function surnameKeys(surname: string): string[] {
  const whole = folded(surname)
  const bare = folded(surname.slice(surname.lastIndexOf(' ') + 1)).replace(/^(?:al|el|an|as|ad|ar|ash|at)-(?=.{3})/, '')
  return whole === bare ? [whole] : [whole, bare]
}

export const isParticle = (part: string): boolean => particle.test(part)

const spellings: readonly (readonly [RegExp, string])[] = [
  [/[’'ʼ`-]/g, ''],
  [/^[yij](?=[aeou])/, ''],
  [/chtch|schtsch|shch|stch|sch|sh|sz/g, 's'],
  [/tsch|tch|dsch|dzh/g, 'ch'],
  [/kh|gh|q|ck/g, 'k'],
  [/ph|ff(?=$)/g, 'f'],
  [/([td])h/g, '$1'],
  [/ts|tz|z/g, 's'],
  [/w|(?<=o)f$/g, 'v'],
  [/x/g, 'ks'],
  [/ou|oo|u/g, 'o'],
  [/ai|ay|ei|ey|ee|ie|iy|ij|yi|ii|yy|y|e/g, 'i'],
  [/(.)\1/g, '$1'],
]
const shortestSkeleton = 5
const foreign = /q|kh|gh|dh|dd/

/**
 * What is left of a surname when it is written after its sound in another alphabet's letters; empty where that is too
 * little to tell names apart: `Gaddafi`, `Qaddafi` and `Kadhafi` are one, and so are `Yermolov` and `Ermolow`.
 */
export function skeleton(surname: string): string {
  const lower = folded(surname)
  let found = lower
  for (const [pattern, letters] of spellings) found = found.replace(pattern, letters)
  // the same Arabic letter at the start
  if (foreign.test(lower)) found = found.replace(/^g/, 'k')
  return found.length >= shortestSkeleton ? found : ''
}

/** One person under two full names: an initial for a given name, a middle name more, the same given name. */
export function sameBearer(a: PersonName, b: PersonName): boolean {
  if (surnameKeys(a.surname).at(-1) !== surnameKeys(b.surname).at(-1)) return false
  if (a.suffix !== b.suffix && a.suffix && b.suffix) return false
  const [x, y] = [folded(a.given.replace('.', '')), folded(b.given.replace('.', ''))]
  if (x === y || (skeleton(x) !== '' && skeleton(x) === skeleton(y))) return true
  // "John F. Veld" is not "Mary F. Veld"; "J. Veld" may be either's
  return (initial.test(a.given) && y.startsWith(x)) || (initial.test(b.given) && x.startsWith(y))
}

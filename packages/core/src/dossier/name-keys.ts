import { folded } from '../entities/person-names.ts'

const legal = /^(?:inc|corp|corporation|ltd|limited|llc|plc|ag|sa|gmbh|co|company|spa|nv|oyj|ab|asa|kg)$/
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
/** One word in two spellings, British and American. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=^(?:cent|theat|met))re$/, 'er'],
  [/(?<=^(?:lab|harb|arm))our$/, 'or'],
  [/(?<=^(?:defen|offen))ce$/, 'se'],
  [/isation(?=s?$)/, 'ization'],
  [/^programme(?=s?$)/, 'program'],
]
const inside = words('of the and for in on to de la le du des der die das und e y')
/** What an institution of any country or town may be called. */
const generic = words(
  `ministry minister interior foreign home defense finance justice health education transport agriculture
  energy environment trade labor culture external internal affairs police army navy military air force forces
  government parliament senate congress house representatives commons lords court supreme constitutional appeals high
  district federal national state central bank reserve council city town county cabinet department office agency
  committee commission party opposition assembly legislature university college hospital school church clinic union fire
  brigade station airport coast guard border security service services intelligence special administration authority
  authorities board bureau attorney general prosecutor prosecutors election electoral human rights royal public works
  media news radio television press opera museum library stadium prison jail society association federation league
  chamber commerce stock exchange treasury executive judiciary upper lower republican guards`,
)

/** Characters: no name is longer, and what is has no key of its own. */
const longestName = 200

/** A name as it is compared: lower case, no accents, no article in front, no form of company behind. */
export function nameKey(name: string): string {
  const words = folded(name.slice(0, longestName))
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean)
    .map(american)
  if (words[0] === 'the' && words.length > 1) words.shift()
  while (words.length > 1 && legal.test(words.at(-1) as string)) words.pop()
  return words.join(' ')
}

const british = /re$|our$|ce$|isations?$|mmes?$/
const american = (word: string): string =>
  british.test(word) ? spellings.reduce((word, [from, to]) => word.replace(from, to), word) : word

/** "Interior Ministry", "the Supreme Court": every country has one. */
export const isGeneric = (key: string): boolean => key.split(' ').every((word) => generic.has(word) || inside.has(word))

/** `ORFOR`, `AT&T`, `U.N.`; a long one is only a name in capitals. */
export const acronymOf = (name: string): string | undefined => {
  const letters = name.replace(/\./g, '')
  return /^\p{Lu}[\p{Lu}&]{1,6}$/u.test(letters) ? letters.toLowerCase() : undefined
}

/** What a name of several words may be shortened to: its capitals, with and without those of its little words. */
export function initialsOf(name: string): string[] {
  const words = name
    .slice(0, longestName)
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word))
  if (words[0]?.toLowerCase() === 'the') words.shift()
  const strong = words.filter((word) => !inside.has(word.toLowerCase()))
  if (strong.length < 2 || strong.some((word) => !/^\p{Lu}/u.test(word))) return []
  const first = (some: readonly string[]) => folded(some.map((word) => word[0]).join(''))
  return [...new Set([first(strong), first(words)])].filter((letters) => letters.length < 8)
}

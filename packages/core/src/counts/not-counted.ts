import { wordSet } from '../text/index.ts'

const labels = wordSet(
  'no. aged age ages page chapter route flight article group phase section resolution room gate line bus tram highway interstate ' +
    'number channel radio area type level version model class grade step day unit squad battalion district precinct ward $ € £ ¥ #',
)
const kin = wordSet(
  'father mother parent dad mum mom grandfather grandmother grandparent guardian husband wife widow widower family',
)
const brood = wordSet('child children son sons daughter daughters boy boys girl girls kid kids grandchildren')
const compound =
  /^\d[\d.,]*[-–]\p{L}|-(?:year|month|week|day|hour|minute|man|member|strong|storey|story|car|way|star)/iu

/** Is the hyphenated word an adjective with a number in it (`60-year-old`, `five-member`) and no number of its own? */
export const isCompound = (text: string): boolean => compound.test(text)

/** What stands around a number at tokens `[first, last)`, in lower case. */
export interface Surroundings {
  readonly first: number
  readonly last: number
  /** Is there a noun that the number counts? */
  readonly headed: boolean
  readonly word: (i: number) => string
  /** Does a name or a noun end right before that token? */
  readonly named: (i: number) => boolean
}

/** Is the number a label (`Flight 7`), somebody's age (`Ana Veld, 29,`), a make (`a 2013 sedan`), or of a family (`mother of two`)? */
export function notCounted({ first, last, headed, word, named }: Surroundings): boolean {
  const before = word(first - 1)
  if (labels.has(before)) return true
  // "ages 31 and 52"
  let list = first - 1
  while (list > first - 8 && /^(?:and|or|,|to|\d+)$/.test(word(list))) list--
  if (list < first - 1 && /^(?:aged|ages?)$/.test(word(list))) return true
  if (/^an?$/.test(before)) return true
  if (before === 'of' && kin.has(word(first - 2)) && (!headed || brood.has(word(last)))) return true
  if (headed) return false
  if (before === 'both' || before === 'now') return /^(?:[,.;)]|)$/.test(word(last))
  if (before === '(' || before === '[') return /^[)\],]$/.test(word(last)) && named(first - 1)
  // a list of names with ages has its "and" behind the age
  return before === ',' && named(first - 1) && /^(?:[,.;)]|and|)$/.test(word(last))
}

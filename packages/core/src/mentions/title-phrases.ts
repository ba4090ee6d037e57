import type { Vocabulary } from './vocabulary.ts'
import type { Word } from './words.ts'

export interface TitlePhrase {
  readonly first: number
  readonly last: number
  /** Normalized: `spokeswoman` -> `spokesperson`. */
  readonly title: string
  readonly kind: string
}

const longestPhrase = 4
/** Before the name of a saint or a place alike. */
const never = new Set(['st.', 'saint', 'st'])
/** Nouns that are a title only with a capital or beside a name. */
export const commonNouns = new Set(
  'head chief general major private principal count don sister brother father mother officer student resident chair deputy official justice judge speaker author canon marshal anchor count lord lady miss sultan secretary captain commander leader witness fighter militant soldier driver survivor refugee villager'.split(
    ' ',
  ),
)

/** The longest title that begins at a word. */
export function titleAt(
  words: readonly Word[],
  i: number,
  end: number,
  { titles, titleOpenings }: Vocabulary,
): TitlePhrase | undefined {
  const opens = words[i]
  if (!opens || never.has(opens.lower) || !titleOpenings.has(opens.lower.split('-', 1)[0] as string)) return undefined
  let found: TitlePhrase | undefined
  let phrase = ''
  for (let last = i; last < end && last < i + longestPhrase; last++) {
    const word = words[last] as Word
    if (last > i && word.hyphened) phrase += `-${word.lower}`
    else phrase += (last > i ? ' ' : '') + word.lower
    const row = titles.get(phrase)
    if (row) found = { first: i, last: last + 1, title: row[0] ?? phrase, kind: row[1] ?? '' }
  }
  const further = found && found.last < end ? titles.get((words[found.last] as Word).lower) : undefined
  // "deputy ambassador": two titles, one office
  if (found && further && further[1] === 'office' && found.kind === 'office')
    return { ...found, last: found.last + 1, title: `${found.title} ${further[0] ?? ''}` }
  return found
}

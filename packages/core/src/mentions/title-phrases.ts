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
  'head chief general major private principal count don sister brother father mother officer student resident chair deputy official justice judge speaker author canon marshal anchor lord lady miss sultan secretary captain commander leader witness fighter militant soldier driver survivor refugee villager'.split(
    ' ',
  ),
)

const ranking = new Set(['deputy', 'assistant', 'vice', 'chief', 'associate', 'special'])

const upToHyphen = (word: string) => (word.includes('-') ? (word.split('-', 1)[0] as string) : word)

/** The longest title that begins at a word. */
export function titleAt(
  words: readonly Word[],
  i: number,
  end: number,
  vocabulary: Vocabulary,
): TitlePhrase | undefined {
  const { titles, titleOpenings } = vocabulary
  const opens = words[i]
  if (!opens || !titleOpenings.has(upToHyphen(opens.lower)) || never.has(opens.lower)) return undefined
  let found: TitlePhrase | undefined
  let phrase = ''
  for (let last = i; last < end && last < i + longestPhrase; last++) {
    const word = words[last] as Word
    const part = word.lower.endsWith('-elect') ? word.lower.slice(0, -6) : word.lower
    if (last > i && word.hyphened) phrase += `-${part}`
    else phrase += (last > i ? ' ' : '') + part
    const row = titles.get(phrase)
    if (row) found = { first: i, last: last + 1, title: row[0] ?? phrase, kind: row[1] ?? '' }
  }
  // "deputy foreign minister": two titles, one office
  const further = found && ranking.has(opens.lower) ? titleAt(words, found.last, end, vocabulary) : undefined
  if (found && further?.kind === 'office')
    return { ...found, last: further.last, title: `${found.title} ${further.title}` }
  return found
}

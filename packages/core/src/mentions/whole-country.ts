import { phrase } from './names/known.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Word } from './words.ts'

const longest = 4

/**
 * Where the name of a country really begins: "Republic of the Congo" behind "Democratic" is another country.
 * @returns the index of its first word
 */
export function wholeCountry(first: number, last: number, words: readonly Word[], vocabulary: Vocabulary): number {
  let found = first
  for (let i = first - 1; i >= 0 && first - i <= longest && words[i]?.capital; i--)
    if (vocabulary.country(phrase(words, i, last))) found = i
  return found
}

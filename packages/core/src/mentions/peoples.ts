import type { Vocabulary } from './vocabulary.ts'
import type { Word } from './words.ts'

/** Is the word the name of a people, nation or creed in the plural? */
export function isPeople(word: Word, { vocabulary }: { readonly vocabulary: Vocabulary }): boolean {
  if (!word.capital) return false
  return vocabulary.demonym(word.lower)?.use === 'people' || /plural/.test(usesOf(word.lower, vocabulary))
}

/** How the name of a people is used; one that is both adjective and plural ("the British") is left to the article before it. */
const usesOf = (lower: string, { peoples }: Vocabulary): string => {
  const uses = peoples.get(lower)?.[2] ?? ''
  return /adjective/.test(uses) ? '' : uses
}

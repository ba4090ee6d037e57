import type { Vocabulary } from '../vocabulary.ts'
import type { Word } from '../words.ts'

export type Known = 'country' | 'region' | 'capital' | 'metonym' | 'organization'

const closesUp = new Set(["'s", '’s', ',', '.'])

/** Words `[first, last)` as one string, as in the lists: single spaces, hyphens kept. */
export function phrase(words: readonly Word[], first: number, last: number): string {
  let text = ''
  for (let i = first; i < last; i++) {
    const word = words[i] as Word
    text += i === first || closesUp.has(word.text) ? word.text : word.hyphened ? `-${word.text}` : ` ${word.text}`
  }
  return text.includes('’') ? text.replaceAll('’', "'") : text
}

const longestKnown = 8

/** What the lists say of a name as a whole. */
export function knownPhrase(
  words: readonly Word[],
  first: number,
  last: number,
  vocabulary: Vocabulary,
): Known | undefined {
  if (last - first > longestKnown || last <= first) return undefined
  return known(phrase(words, first, last), vocabulary)
}

export function known(text: string, vocabulary: Vocabulary): Known | undefined {
  const lower = text.toLowerCase()
  const organization = vocabulary.organizations.get(lower)
  if (organization && (organization[2] !== 'capitals' || text === text.toUpperCase())) return 'organization'
  if (vocabulary.country(text)) return 'country'
  if (vocabulary.metonyms.has(lower)) return 'metonym'
  if (vocabulary.capitals.has(lower)) return 'capital'
  if (vocabulary.regions.has(lower)) return 'region'
  return undefined
}

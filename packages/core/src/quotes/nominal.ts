import type { Word } from './page.ts'

/** Words `[first, last)` that name somebody. */
export interface NounPhrase {
  readonly first: number
  readonly last: number
}

export const longestPhrase = 40
const timeWords = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night ' +
    'january february march april june july august september october november december week weekend month year'
  ).split(' '),
)
export const relatives = new Set(['who', 'which', 'that', 'whose', 'whom', 'where'])
export const attaching = new Set('of for to in at on from with by near against between under over behind as'.split(' '))

export const isTime = ({ low }: Word): boolean => timeWords.has(low)

/** Nouns and what belongs to them. */
export function isNominal({ low, pos, marked }: Word): boolean {
  if (low === '/') return true
  if (pos === 'PUNCT') return marked !== undefined && /^(?:[“”"‘’'«»]|''|``)$/.test(low)
  if (marked !== undefined && pos !== 'VERB' && pos !== 'AUX') return true
  if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'ADJ' || pos === 'DET' || pos === 'SYM') return true
  if (pos === 'PRON') return true
  return low === "'s" || low === "'" || low === '&' || low === '/' || low === '%' || low === '$'
}

export const isNoun = (word: Word | undefined) =>
  word !== undefined && (/^(?:NOUN|PROPN|PRON|NUM)$/.test(word.pos) || word.marked !== undefined)
export const isVerb = (word: Word | undefined) => word?.pos === 'VERB' || word?.pos === 'AUX'

/** "the newly elected mayor", "the ruling party": a participle before its noun. */
export function modifies(words: readonly Word[], i: number): boolean {
  const { low, pos } = words[i]!
  if (pos !== 'VERB' || !/(?:ed|ing|en)$/.test(low)) return false
  const next = words[i + 1]
  const before = words[i - 1]
  return (
    (next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.pos === 'ADJ') &&
    (before?.pos === 'DET' ||
      before?.pos === 'ADJ' ||
      before?.pos === 'ADV' ||
      before?.low === "'s" ||
      before?.pos === 'NUM')
  )
}

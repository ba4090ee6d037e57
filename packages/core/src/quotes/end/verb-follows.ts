import type { Word } from '../page.ts'

/** A finite verb of any kind, behind adverbs. */
export function verbFollows(words: readonly Word[], from: number): boolean {
  let i = from
  while (words[i]?.pos === 'ADV' && i < from + 2) i++
  const word = words[i]
  return (
    word !== undefined &&
    (word.pos === 'AUX' ||
      (word.pos === 'VERB' && /^(?:he|she|it|they|we|i)$/.test(words[from - 1]!.low)) ||
      (word.pos === 'VERB' && /(?:ed|s)$|^(?:had|was|were|took|made|left|came|went|gave|found)$/.test(word.low)))
  )
}

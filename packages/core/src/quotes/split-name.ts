import type { NounPhrase } from './nominal.ts'
import type { Word } from './page.ts'

/** "told RT Petkov was ill": two names side by side are two phrases; the first one. */
export function splitName(words: readonly Word[], { first, last }: NounPhrase): NounPhrase | undefined {
  for (let i = last - 1; i > first; i--) if (words[i]!.name && words[i - 1]!.pos !== 'DET') return { first, last: i }
  return undefined
}

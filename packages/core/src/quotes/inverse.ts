import type { NounPhrase } from './nominal.ts'
import type { Line, Page } from './page.ts'
import { phraseAfter } from './phrase-after.ts'

/** A subject behind its verb: "said retired general Ana Veld" too. */
export function inverse(page: Page, line: Line, first: number): NounPhrase | undefined {
  const { words } = page
  const participle = words[first]?.pos === 'VERB' && /ed$/.test(words[first]!.low) && first + 1 < line.last
  const phrase = phraseAfter(page, line, participle ? first + 1 : first, { attach: true, apposition: true })
  return participle && phrase && /^(?:NOUN|PROPN|ADJ)$/.test(words[first + 1]!.pos)
    ? { first, last: phrase.last }
    : phrase
}

import { modifies, type NounPhrase } from './nominal.ts'
import type { Line, Page } from './page.ts'

/** All that stands before a verb, where it is short, begins as a noun phrase and has no verb but participles after nouns. */
export function wholeLine({ words }: Page, line: Line, end: number): NounPhrase | undefined {
  if (end - line.first < 1 || end - line.first > 20) return undefined
  if (!/^(?:DET|PROPN|NOUN|ADJ|NUM)$/.test(words[line.first]!.pos)) return undefined
  for (let i = line.first; i < end; i++) {
    const { pos, low, speech } = words[i]!
    if (speech !== undefined || /^(?:AUX|PUNCT|SCONJ)$/.test(pos)) return undefined
    if (pos !== 'VERB') continue
    if (modifies(words, i)) continue
    const reduced = /^(?:NOUN|PROPN)$/.test(words[i - 1]?.pos ?? '') && /(?:ing|ed|en)$|^led$/.test(low)
    if (!reduced || words[i + 1]?.pos === 'DET') return undefined
  }
  return { first: line.first, last: end }
}

import { clauseEnd } from '../clause-end.ts'
import { isTime } from '../nominal.ts'
import type { Line, Page } from '../page.ts'
import { phraseAfter } from '../phrase-after.ts'
import { phraseBefore } from '../phrase-before.ts'
import type { Found, Stretch } from './rule.ts'

const owners = new Set(['his', 'her', 'its', 'their', 'my', 'our'])

/**
 * A noun of saying with its clause, where its owner is named. `nouns`: the list `speech-nouns`.
 *
 *     They doubted the mayor's claim that the bridge was safe.   ->   the mayor | claim | the bridge was safe
 */
export function nounClause(page: Page, line: Line, at: number, nouns: ReadonlyMap<string, unknown>): Found | undefined {
  const { words } = page
  const { low, pos } = words[at]!
  if (pos !== 'NOUN' || !nouns.has(low)) return undefined
  let that = at + 1
  let speaker: Stretch | undefined
  if (words[that]?.low === 'by' && that < line.last) {
    speaker = phraseAfter(page, line, that + 1)
    that = speaker?.last ?? that
  }
  if (words[that]?.low !== 'that' || words[that]!.pos !== 'SCONJ' || that + 2 >= line.last) return undefined
  if (words[that + 1]!.pos === 'VERB' || words[that + 1]!.pos === 'AUX') return undefined
  speaker ??= owner(page, line, at)
  if (!speaker) return undefined
  const last = clauseEnd(page, line, that + 1, { object: true, main: true })
  if (last <= that + 2) return undefined
  return {
    rule: 'noun-clause',
    certainty: 0.7,
    cue: { first: at, last: at + 1 },
    speaker,
    content: [{ first: that + 1, last }],
  }
}

/** "the mayor's", "his", before the noun and its adjectives. */
function owner(page: Page, line: Line, noun: number): Stretch | undefined {
  const { words } = page
  let i = noun - 1
  while (i > line.first && /^(?:ADJ|NOUN|NUM)$/.test(words[i]!.pos) && i > noun - 4) i--
  const word = words[i]
  if (!word || i < line.first) return undefined
  if (owners.has(word.low)) return { first: i, last: i + 1 }
  if (word.low !== "'s" && word.low !== "'") return undefined
  return isTime(words[i - 1]!) ? undefined : phraseBefore(page, line, i)
}

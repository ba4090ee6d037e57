import type { Line, Page, Word } from '../page.ts'
import { phraseAfter } from '../phrase-after.ts'
import { mainClause } from './main-clause.ts'
import { narrates } from './narrates.ts'
import type { Place } from './place.ts'

/** Marked words that close with a comma, and behind them the narrator. */
export const endsMark = ({ page, line, at, first, whole, main }: Place): boolean =>
  at > first &&
  whole &&
  closesMark(page.words, at) &&
  (narratorGoesOn(page, line, at + 1) || (main === true && mainClause(page, line, at + 1, true)))

/** “on paper,” noting that: the comma stands before the mark. */
const closesMark = (words: readonly Word[], i: number) =>
  words[i]!.low === ',' && words[i]!.marked !== undefined && words[i + 1]?.marked === undefined

/** “…,” noting that; “…,” meaning that; “…,” but she has: behind the mark that closes with a comma, the narrator. */
function narratorGoesOn(page: Page, line: Line, from: number): boolean {
  const { words } = page
  const i = words[from]?.pos === 'ADV' ? from + 1 : from
  const next = words[i]
  if (!next || i >= line.last) return false
  if (next.pos === 'VERB' && /ing$/.test(next.low)) return true
  return next.low === 'but' && !restMarked(words, i, line.last) && narrates(page, line, afterPhrase(page, line, i + 1))
}

function restMarked(words: readonly Word[], from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 40; i++) if (words[i]!.marked !== undefined) return true
  return false
}

/** "at the end of their letter they asked": past a prepositional phrase. */
function afterPhrase(page: Page, line: Line, from: number): number {
  if (page.words[from]?.pos !== 'ADP') return from
  const phrase = phraseAfter(page, line, from + 1, { attach: true })
  if (!phrase) return from
  return page.words[phrase.last]?.low === ',' ? phrase.last + 1 : phrase.last
}

import type { Line, Page } from '../page.ts'
import { phraseAfter } from '../phrase-after.ts'
import { cueAfter } from './cue-after.ts'
import { verbFollows } from './verb-follows.ts'

/** A noun phrase and its verb, after a comma: no relative clause, no list. */
export function mainClause(page: Page, line: Line, from: number, says: boolean): boolean {
  const phrase = phraseAfter(page, line, from, { attach: true })
  if (!phrase || phrase.last - from > 15) return false
  return verbFollows(page.words, phrase.last) || (says && cueAfter(page.words, phrase.last, line.last) !== undefined)
}

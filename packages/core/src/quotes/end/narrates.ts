import type { Line, Page } from '../page.ts'
import { phraseAfter } from '../phrase-after.ts'

/** ", but the council has not": a clause with a subject and verb of its own. */
export function narrates(page: Page, line: Line, from: number): boolean {
  const phrase = phraseAfter(page, line, from, { attach: true, subject: true })
  const verb = phrase && page.words[phrase.last]
  return (
    verb !== undefined && phrase!.last < line.last && (verb.pos === 'AUX' || verb.pos === 'VERB' || verb.pos === 'ADV')
  )
}

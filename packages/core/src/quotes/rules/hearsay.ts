import { clauseEnd } from '../end/clause-end.ts'
import type { Line, Page } from '../page.ts'
import { phraseBefore } from '../phrase-before.ts'
import { wholeLine } from '../whole-line.ts'
import type { Found } from './rule.ts'

const hearsay = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly'])

/**
 * An adverb that makes its clause a report of nobody named.
 *
 *     The clerk reportedly burned the files.   ->   nobody | reportedly | The clerk … burned the files
 */
export function hearsayAdverb(page: Page, line: Line, at: number): Found | undefined {
  const { words } = page
  if (!hearsay.has(words[at]!.low) || at <= line.first || at + 1 >= line.last) return undefined
  let head = at
  while (head > line.first && (words[head - 1]!.pos === 'AUX' || /^(?:has|have|had)$/.test(words[head - 1]!.low)))
    head--
  const next = words[at + 1]!
  if (head === at && next.pos !== 'AUX' && (next.pos !== 'VERB' || /ing$/.test(next.low))) return undefined
  if (next.pos !== 'AUX' && next.pos !== 'VERB') return undefined
  const near = phraseBefore(page, line, head)
  // "a plan backed by the council in May 2021 was reportedly dropped"
  const subject = near && (wholeLine(page, line, near.last) ?? near)
  if (!subject || subject.last > head) return undefined
  const last = clauseEnd(page, line, at + 1)
  if (last <= at + 1) return undefined
  return {
    rule: 'hearsay',
    certainty: 0.7,
    cue: { first: at, last: at + 1 },
    content: [
      { first: subject.first, last: at },
      { first: at + 1, last },
    ],
  }
}

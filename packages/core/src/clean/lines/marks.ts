import type { Look } from '../look.ts'
import type { CleanBlock } from '../rule.ts'
import { isBylineText } from '../rules/byline-phrases.ts'
import { isPublicationLine } from '../rules/date-words.ts'
import { commentsHeading, relatedHeading, rights } from '../rules/headings.ts'
import { isInterface } from '../rules/interface-words.ts'
import { isShareBar } from '../rules/share-bar.ts'

/** What our own rules see in a short line of a page. */
export const mark = {
  none: 0,
  interface: 1,
  share: 2,
  date: 3,
  byline: 4,
  related: 5,
  comments: 6,
  rights: 7,
} as const

/** Words of the longest line that is judged, and of the longest that may be a label. */
export const judged = 30
export const short = 9

/** The mark of a block; remembered as long as its words stay the same. */
export function markOf(text: string, { start, end, memo }: CleanBlock, { words, closed }: Look): number {
  if (words === 0 || words > judged) return mark.none
  if (memo?.mark !== undefined) return memo.mark
  const found = judge(text.slice(start, Math.min(end, start + 200)), words, closed)
  if (memo) memo.mark = found
  return found
}

function judge(line: string, words: number, closed: boolean): number {
  if (rights.test(line)) return mark.rights
  if (words <= short) {
    if (commentsHeading.test(line)) return mark.comments
    if (relatedHeading.test(line)) return mark.related
    if (isInterface(line)) return mark.interface
  }
  if (!closed && isBylineText(line)) return mark.byline
  if (isPublicationLine(line)) return mark.date
  return !closed && isShareBar(line) ? mark.share : mark.none
}

import type { Look } from '../look.ts'
import type { CleanBlock } from '../rule.ts'
import { isBylineText } from '../rules/byline-phrases.ts'
import { isPublicationLine } from '../rules/date-words.ts'
import { commentsHeading, relatedHeading, rights } from '../rules/headings.ts'
import { isInterface } from '../rules/interface-words.ts'
import { isShareBar } from '../rules/share-bar.ts'

const longest = 25

/**
 * What our own rules see in a short line: 0 nothing, 1 interface, 2 share bar, 3 date, 4 byline, 5 heading of a box,
 * 6 heading of comments, 7 reserved rights.
 */
export function marksOf(text: string, blocks: readonly CleanBlock[], looks: readonly Look[]): Uint8Array {
  return Uint8Array.from(blocks, ({ start, end }, i) => {
    const { words } = looks[i] as Look
    if (words === 0 || words > longest) return 0
    return markOf(text.slice(start, Math.min(end, start + 200)), words)
  })
}

function markOf(line: string, words: number): number {
  if (rights.test(line)) return 7
  if (words <= 9) {
    if (commentsHeading.test(line)) return 6
    if (relatedHeading.test(line)) return 5
    if (isInterface(line)) return 1
  }
  if (isBylineText(line)) return 4
  if (isPublicationLine(line)) return 3
  return isShareBar(line) ? 2 : 0
}

import { mark } from '../lines/marks.ts'
import { defineRule } from '../rule.ts'
import { isPublicationLine } from './date-words.ts'
import { dropBlocks } from './drop.ts'
import { seenBlocks } from './zones.ts'

/**
 * Drop the line that says when the page was published; it becomes the article's date.
 *
 *     Ferry stops\n\nPublished: 14 October 2026, 18:20\n\nThe night ferry waits.   ->   Ferry stops\n\nThe night ferry waits.
 *     Wednesday, 10 June 2026\n\nThe night ferry waits.   ->   The night ferry waits.
 *     It burned on 10 June 2026.   ->   It burned on 10 June 2026.
 */
export const publicationLine = defineRule({
  name: 'publication-line',
  reason: 'When something on the page was published or changed',
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    return dropBlocks(text, blocks, ({ kind }, i) => {
      const { text, look, mark: known, proseBefore, proseAfter } = seen[i] as (typeof seen)[number]
      return (
        (proseBefore < near || proseAfter < near) &&
        known !== mark.none &&
        look.words <= 24 &&
        kind !== 'table' &&
        isPublicationLine(text)
      )
    })
  },
})

/** Words of prose between such a line and the start or end of the article. */
const near = 60

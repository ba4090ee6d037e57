import { mark, short } from '../lines/marks.ts'
import { defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'
import { commentsHeading } from './headings.ts'
import { isInterface } from './interface-words.ts'
import { isShareBar } from './share-bar.ts'
import { headedBy, seenBlocks } from './zones.ts'

/**
 * Drop readers' comments: from their heading to the end of the page.
 *
 *     The bridge across the Orla is open again for lorries.\n\n2 Comments\n\nriverman: It was about time, I say.\n\nI will believe it when I see it.   ->   The bridge across the Orla is open again for lorries.
 */
export const comments = defineRule({
  name: 'comments',
  reason: "Readers' comments under the article, or what the page shows below them",
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    const isButton = (i: number) => {
      const line = seen[i]?.text ?? ''
      return (seen[i]?.look.words ?? 9) <= 4 && (isShareBar(line) || isInterface(line)) && !commentsHeading.test(line)
    }
    const under = headedBy(
      seen,
      ({ text, look, mark: known }, i) =>
        (known !== mark.none || look.words === 0 || look.words > short) &&
        look.words <= (/^\W*\d/.test(text) ? 30 : 8) &&
        commentsHeading.test(text) &&
        !isButton(i - 1) &&
        !isButton(i + 1),
      ({ proseBefore, proseAfter }) => proseBefore > 60 || proseBefore >= proseAfter / 2,
    )
    return dropBlocks(text, blocks, (_, i) => under.has(i))
  },
})

import { type Look, looksOf } from '../look.ts'
import { type CleanBlock, defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'

/**
 * Drop the name of the outlet above the headline, where the article itself speaks of it.
 *
 *     Orla Courier\n\nPolice beat marchers in Tarsava, 30 hurt\n\nThe police attacked a march, doctors told the Courier on Tuesday evening.   ->   Police beat marchers in Tarsava, 30 hurt\n\nThe police attacked a march, doctors told the Courier on Tuesday evening.
 */
export const masthead = defineRule({
  name: 'masthead',
  reason: 'The name of the outlet above the headline',
  apply(text, blocks) {
    const [top, headline, body] = looksOf(text, blocks) as [Look?, Look?, Look?]
    const block = blocks[0]
    if (!top || !headline || !body || !block || block.page || block.outside) return []
    const isName = top.kind === 'label' && top.words <= 4 && !top.closed
    const isHeadline = headline.kind !== 'none' && headline.words >= 5 && headline.words <= 30 && !headline.closed
    if (!isName || !isHeadline || body.kind !== 'prose' || !isSpokenOf(text, block)) return []
    return dropBlocks(text, blocks, (_, i) => i === 0)
  },
})

/** A word of the name stands in the text, with a capital. */
function isSpokenOf(text: string, { start, end }: CleanBlock): boolean {
  const rest = text.slice(end, end + 20_000)
  const names = text.slice(start, end).match(/\p{L}{4,}/gu) ?? []
  return names.some((name) => rest.includes(` ${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}`))
}

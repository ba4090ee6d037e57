import { type CleanBlock, defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'
import { seenBlocks } from './zones.ts'

const fewest = 6
const longest = 30

/**
 * Drop titles of other articles in capitals between paragraphs. Subheads in capitals are shorter; a text that is
 * written in capitals stays.
 *
 *     The bridge across the Orla is open again, the mayor said on Friday.\n\nFERRYMAN OF TARSAVA GIVES UP AFTER FORTY YEARS\n\nA bus was the first to cross it, and its driver waved.   ->   The bridge across the Orla is open again, the mayor said on Friday.\n\nA bus was the first to cross it, and its driver waved.
 *     The bridge across the Orla is open again, the mayor said on Friday.\n\nWHO PAYS FOR IT\n\nA bus was the first to cross it, and its driver waved.   ->   The bridge across the Orla is open again, the mayor said on Friday.\n\nWHO PAYS FOR IT\n\nA bus was the first to cross it, and its driver waved.
 */
export const crossLink = defineRule({
  name: 'cross-link',
  reason: 'A link to another page, in capitals, between two paragraphs',
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    return dropBlocks(text, blocks, (block, i) => {
      const { look, proseBefore, proseAfter } = seen[i] as (typeof seen)[number]
      const { words, capitals, allCapitals, numbers } = look.shape
      if (block.page || words < fewest || words > longest || proseBefore === 0 || proseAfter === 0) return false
      return capitals + numbers === words && allCapitals >= 0.7 * words && isTitle(text, block)
    })
  },
})

const isTitle = (text: string, { start, end }: CleanBlock): boolean => !/[.!:”"]$|\d\s*$/.test(text.slice(start, end))

import type { Edit } from '../../text/index.ts'
import type { CleanBlock } from '../rule.ts'

/**
 * Edits that remove every block for which `unwanted` holds; what stays keeps one blank line between its blocks. The
 * headline that was found in a text without markup stays.
 */
export function dropBlocks(
  text: string,
  blocks: readonly CleanBlock[],
  unwanted: (block: CleanBlock, index: number) => boolean,
): Edit[] {
  const edits: Edit[] = []
  const goes = (i: number) => {
    const block = blocks[i] as CleanBlock
    return (block.kind !== 'headline' || block.page !== undefined) && unwanted(block, i)
  }
  for (let i = 0; i < blocks.length; i++) {
    if (!goes(i)) continue
    const first = i
    while (i + 1 < blocks.length && goes(i + 1)) i++
    const { start } = blocks[first] as CleanBlock
    const { end } = blocks[i] as CleanBlock
    const before = blocks[first - 1]
    const after = blocks[i + 1]
    if (!before) edits.push({ from: 0, to: after?.start ?? text.length, insert: '' })
    else if (!after) edits.push({ from: before.end, to: text.length, insert: '' })
    else if (before.end < start) edits.push({ from: start, to: after.start, insert: '' })
    else if (end < after.start) edits.push({ from: start, to: end, insert: '' })
    else edits.push({ from: start, to: end, insert: '\n\n' })
  }
  return edits
}

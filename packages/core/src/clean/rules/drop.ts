import type { Edit } from '../../text/index.ts'
import type { CleanBlock } from '../rule.ts'

/** Edits that remove every block for which `unwanted` holds, with the blank line after it. */
export function dropBlocks(
  text: string,
  blocks: readonly CleanBlock[],
  unwanted: (block: CleanBlock, index: number) => boolean,
): Edit[] {
  const edits: Edit[] = []
  let keptTo = -1 // end of the last block that stays
  let i = 0
  while (i < blocks.length) {
    const block = blocks[i] as CleanBlock
    if (!unwanted(block, i)) {
      keptTo = block.end
      i++
      continue
    }
    let last = i
    while (last + 1 < blocks.length && unwanted(blocks[last + 1] as CleanBlock, last + 1)) last++
    const next = blocks[last + 1]
    // Where nothing follows, the blank line before goes too.
    const from = next || keptTo < 0 ? (keptTo < 0 ? 0 : block.start) : keptTo
    edits.push({ from, to: next ? next.start : text.length, insert: '' })
    i = last + 1
  }
  return edits
}

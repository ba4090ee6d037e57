import type { Edit } from '../text/index.ts'
import type { CleanBlock } from './rule.ts'

/** The blocks that stay where edits only remove whole ones, at their new places; undefined where an edit changes one. */
export function survivors(blocks: readonly CleanBlock[], edits: readonly Edit[]): CleanBlock[] | undefined {
  const found: CleanBlock[] = []
  let shift = 0
  let next = 0
  for (const block of blocks) {
    for (let edit = edits[next]; edit && edit.to <= block.start; edit = edits[++next])
      shift += edit.insert.length - (edit.to - edit.from)
    const edit = edits[next]
    if (!edit || edit.from >= block.end) {
      found.push(shift ? { ...block, start: block.start + shift, end: block.end + shift } : block)
    } else if (edit.from > block.start || edit.to < block.end) return undefined
  }
  return found
}

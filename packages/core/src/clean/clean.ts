import { type Draft, revise } from '../text/index.ts'
import { recut } from './recut.ts'
import type { CleanBlock, Rule } from './rule.ts'

/** Rule after rule over a draft; blocks are cut anew after each that changed something. */
export function applyRules(
  draft: Draft,
  blocks: readonly CleanBlock[],
  rules: readonly Rule[],
): { draft: Draft; blocks: readonly CleanBlock[] } {
  for (const { name, reason, apply } of rules) {
    const edits = apply(draft.text, blocks)
    if (!edits.length) continue
    draft = revise(draft, edits, name, reason)
    blocks = recut(draft.text, blocks, edits)
  }
  return { draft, blocks }
}

import { type Draft, revise } from '../text/index.ts'
import { apart } from './apart.ts'
import { carry, cut, cutAtJoints } from './recut.ts'
import type { CleanBlock, Rule } from './rule.ts'
import { survivors } from './survivors.ts'

/** A text on its way, with its blocks. */
export interface Cleaning {
  readonly draft: Draft
  readonly blocks: readonly CleanBlock[]
}

/** Rule after rule; blocks are cut anew after each that changed something. */
export function applyRules({ draft, blocks: given }: Cleaning, rules: readonly Rule[]): Cleaning {
  let blocks = carry(cutAtJoints(draft.text), given, [])
  for (const { name, reason, apply } of rules) {
    const edits = apply(draft.text, blocks)
    if (!edits.length) continue
    draft = revise(draft, apart(edits, draft), name, reason)
    blocks = survivors(blocks, edits) ?? carry(cutAtJoints(draft.text), blocks, edits)
  }
  return { draft, blocks: carry(cut(draft.text), blocks, []) }
}

import type { Range } from '../schema/index.ts'
import { type Draft, revise } from '../text/index.ts'
import { apart } from './apart.ts'
import { carry } from './recut.ts'
import type { CleanBlock, Rule } from './rule.ts'
import { survivors } from './survivors.ts'

/** A text on its way, with its blocks. */
export interface Cleaning {
  readonly draft: Draft
  readonly blocks: readonly CleanBlock[]
}

/**
 * Rule after rule; after each that changed something, blocks are cut anew by `ranges`. Without it they stay as they
 * are given: for rules that ask for none, on a text in which none were told apart yet.
 */
export function applyRules(
  { draft, blocks }: Cleaning,
  rules: readonly Rule[],
  ranges?: (text: string) => readonly Range[],
): Cleaning {
  for (const { name, reason, apply } of rules) {
    const edits = apply(draft.text, blocks)
    if (!edits.length) continue
    draft = revise(draft, apart(edits, draft), name, reason)
    if (ranges) blocks = survivors(blocks, edits) ?? carry(ranges(draft.text), blocks, edits)
  }
  return { draft, blocks }
}

/** The same text with its blocks cut by `ranges`. */
export const recut = ({ draft, blocks }: Cleaning, ranges: (text: string) => readonly Range[]): Cleaning => ({
  draft,
  blocks: carry(ranges(draft.text), blocks, []),
})

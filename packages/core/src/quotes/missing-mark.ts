import type { Token } from '../flow/layers.ts'
import type { CueWord } from './cues.ts'
import { indexAt } from './index-at.ts'
import type { Passage } from './marks.ts'

const longestAttribution = 14

/**
 * An open passage that ends in its own attribution ends before it: somebody forgot the closing mark.
 *
 *     “The ponds are dry, the company said.   ->   “The ponds are dry,
 */
export function closedAtAttribution<P extends Passage>(
  passage: P,
  tokens: readonly Token[],
  cueAt: readonly (CueWord | undefined)[],
): P {
  const last = indexAt(tokens, passage.end - 1)
  const first = indexAt(tokens, passage.from - 1) + 1
  for (let i = last; i > first && i > last - longestAttribution; i--) {
    if (!cueAt[i]?.cue.frames.has('quote')) continue
    for (let k = i - 1; k > first && k > i - longestAttribution; k--) {
      if (tokens[k]!.text !== ',') continue
      const end = tokens[k]!.end
      return k < i ? { ...passage, end, to: end } : passage
    }
    return passage
  }
  return passage
}

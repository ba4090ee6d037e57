import type { Word } from '../page.ts'

/** The cue that follows at once, after auxiliaries and adverbs only. */
export function cueAfter(words: readonly Word[], from: number, limit: number): number | undefined {
  for (let i = from; i < limit && i < from + 4; i++) {
    const { cue, pos } = words[i]!
    if (cue && pos !== 'NOUN') return i
    if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART') return undefined
  }
  return undefined
}

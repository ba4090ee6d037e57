import type { Word } from '../page.ts'

/** "to sign the bill, clearing the way", "to sign the bill - a step": what comes of it, the narrator tells. */
export function resultFollows(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  if (!next || next.marked !== undefined) return false
  if (/^[-–—―]+$/.test(words[i]!.low)) return words[i]!.start > words[i - 1]!.end && next.pos === 'DET'
  if (words[i]!.low !== ',') return false
  const verb = next.pos === 'ADV' ? words[i + 2] : next
  return verb?.pos === 'VERB' && /[aeiouy].*ing$/.test(verb.low) && verb.low !== 'including'
}

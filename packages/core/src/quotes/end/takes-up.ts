import { isNominal } from '../nominal.ts'
import type { Word } from '../page.ts'

/** A second finite verb without a subject of its own: that of the main clause. */
export function takesUp(words: readonly Word[], first: number, i: number, phrase: boolean): boolean {
  const { pos, low } = words[i]!
  const before = words[i - 1]!
  if (pos !== 'AUX' && (pos !== 'VERB' || /ing$/.test(low) || /^(?:by|in|on|at|from)$/.test(words[i + 1]?.low ?? '')))
    return false
  if (before.pos === 'ADJ' && pos === 'VERB' && isNominal(words[i + 1] ?? before)) return false // "compulsory winter tires"
  const closed =
    before.pos === 'VERB' && !/ing$/.test(before.low) && before.cue === undefined && pos === 'AUX' && !phrase
  if (!/^(?:NOUN|PROPN|ADJ|NUM|ADV)$/.test(before.pos) && !closed) return false
  for (let k = i - 1; k >= first && k > i - 12; k--) {
    const { pos, low } = words[k]!
    if (pos === 'AUX' || pos === 'VERB')
      return k === first || (words[k]!.cue === undefined && words[k - 1]!.low !== 'to')
    if (
      pos === 'SCONJ' ||
      pos === 'CCONJ' ||
      low === ',' ||
      /^(?:who|which|that|what|how|he|she|it|they|we)$/.test(low)
    )
      return false
  }
  return phrase
}

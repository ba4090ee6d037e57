import { wordSet } from '../../text/index.ts'
import { isNominal, isNoun, isTime } from '../nominal.ts'
import type { Rule } from './rule.ts'

const denying = wordSet('deny dispute reject refute dismiss contest')
const accounts = wordSet(
  'accusation allegation charge claim assertion suggestion insinuation account version contention complaint accusations allegations charges claims',
)
/** Longest relative clause, in words. */
const longest = 12

/**
 * What a relative clause denies of the words before it.
 *
 *     Veld said the dam leaks, a charge the company denies.   ->   the company | denies | a charge
 *     Veld said the dam leaks, which Jon Marin disputes.   ->   Jon Marin | disputes | which
 */
export const relativeDenial: Rule = ({ page: { words }, line, group }) => {
  if (!denying.has(group.cue.cue.lemma) || group.form !== 'finite') return undefined
  const after = group.last < line.last ? words[group.last] : undefined
  // with an object of its own it denies something else
  if (after && !/^(?:PUNCT|ADP|ADV|CCONJ)$/.test(after.pos)) return undefined
  for (let i = group.first - 1; i > line.first && i >= group.first - longest; i--) {
    const { low } = words[i]!
    const comma = (at: number) => at > line.first && /^(?:,|—|–|-)$/.test(words[at - 1]!.low)
    if (low === 'which' && comma(i)) return found(i, i + 1, i + 1)
    if (accounts.has(low) && i + 1 < group.first) {
      let first = i
      while (first > line.first && /^(?:DET|ADJ|PRON)$/.test(words[first - 1]!.pos)) first--
      const link = /^(?:that|which)$/.test(words[i + 1]!.low) ? 1 : 0
      return comma(first) && first < i ? found(first, i + 1, i + 1 + link) : undefined
    }
    if (!isNominal(words[i]!) && !/^(?:ADV|PART|ADP)$/.test(words[i]!.pos)) return undefined
  }
  return undefined

  function found(first: number, last: number, from: number) {
    let to = group.first
    while (to > from && (isTime(words[to - 1]!) || words[to - 1]!.pos === 'ADV' || words[to - 1]!.pos === 'AUX')) to--
    if (to <= from || last <= first || !isNoun(words[to - 1])) return undefined
    return {
      rule: 'relative-denial',
      certainty: 0.8,
      cue: { first: group.first, last: group.last },
      speaker: { first: from, last: to },
      content: [{ first, last }],
    }
  }
}

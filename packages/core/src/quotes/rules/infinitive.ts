import { adjuncts } from '../adjuncts.ts'
import { clauseEnd } from '../clause-end.ts'
import { phraseAfter } from '../phrase-after.ts'
import type { Rule } from './rule.ts'

/**
 * An infinitive as content: what somebody promises or demands to do, or asks another to do.
 *
 *     The council urged both sides to stay calm.   ->   The council | urged | stay calm
 */
export const infinitive: Rule = ({ page, line, group, subject }) => {
  const { frames } = group.cue.cue
  if ((group.form !== 'finite' && group.form !== 'participle') || !subject) return undefined
  const { words } = page
  let at = group.last
  let rule = 'infinitive'
  const own = frames.has('inf') && words[adjuncts(page, line, at, false).next]?.low === 'to'
  if (own) at = adjuncts(page, line, at, false).next
  else {
    if (!frames.has('obj-inf')) return undefined
    const target = phraseAfter(page, line, at, { attach: true })
    if (!target) return undefined
    at = target.last
    rule = 'object-infinitive'
    if (words[at]?.low === 'not') at++
  }
  if (words[at]?.low !== 'to' || at + 1 >= line.last) return undefined
  const verb = words[at + 1]!
  if (verb.pos !== 'VERB' && verb.pos !== 'AUX' && verb.pos !== 'ADV') return undefined
  const first = at + 1
  const last = clauseEnd(page, line, first)
  if (last <= first + 1) return undefined // "declined to comment"
  return {
    rule,
    certainty: group.cue.cue.kind === 'attitude' ? 0.6 : 0.8,
    cue: { first: group.first, last: group.last },
    speaker: subject,
    content: [{ first, last }],
  }
}

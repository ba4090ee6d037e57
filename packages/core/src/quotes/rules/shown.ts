import { clauseEnd } from '../end/clause-end.ts'
import { phraseAfter } from '../phrase-after.ts'
import type { Rule } from './rule.ts'

/**
 * What a poll or a picture shows somebody doing or being.
 *
 *     The poll shows Veld leading Marin.   ->   The poll | shows | Veld leading Marin
 */
export const shown: Rule = ({ page, line, group, subject }) => {
  if (!group.cue.cue.frames.has('obj-ing') || group.form !== 'finite' || !subject) return undefined
  const { words } = page
  const first = group.last
  const object = phraseAfter(page, line, first)
  const next = object && words[object.last]
  if (!next || object.last >= line.last) return undefined
  const does = next.pos === 'VERB' && /ing$/.test(next.low)
  if (!does && !/^(?:ahead|behind|up|down|tied)$/.test(next.low)) return undefined
  const last = clauseEnd(page, line, first)
  return {
    rule: 'shown',
    certainty: 0.7,
    cue: { first: group.first, last: group.last },
    speaker: subject,
    content: [{ first, last }],
  }
}

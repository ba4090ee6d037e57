import { clauseEnd } from '../end/clause-end.ts'
import type { Rule } from './rule.ts'

/** Longest name of what is put at a figure, in words. */
const longest = 15

/**
 * The figure at which somebody puts a thing.
 *
 *     The agency put the number of dead at 52.   ->   The agency | put | the number of dead at 52
 */
export const putAt: Rule = ({ page, line, group, subject }) => {
  if (!group.cue.cue.frames.has('np-at') || group.form !== 'finite' || !subject) return undefined
  const { words } = page
  const first = group.last
  for (let at = first + 1; at < first + longest && at + 1 < line.last; at++) {
    const { low, pos } = words[at]!
    if (pos === 'AUX' || pos === 'PUNCT') return undefined
    if (low !== 'at') continue
    const figure = /^(?:about|around|nearly|almost|over|some|more|\$|€|£)$/.test(words[at + 1]!.low) ? at + 2 : at + 1
    if (words[figure]?.pos !== 'NUM') continue
    const last = clauseEnd(page, line, first, { object: true })
    return {
      rule: 'put-at',
      certainty: 0.8,
      cue: { first: group.first, last: group.last },
      speaker: subject,
      content: [{ first, last }],
    }
  }
  return undefined
}

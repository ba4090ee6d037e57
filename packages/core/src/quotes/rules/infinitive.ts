import { adjuncts } from '../adjuncts.ts'
import { clauseEnd } from '../end/clause-end.ts'
import { isNoun } from '../nominal.ts'
import type { Line, Page } from '../page.ts'
import { phraseAfter } from '../phrase-after.ts'
import type { Rule, Stretch } from './rule.ts'

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
  let asked: Stretch | undefined
  const own = frames.has('inf') && /^(?:to|not)$/.test(words[adjuncts(page, line, at, false).next]?.low ?? '')
  if (own) at = adjuncts(page, line, at, false).next
  else {
    if (!frames.has('obj-inf')) return undefined
    const target = phraseAfter(page, line, at, { attach: true })
    if (!target) return undefined
    at =
      words[target.last]?.low === 'to'
        ? target.last
        : (behindRelative(page, line, target.last) ?? adjuncts(page, line, target.last, false).next)
    rule = 'object-infinitive'
    // "wants them to": nobody is spoken to
    if (group.cue.cue.kind === 'speech') asked = target
  }
  const not = words[at]?.low === 'not' ? at : undefined
  if (not !== undefined) at++
  if (words[at]?.low !== 'to' || at + 1 >= line.last) return undefined
  const verb = words[at + 1]!
  if (verb.pos !== 'VERB' && verb.pos !== 'AUX' && verb.pos !== 'ADV') return undefined
  const first = not ?? at + 1
  const last = clauseEnd(page, line, first, { infinitive: true })
  const refused = /^(?:decline|refuse)$/.test(group.cue.cue.lemma)
  if (last <= first || (refused && last === first + 1)) return undefined // "declined to comment"
  return {
    rule,
    certainty: 0.7,
    cue: { first: group.first, last: group.last },
    speaker: subject,
    content: [{ first, last }],
    ...(asked && { addressees: [asked] }),
  }
}

/** "urged all who had seen the ferry to come": the infinitive behind what describes those who are asked. */
function behindRelative({ words }: Page, line: Line, from: number): number | undefined {
  if (words[from]?.low !== 'who') return undefined
  for (let i = from + 2; i + 1 < line.last && i < from + 20; i++)
    if (words[i]!.low === 'to' && words[i + 1]!.pos === 'VERB' && isNoun(words[i - 1])) return i
  return undefined
}

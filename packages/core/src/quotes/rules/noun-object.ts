import { clauseEnd } from '../clause-end.ts'
import { isNominal, isTime } from '../nominal.ts'
import { phraseAfter } from '../phrase-after.ts'
import type { Rule } from './rule.ts'

/**
 * A thing, not a clause, as content: what somebody denies, demands, rejects, warns of.
 *
 *     The ministry called for an inquiry into the fire.   ->   The ministry | called for | an inquiry into the fire
 */
export const nounObject: Rule = ({ page, line, group, subject }) => {
  const { frames } = group.cue.cue
  if ((group.form !== 'finite' && group.form !== 'participle') || !subject) return undefined
  const { words } = page
  for (let i = subject.first; i < subject.last; i++) if (words[i]!.marked !== undefined) return undefined // a word refers to
  // "he said, pointing to a map", "he said, referring to the war": what he means by it
  if (group.form === 'participle' && /^(?:point|refer|allude) to$/.test(group.cue.cue.lemma)) return undefined
  let first = group.last
  if (frames.has('np-on') && !frames.has('np')) return undefined
  const next = words[first]
  if (!next || first >= line.last || next.speech !== undefined) return undefined
  if (frames.has('ing') && /ing$/.test(next.low) && next.pos !== 'DET') return found('gerund', 0.75)
  const takes = frames.has('np') || frames.has('np-claim')
  if (!takes) return undefined
  while (words[first]?.pos === 'ADV' && first < group.last + 2) first++
  const head = words[first]!
  if (
    !isNominal(head) ||
    isTime(head) ||
    head.low === 'that' ||
    /^(?:itself|himself|herself|themselves)$/.test(head.low)
  )
    return undefined
  // "denied them entry": refused, not denied
  if (group.cue.cue.lemma === 'deny' && /^(?:them|him|her|us|me|you)$/.test(head.low)) return undefined
  if (frames.has('np-claim') && !isSaying(first)) return undefined
  return found('noun-object', 0.7)

  /** "dismissed the charge", not "dismissed the minister". */
  function isSaying(from: number): boolean {
    const object = phraseAfter(page, line, from)
    return object !== undefined && page.nouns.has(words[object.last - 1]!.low)
  }

  function found(rule: string, certainty: number) {
    const last = clauseEnd(page, line, first, { object: true })
    if (last <= first) return undefined
    return {
      rule,
      certainty,
      cue: { first: group.first, last: group.last },
      speaker: subject!,
      content: [{ first, last }],
    }
  }
}

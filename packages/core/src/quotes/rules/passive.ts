import { clauseEnd } from '../end/clause-end.ts'
import { isNoun } from '../nominal.ts'
import { phraseAfter } from '../phrase-after.ts'
import { isClause } from './is-clause.ts'
import type { Found, Rule, Stretch } from './rule.ts'

/**
 * Passive reports: nobody speaks unless "by" names who.
 *
 *     It is believed that the fuse was wet.               ->   nobody | is believed | the fuse was wet
 *     The mayor was accused of theft by the council.      ->   the council | was accused | theft
 *     Marin is quoted as saying that the bridge is safe.  ->   Marin | is quoted as saying | the bridge is safe
 */
export const passive: Rule = ({ page, line, group, subject }) => {
  if (group.form !== 'passive' && group.form !== 'reduced') return undefined
  const { words } = page
  const { frames, kind } = group.cue.cue
  const cue = { first: group.first, last: group.last }
  const next = words[group.last]
  if (!next || group.last >= line.last) return undefined
  const agent = agentOf()
  const base = (first: number, rule: string, certainty: number, extra: Partial<Found> = {}): Found | undefined => {
    const last = clauseEnd(page, line, first, { object: rule === 'passive-object' })
    const own = group.form === 'reduced' ? mainVerb(first, last) : last
    const end = agent && agent.by > first ? Math.min(own, agent.by) : own
    if (end <= first) return undefined
    const speaker = agent && { speaker: agent.phrase }
    return { rule, certainty, cue, content: [{ first, last: end }], ...speaker, ...extra }
  }
  if (frames.has('obj-as-saying') && next.low === 'as' && /ing$/.test(words[group.last + 1]?.low ?? '') && subject) {
    const first = words[group.last + 2]?.low === 'that' ? group.last + 3 : group.last + 2
    return base(first, 'quoted-as-saying', 0.9, { cue: { first: group.first, last: group.last + 2 }, speaker: subject })
  }
  const told = frames.has('addressee') && subject ? { addressees: [subject] } : {}
  const impersonal = subject !== undefined && words[subject.last - 1]!.low === 'it'
  if (next.low === 'that' && (frames.has('that') || impersonal))
    return base(group.last + 1, 'passive-that-clause', 0.8, told)
  if (next.low === 'to' && words[group.last + 1]?.pos === 'VERB' && subject && !impersonal) {
    if (frames.has('obj-inf') && kind === 'speech')
      return base(group.last + 1, 'passive-infinitive', 0.6, { addressees: [subject] })
    // "the night the dam was expected to burst" tells which night
    const before = subject.first > line.first ? words[subject.first - 1]! : undefined
    if (!frames.has('raised') || isNoun(before) || before?.low === 'which') return undefined
    const tail = { first: group.last, last: clauseEnd(page, line, group.last, { infinitive: true }) }
    return { rule: 'raised-subject', certainty: 0.6, cue, content: [subject, tail] }
  }
  if (frames.has('obj-of') && next.low === 'of') return base(group.last + 1, 'passive-object', 0.8)
  if (frames.has('obj-for') && next.low === 'for') return base(group.last + 1, 'passive-object', 0.7)
  if ((impersonal || frames.has('addressee')) && next.pos !== 'ADP' && isClause(page, line, group.last))
    return base(group.last, 'passive-bare-clause', 0.7, told)
  return undefined

  /** "two men accused of stealing the bell left": where no verb stands before, the next one is the clause's own. */
  function mainVerb(first: number, last: number): number {
    for (let i = group.first - 1; i >= line.first; i--) if (isFiniteVerb(i)) return last
    for (let i = first + 1; i < last; i++) if (isFiniteVerb(i) && isNoun(words[i - 1])) return i
    return last
  }

  function isFiniteVerb(i: number): boolean {
    const { pos, low } = words[i]!
    return pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(low) && words[i - 1]?.low !== 'to')
  }

  /** "by the council", when it stands right after the verb or at the end of what is reported. */
  function agentOf(): { by: number; phrase: Stretch } | undefined {
    for (let i = group.last; i < line.last && i < group.last + 25; i++) {
      if (words[i]!.low !== 'by' || words[i]!.pos !== 'ADP') continue
      const phrase = phraseAfter(page, line, i + 1, { attach: false })
      const object = frames.has('obj-of') || frames.has('obj-for') || frames.has('obj-inf')
      if (phrase && (i === group.last || (object && phrase.last >= line.last - 1))) return { by: i, phrase }
    }
    return undefined
  }
}

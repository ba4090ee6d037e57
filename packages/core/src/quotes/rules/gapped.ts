import { adjuncts } from '../adjuncts.ts'
import { clauseEnd } from '../end/clause-end.ts'
import { phraseAfter } from '../phrase-after.ts'
import type { Rule } from './rule.ts'

const relative = /^(?:which|who|that|what|whom)$/

/**
 * A report inside a relative clause, whose subject or object is the relative pronoun.
 *
 *     a strike that managers said would cost millions   ->   managers | said | would cost millions
 *     the tunnel he thought was closed                  ->   he | thought | was closed
 *     what the mayor called a mistake                   ->   the mayor | called | a mistake
 *     a fire that the mayor described as an accident    ->   the mayor | described | an accident
 */
export const gapped: Rule = ({ page, line, group, subject }) => {
  const { frames } = group.cue.cue
  if (group.form !== 'finite' || !subject || subject.first <= line.first) return undefined
  const { words } = page
  let pronoun = subject.first - 1
  if (words[pronoun]!.pos === 'ADV' && pronoun > line.first) pronoun-- // "which even critics say"
  const governed = words[pronoun - 1]?.pos === 'ADP'
  const contact = isContact()
  if (!contact && (!relative.test(words[pronoun]!.low) || (governed && words[pronoun]!.low !== 'what')))
    return undefined
  const as = frames.has('np-as') && words[group.last]?.low === 'as'
  const at = as ? group.last : adjuncts(page, line, group.last, false).next
  const next = words[at]
  if (!next || at >= line.last) return undefined
  if (contact && (next.pos !== 'AUX' || at > group.last)) return undefined
  const finite = (next.pos === 'AUX' || next.pos === 'VERB') && !/ing$/.test(next.low)
  const first =
    frames.has('bare') && finite ? at : as ? group.last + 1 : !governed && namesIt() ? group.last : undefined
  if (first === undefined) return undefined
  const last = clauseEnd(page, line, first, {
    object: true,
    main: true,
    ...(contact ? { relative: 'clause' } : !finite && { relative: 'phrase' }),
  })
  if (last <= first + (finite ? 1 : 0)) return undefined
  return {
    rule: 'gapped',
    certainty: 0.8,
    cue: { first: group.first, last: group.last },
    speaker: subject,
    content: [{ first, last }],
  }

  /** "the tunnel he thought was closed": the noun stands right before the subject of the verb. */
  function isContact(): boolean {
    const { pos, name } = words[subject!.first]!
    const opens = words[subject!.first - 1]!
    return frames.has('bare') && (pos === 'PRON' || pos === 'DET' || name === true) && /^(?:NOUN|NUM)$/.test(opens.pos)
  }

  function namesIt(): boolean {
    if (!frames.has('obj-comp') || !/^(?:a|an|the)$/.test(words[group.last]?.low ?? '')) return false
    return phraseAfter(page, line, group.last) !== undefined
  }
}

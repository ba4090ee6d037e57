import type { Range } from '../../schema/index.ts'
import { after, isSubordinate, type Point } from '../points.ts'
import type { Saying } from '../sayings.ts'
import { aimedAt, firstPerson, isOwn } from '../sides.ts'
import { anyToken, onPoints, type Rule } from './rule.ts'

const nobody = /^(?:i|we|one|it|that|this|there|these|those|anyone|anybody|nobody|who|which|what)$/

/** `The council must act`, `They should stop this`, `The state needs to pay`: what others are to do. */
export const obligation: Rule = onPoints('demand', 'obligation', 0.6, (saying, point) => {
  const aims = obliged(saying, point)
  return aims?.length ? aims : undefined
})

/** "I do not think that they should" */
const disbelieves = ({ points: [first] }: Saying) =>
  first?.frame.negated === true && /^(?:believe|think|say|agree)$/.test(first.frame.lemma)

/** `All salt must be tested`: nobody is named who has to do it. */
export const requirement: Rule = onPoints('demand', 'requirement', 0.5, obliged)

/** "If Kestria had to pay", "whether he should go" */
function isSupposed({ low }: Saying, { subject: [who], part }: Point): boolean {
  const from = who?.first ?? part.first
  for (let i = from - 1; i >= part.first && i > from - 3; i--)
    if (/^(?:if|unless|whether|maybe|perhaps)$/.test(low(i))) return true
  return false
}

function obliged(saying: Saying, point: Point): Range[] | undefined {
  const { frame, verb, subject, clause } = point
  const { low, syntax } = saying
  const [who] = subject
  if (point.embedded || disbelieves(saying) || isSupposed(saying, point)) return undefined
  if (!who || nobody.test(low(who.head)) || isOwn(saying, point) || /^(?:who|which|that)$/.test(low(verb.first - 1)))
    return undefined
  if (frame.modal === 'must' || frame.modal === 'should') {
    // "should have told us" is a reproach, "must have been wet" a guess, "should be open by May" a hope
    if (anyToken(verb.first, verb.head, (i) => low(i) === 'have')) return undefined
    if (/^(?:if|how|what|why|when|where|who|whether)$/.test(low(who.first - 1))) return undefined
    if (syntax.pos[verb.head] !== 'VERB' && !/^(?:ADJ|VERB)$/.test(syntax.pos[verb.last] ?? '')) return undefined
    // "the law must be changed": by whom is not told
    return frame.passive ? aimedAt(saying, after(point, /^by$/)) : aimedAt(saying, subject)
  }
  const up = frame.form === 'infinitive' && frame.governor !== undefined ? clause.frameOf(frame.governor) : undefined
  const needs = up?.lemma === 'need' || up?.lemma === 'ought' || (up?.lemma === 'have' && saying.verbatim)
  // "sold it because they had to", "so they have to wait", "you have to ask": of need, not of duty
  if (up?.lemma === 'have')
    if (isSubordinate(point, low) || low(clause.chunks[up.verb]!.head) === 'had' || low(who.head) === 'you')
      return undefined
  if (up && /^(?:who|which|that)$/.test(low(clause.chunks[up.verb]!.first - 1))) return undefined
  if (!needs || up?.form !== 'finite' || up.negated || up.modal || up.passive || syntax.pos[verb.head] !== 'VERB')
    return undefined
  // "the 300 votes needed to win"
  if (up.objects.length || syntax.pos[who.first] === 'NUM') return undefined
  return frame.passive ? aimedAt(saying, after(point, /^by$/)) : aimedAt(saying, subject)
}

/** `The mayor should have told us.` */
export const reproach: Rule = onPoints('criticize', 'reproach', 0.6, (saying, point) => {
  const { frame, verb, subject } = point
  const { low } = saying
  if (frame.modal !== 'should' || !anyToken(verb.first, verb.head, (i) => low(i) === 'have') || !subject.length)
    return undefined
  if (isOwn(saying, point) || subject.some(({ head }) => firstPerson.has(low(head)))) return undefined
  if (frame.passive) return aimedAt(saying, after(point, /^by$/))
  return aimedAt(saying, subject)
})

/** `We should wait`, `Let's wait`, `The boy is welcome to visit`, `They should consider it`. */
export const suggestion: Rule = (saying) => {
  const { low, syntax } = saying
  for (const point of saying.points) {
    const { frame, verb, subject } = point
    const make = (aims = aimedAt(saying, [])) => ({ act: 'propose', rule: 'suggestion', certainty: 0.5, aims }) as const
    if (low(verb.head) === 'let' && /^(?:'s|us)$/.test(low(verb.last)) && verb.first <= point.part.first + 2)
      return make()
    if (
      frame.modal === 'should' &&
      !frame.negated &&
      subject.some(({ first }) => low(first) === 'we' && syntax.pos[first - 1] !== 'NOUN') &&
      syntax.pos[verb.head] === 'VERB'
    )
      return make()
    if (!frame.negated && anyToken(verb.first, verb.last + 1, (i) => low(i) === 'welcome' && low(i + 1) === 'to'))
      return make()
  }
  return undefined
}

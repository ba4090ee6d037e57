import { wordSet } from '../../text/index.ts'
import { isSubordinate, objectsOf } from '../points.ts'
import { isDoubtful, isOwn } from '../sides.ts'
import { anyToken, onPoints, type Rule } from './rule.ts'

/** What is no deed nobody is suspected of: not to know, to want, to notice, to get on is told, not denied. */
const states = wordSet(
  'know want think feel believe expect remember recall understand like care need mean mind see hear hope wish intend plan agree support seem be wait decide rule say comment speak tell talk get go ' +
    'realize realise notice dream imagine anticipate consider doubt regret fear worry love enjoy lack sleep develop progress recover regain improve advance grow mature suffer succeed manage become',
)
const part =
  /^(?:role|part|hand|knowledge|involvement|contacts?|connections?|links?|dealings|conversations?|talks|meetings?|ties)$/
const reason = /^(?:factor|reason|cause|motive|responsible|involved|guilty|true|case|intention|aim|goal|fault|correct)$/
/** `There was no room on our boat`: nobody asks after it. */
const idle = /^(?:doubt|question|room|way|time|need|chance|choice|point|sense|feeling|shortage|lack|hurry|rush)$/

/**
 * What the speaker has not done or is not:
 *
 *     said they had not received the letter, "I never touched the money", "We had no part in it", "That is not true"
 */
export const denial: Rule = onPoints('deny', 'denial', 0.6, (saying, point) => {
  const { frame, verb, end } = point
  const { low, syntax, is } = saying
  if (frame.form !== 'finite' || point.reality === 'supposes' || frame.modal) return undefined
  if (isSubordinate(point, low)) return undefined
  if (frame.negated && frame.lemma === 'be' && point.clause === saying.points[0]?.clause)
    if (anyToken(verb.last, Math.min(end, verb.last + 5), (i) => reason.test(low(i)))) return []
  if (point !== firstFinite(saying.points)) return undefined
  if (frame.lemma === 'be' || frame.lemma === 'lie') {
    // "she was wrong to say that they had fled", "he lied when he said": of others, that it is not so
    const at = frame.lemma === 'lie' ? verb.head : verb.last
    for (let i = at; i < at + 3 && !frame.negated && !isOwn(saying, point); i++) {
      if (!/^(?:wrong|mistaken|incorrect|lying|lied|inaccurate|untruthful)$/.test(low(i))) continue
      if (!/^(?:to|in|for|when)$/.test(low(i + 1))) break
      for (let k = i + 2; k < i + 5; k++) if (saying.cueAfter(k)?.frames.has('that')) return []
    }
  }
  // "There was never a gun on my boat"
  const none = frame.negated || anyToken(verb.last, verb.last + 1, (i) => low(i) === 'no')
  const there = low(verb.first - 1) === 'there' || point.subject.some(({ head }) => low(head) === 'there')
  if (there && none && saying.verbatim) {
    const last = Math.min(end, verb.last + 8)
    const past = anyToken(verb.first, verb.last, (i) => /^(?:was|were|been|never)$/.test(low(i)))
    if (!past || anyToken(verb.last, last, (i) => idle.test(low(i)))) return undefined
    return anyToken(verb.last, last, (i) => /^(?:my|our|us)$/.test(low(i))) ? [] : undefined
  }
  const own = isOwn(saying, point)
  if (frame.lemma === 'have' && none)
    return own && objectsOf(point).some(({ head }) => part.test(low(head))) ? [] : undefined
  // "I invited nobody"
  const nobody = objectsOf(point).some(({ head }) => /^(?:nobody|nothing|none)$/.test(low(head)))
  if (own && nobody && !frame.negated && !states.has(frame.lemma) && frame.lemma !== 'have') return []
  if (!frame.negated) return falseClaim()
  if (!own || frame.lemma === 'be' || states.has(frame.lemma)) return undefined
  if (frame.passive && !is(verb.head, 'wrong')) return undefined
  // a present "do not" tells what somebody is like, unless it is a wrong
  const done = anyToken(verb.first, verb.head, (i) => /^(?:had|has|have|did|was|were|never|'ve|'d)$/.test(low(i)))
  const partly = anyToken(verb.last, Math.min(end, verb.last + 4), (i) =>
    /^(?:yet|much|many|enough|even|always)$/.test(low(i)),
  )
  const self = point.subject.some(({ head }) => syntax.pos[head] === 'PRON') && !isDoubtful(saying, point)
  return (done && self && !partly) || is(verb.head, 'wrong') || is(verb.head, 'violence') ? [] : undefined

  /** `The allegations are baseless.`, `It's a lie.` */
  function falseClaim() {
    if (frame.lemma !== 'be') return undefined
    const claim = point.subject.some(
      ({ head, first }) =>
        /^(?:accuse|assert)$/.test(saying.nounActOf(head) ?? '') || /^(?:it|that|this|these|those)$/.test(low(first)),
    )
    const named = point.subject.some(({ head }) => saying.nounActOf(head) !== undefined)
    if (!claim || !point.subject.length) return undefined
    for (let i = verb.last; i < Math.min(end, verb.last + 5); i++) {
      if (syntax.pos[i] === 'SCONJ' || syntax.pos[i] === 'ADP') return undefined
      if (is(i, 'false') && (named || /^(?:false|untrue|lies?|nonsense)$/.test(low(i)))) return []
    }
    return undefined
  }
})

const firstFinite = <P extends { readonly frame: { readonly form: string } }>(points: readonly P[]) =>
  points.find(({ frame }) => frame.form === 'finite')

/** `said he would not resign`, `We will not negotiate`: what one will not yield to. */
export const refusal: Rule = onPoints('reject', 'refusal', 0.6, (saying, point) => {
  const { frame, verb } = point
  if (!frame.negated || point.reality === 'supposes' || !/^(?:will|would|wo)$/.test(frame.modal ?? '')) return undefined
  if (!isOwn(saying, point) || !saying.is(verb.head, 'yielding')) return undefined
  // "we will not only support it", "will not just talk"
  if (anyToken(verb.first, verb.head, (i) => /^(?:only|just|merely|simply)$/.test(saying.low(i)))) return undefined
  return []
})

import type { Range } from '../../schema/index.ts'
import { isSubordinate, objectsOf } from '../points.ts'
import { aimedAt, blamable, isOwn } from '../sides.ts'
import { denied, judged, predicate } from './predicate.ts'
import { anyToken, onPoints, type Rule } from './rule.ts'

const tooMuch = /^(?:slow|little|late|weak|long|harsh|lenient|soft|far|expensive|high|low|often|quick|quickly|slowly)$/

/** `The plan is reckless.`, `It was a mistake to close it.`, `The answer is not fair.`, `They are too slow.` */
export const fault: Rule = onPoints('criticize', 'fault', 0.55, (saying, point) => {
  const { low, is, syntax } = saying
  if (point.reality === 'supposes' && point.frame.modal !== 'would') return undefined
  if (point.frame.modal && !/^(?:would|will|can)$/.test(point.frame.modal)) return undefined
  const { verb, frame, subject } = point
  if (isOwn(saying, point) || subject.some(({ head }) => low(head) === 'there')) return undefined
  if (!saying.verbatim && isSubordinate(point, low)) return undefined
  // "was misleading": an adjective taken for a verb
  if (is(verb.head, 'fault') && low(verb.head).endsWith('ing') && verb.last - verb.first > 1 && !frame.negated)
    if (!frame.objects.length) return judged(saying, point)
  const { first, last } = predicate(saying, point)
  for (let i = first; i < last; i++) {
    const negated = denied(saying, point, i)
    // "a terrorist group" is named, not blamed
    if (is(i, 'culprit') && /^(?:NOUN|PROPN)$/.test(syntax.pos[i + 1] ?? '')) continue
    if (is(i, 'fault') && (syntax.pos[i] !== 'VERB' || /(?:ing|ed)$/.test(low(i))) && !negated)
      return judged(saying, point)
    if (is(i, 'grave') && !negated && syntax.pos[i] !== 'VERB') {
      const aims = judged(saying, point)
      if (aims.length) return aims
    }
    if (is(i, 'just') && negated && low(i) !== 'better' && !/^(?:right|sure)$/.test(low(i + 1)))
      return judged(saying, point)
    if (low(i) === 'too' && tooMuch.test(low(i + 1)) && !negated) return judged(saying, point)
  }
  return undefined
})

/** `My colleagues do not have a clue.` */
export const clueless: Rule = onPoints('criticize', 'clueless', 0.55, (saying, point) => {
  if (!point.frame.negated && !anyToken(point.verb.last, point.verb.last + 1, (i) => saying.low(i) === 'no'))
    return undefined
  if (point.frame.lemma !== 'have' || isOwn(saying, point)) return undefined
  return objectsOf(point).some(({ head }) => /^(?:clue|idea|shame|backbone|heart)$/.test(saying.low(head)))
    ? aimedAt(saying, point.subject)
    : undefined
})

/** Words that are never said without criticizing: `outright lies`, `a disgraceful attack`. */
export const slur: Rule = (saying) => {
  const { points, is, low, syntax, content } = saying
  const make = (aims: readonly Range[]) => ({ act: 'criticize', rule: 'slur', certainty: 0.6, aims }) as const
  for (const point of points) {
    if (point.reality === 'supposes' || point.frame.negated) continue
    for (let i = point.verb.last; i < point.end; i++)
      if (
        is(i, 'slur') &&
        syntax.pos[i] !== 'VERB' &&
        !/^(?:not|no|never|any)$/.test(low(i - 1)) &&
        !/^(?:not|no|never|any)$/.test(low(i - 2))
      )
        return make(isOwn(saying, point) ? [] : judged(saying, point))
  }
  if (points.length) return undefined
  for (const { first, last } of content)
    for (let i = first; i < last; i++) if (is(i, 'slur') && syntax.pos[i] !== 'VERB') return make([])
  return undefined
}

/** `The authorities reacted slowly.` */
export const amiss: Rule = onPoints('criticize', 'amiss', 0.5, (saying, point) => {
  const { verb, frame, end } = point
  if (frame.form !== 'finite' || frame.modal || frame.negated || frame.passive || frame.lemma === 'be') return undefined
  const { pos } = saying.syntax
  const badly = anyToken(
    verb.first,
    Math.min(end, verb.last + 4),
    (i) => saying.is(i, 'amiss') && (i < verb.head || !/^(?:VERB|ADJ)$/.test(pos[i + 1] ?? '')),
  )
  const who = badly ? blamable(saying, point) : undefined
  return who && aimedAt(saying, who)
})

/** `The council does not want to talk`, `They never listened`: what somebody owes and does not do. */
export const undone: Rule = onPoints('criticize', 'duty-undone', 0.5, (saying, point) => {
  const { frame, clause, verb } = point
  const { low, is } = saying
  if (!is(verb.head, 'duty') || frame.passive || frame.modal === 'will' || frame.modal === 'would') return undefined
  const up = frame.governor === undefined ? undefined : clause.frameOf(frame.governor)
  const unwilling = up?.negated === true && /^(?:want|try|intend|bother|be|care)$/.test(up.lemma) && !up.modal
  if (!unwilling && !(frame.negated && frame.form === 'finite' && !/^(?:could|may|might|can)$/.test(frame.modal ?? '')))
    return undefined
  if (/^(?:if|unless|who|that|which)$/.test(low(verb.first - 1)) || !point.subject.length || isOwn(saying, point))
    return undefined
  const who = blamable(saying, point)
  return who && aimedAt(saying, who)
})

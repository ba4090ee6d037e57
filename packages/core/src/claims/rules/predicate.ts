import type { Range } from '../../schema/index.ts'
import type { Point } from '../points.ts'
import type { Saying } from '../sayings.ts'
import { aimedAt, isOwn } from '../sides.ts'
import { anyToken } from './rule.ts'

const linking = /^(?:be|seem|look|sound|become|remain|prove|appear)$/

/** The words said of a subject: `clumsy and unthinking` of `is clumsy and unthinking and may hurt`. */
export function predicate(
  { syntax: { pos }, low }: Saying,
  { frame, verb, part, clause }: Point,
): { first: number; last: number } {
  let last = verb.last
  const limit = Math.min(part.last, clause.sentence.last, verb.last + 10)
  const stop = /^(?:SCONJ|AUX)$/
  while (last < limit) {
    const tag = pos[last]!
    if (stop.test(tag) || (tag === 'PUNCT' && !/^["“”'‘’,]$/.test(low(last))) || (tag === 'ADP' && low(last) !== 'of'))
      break
    if (tag === 'PRON' || (tag === 'VERB' && clause.frameOf(clause.chunkAt(last))?.form === 'finite')) break
    last++
  }
  return frame.lemma === 'be' || linking.test(frame.lemma)
    ? { first: verb.last, last }
    : { first: verb.last, last: verb.last }
}

/** Is what is said at a token taken back: `is no mistake`, `less likely to be liars`? */
export const denied = (saying: Saying, point: Point, at: number) =>
  anyToken(Math.max(point.part.first, point.verb.first - 4), point.verb.first, (i) =>
    /^(?:less|unlikely)$/.test(saying.low(i)),
  ) ||
  (point.frame.negated && saying.low(point.verb.last) !== 'only') ||
  anyToken(
    point.verb.last,
    at,
    (i) => /^(?:no|not|never|without|nothing|hardly)$/.test(saying.low(i)) && saying.low(i + 1) !== 'only',
  )

/** Whom a judgment about the subject is aimed at; where that is an empty "it", the subject of the clause it stands for. */
export function judged(saying: Saying, point: Point): Range[] {
  const [subject] = point.subject
  if (subject && /^(?:it|this|that|what)$/.test(saying.low(subject.head))) {
    const next = saying.points.find(({ verb, frame }) => verb.first > point.verb.first && frame.form === 'finite')
    return next?.clause === point.clause && !isOwn(saying, next) ? aimedAt(saying, next.subject) : []
  }
  return aimedAt(saying, point.subject)
}

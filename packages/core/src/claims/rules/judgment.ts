import type { Chunk } from '../../flow/layers.ts'
import type { Range } from '../../schema/index.ts'
import { after, isSubordinate, objectsOf, type Point } from '../points.ts'
import { firstChunk, type Kind, type Saying } from '../sayings.ts'
import { aimedAt, blamable, isOwn } from '../sides.ts'
import { anyToken, onPoints, type Rule } from './rule.ts'

const linking = /^(?:be|seem|look|sound|become|remain|prove|appear)$/
const described = /^(?:called|described-as|declared-to-be|found)$/

/** The words said of a subject: `clumsy and unthinking` of `is clumsy and unthinking and may hurt`. */
function predicate(
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

const denied = (saying: Saying, point: Point, at: number) =>
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
function judged(saying: Saying, point: Point): Range[] {
  const [subject] = point.subject
  if (subject && /^(?:it|this|that|what)$/.test(saying.low(subject.head))) {
    const next = saying.points.find(({ verb, frame }) => verb.first > point.verb.first && frame.form === 'finite')
    return next?.clause === point.clause && !isOwn(saying, next) ? aimedAt(saying, next.subject) : []
  }
  return aimedAt(saying, point.subject)
}

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
  if (points.length || described.test(saying.quote.rule)) return undefined
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
  if (/^(?:if|unless)$/.test(low(verb.first - 1)) || !point.subject.length || isOwn(saying, point)) return undefined
  const who = blamable(saying, point)
  return who && aimedAt(saying, who)
})

const showing = /^(?:do|show|represent|display|demonstrate|prove|make|play|have|achieve|deliver|deserve)$/
const has = (saying: Saying, { first, last }: Chunk, kind: Kind) => anyToken(first, last, (i) => saying.is(i, kind))

/** `She is a hero.`, `The crew did an excellent job.`, `I am proud of my team.`; not what would be great. */
export const merit: Rule = onPoints('praise', 'merit', 0.5, (saying, point) => {
  const { frame, reality } = point
  const { low, is } = saying
  if (frame.negated || frame.modal || reality === 'supposes' || reality === 'denies') return undefined
  const own = isOwn(saying, point)
  const { first, last } = predicate(saying, point)
  for (let i = first; i < last; i++) {
    if (!is(i, 'merit') || denied(saying, point, i)) continue
    // "a great danger", "a wonderful time": of no merit of anybody
    if (
      /^(?:great|amazing|terrific|extraordinary)$/.test(low(i)) &&
      /^(?:NOUN|ADJ)$/.test(saying.syntax.pos[i + 1] ?? '')
    ) {
      if (
        !/^(?:job|work|leader|man|woman|person|team|player|friend|effort|teacher|doctor|mayor|president|artist|writer)$/.test(
          low(i + 1),
        )
      )
        continue
    }
    if (own) {
      if (low(i) !== 'proud' || low(i + 1) !== 'of') return undefined
      return aimedAt(saying, after(point, /^of$/))
    }
    if (
      /^(?:reasonable|acceptable|fair|success|successful|cool|pride|achievement|skill)$/.test(low(i)) &&
      saying.quote.mode === 'indirect'
    )
      continue
    if (low(i) === 'proud') return undefined
    return judged(saying, point)
  }
  if (own || !showing.test(frame.lemma) || frame.form !== 'finite') return undefined
  const shown = objectsOf(point).some(
    (chunk) => has(saying, chunk, 'merit') && !/^(?:no|little|any)$/.test(low(chunk.first)),
  )
  const who = shown ? blamable(saying, point) : undefined
  return who && aimedAt(saying, who)
})

/** What a thing is called: `called the ruling historic`, `described the attack as another sham`. */
export const name: Rule = (saying) => {
  const { quote, content, is, low, syntax } = saying
  if (!described.test(quote.rule)) return undefined
  const [part] = content
  if (!part) return undefined
  const object = objectOf(saying)
  const from = object?.last ?? part.first
  const empty = object && low(object.head) === 'it'
  // "found it alarming that the council had sold": whoever did what is found so
  const aims = object
    ? aimedAt(saying, empty ? (saying.points.find(({ frame }) => frame.form === 'finite')?.subject ?? []) : [object])
    : []
  for (const { first, last } of content)
    for (let i = Math.max(first, from); i < last; i++) {
      // no farther than the thing's own name: what its relative clause tells is another matter
      if (/^(?:who|which|that|whose|facing|who's)$/.test(low(i)) || /^(?:SCONJ|AUX)$/.test(syntax.pos[i]!))
        return undefined
      if (/^(?:not|no|never|hardly)$/.test(low(i))) return undefined
      if (is(i, 'culprit')) return { act: 'accuse', rule: 'named-culprit', certainty: 0.55, aims }
      if (is(i, 'fault') || is(i, 'slur') || is(i, 'grave'))
        return { act: 'criticize', rule: 'named-bad', certainty: 0.6, aims }
      if (is(i, 'merit')) return { act: 'praise', rule: 'named-good', certainty: 0.6, aims }
    }
  return undefined
}

/** The noun group that something is said of by naming it. */
export function objectOf({ content, syntax }: Saying): Chunk | undefined {
  const [part] = content
  if (!part) return undefined
  return firstChunk({ syntax }, part.first, part.last)
}

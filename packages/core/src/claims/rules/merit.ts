import { after, objectsOf } from '../points.ts'
import type { Saying } from '../sayings.ts'
import { aimedAt, blamable, firstPerson, isOwn } from '../sides.ts'
import { denied, judged, predicate } from './predicate.ts'
import { anyToken, onPoints, type Rule } from './rule.ts'

const showing = /^(?:do|show|represent|display|demonstrate|prove|make|play|have|achieve|deliver|deserve)$/

/** `She is a hero.`, `The crew did an excellent job.`, `I am proud of my team.`; not what would be great. */
export const merit: Rule = onPoints('praise', 'merit', 0.5, (saying, point) => {
  const { frame, reality } = point
  const { low, is, syntax } = saying
  if (frame.negated || frame.modal || reality === 'supposes' || reality === 'denies') return undefined
  const own = isOwn(saying, point)
  const { first, last } = predicate(saying, point)
  for (let i = first; i < last; i++) {
    if (!is(i, 'merit') || denied(saying, point, i)) continue
    if (syntax.pos[i] === 'PROPN' || isMere(saying, i)) continue
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
  if (!showing.test(frame.lemma) || frame.form !== 'finite') return undefined
  const shown = objectsOf(point).some(
    ({ first, last }) =>
      !/^(?:no|little|any)$/.test(low(first)) && anyToken(first, last, (i) => is(i, 'merit') && !isMere(saying, i)),
  )
  // "our officers showed patience"
  const ours = own && point.subject.every(({ head }) => !firstPerson.has(low(head)))
  const who = shown ? (ours ? point.subject : blamable(saying, point)) : undefined
  return who && aimedAt(saying, who)
})

/** `a great danger`, `great confidence in me`, `a wonderful time`: of no merit of anybody. */
const isMere = ({ low, syntax }: Saying, i: number): boolean =>
  /^(?:great|amazing|terrific|extraordinary)$/.test(low(i)) &&
  /^(?:NOUN|ADJ|PROPN)$/.test(syntax.pos[i + 1] ?? '') &&
  !/^(?:job|work|leader|man|woman|person|team|player|friend|effort|teacher|doctor|mayor|president|artist|writer)$/.test(
    low(i + 1),
  )

import type { Chunk } from '../../flow/layers.ts'
import { after, objectsOf } from '../points.ts'
import type { Kind, Saying } from '../sayings.ts'
import { aimedAt, blamable, isOwn } from '../sides.ts'
import { denied, judged, predicate } from './predicate.ts'
import { anyToken, onPoints, type Rule } from './rule.ts'

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

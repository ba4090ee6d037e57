import type { Chunk } from '../../flow/layers.ts'
import { firstChunk, type Saying } from '../sayings.ts'
import { aimedAt } from '../sides.ts'
import type { Rule } from './rule.ts'

const untrue = /^(?:false|untrue|lies?|falsehoods?|fabrications?|fabricated|invented|inventions?|unfounded|baseless)$/

/** What a thing is called: `called the ruling historic`, `described the attack as another sham`. */
export const name: Rule = (saying) => {
  const { content, is, low, syntax } = saying
  const [part] = content
  if (!part) return undefined
  const object = saying.quote.rule === 'gapped' ? undefined : objectOf(saying)
  const from = object?.last ?? part.first
  const empty = object && low(object.head) === 'it'
  // "called it a lie": what is said is denied, who lies is a liar
  const said =
    !object || /^(?:it|this|that|them)$/.test(low(object.head)) || saying.nounActOf(object.head) !== undefined
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
      if (said && is(i, 'false') && untrue.test(low(i)))
        return { act: 'deny', rule: 'named-false', certainty: 0.6, aims: [] }
      if (is(i, 'culprit')) return { act: 'accuse', rule: 'named-culprit', certainty: 0.55, aims }
      if (is(i, 'fault') || is(i, 'slur') || is(i, 'grave'))
        return { act: 'criticize', rule: 'named-bad', certainty: 0.6, aims }
      if (is(i, 'merit') && syntax.pos[i] !== 'PROPN')
        return { act: 'praise', rule: 'named-good', certainty: 0.6, aims }
    }
  return undefined
}

/** The noun group that something is said of by naming it. */
export function objectOf({ content, syntax }: Saying): Chunk | undefined {
  const [part] = content
  if (!part) return undefined
  return firstChunk({ syntax }, part.first, part.last)
}

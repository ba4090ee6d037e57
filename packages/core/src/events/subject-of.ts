import type { Layers } from '../flow/layers.ts'
import type { Clause, Frame } from '../syntax/frames.ts'
import type { NounParties } from './noun-party.ts'

const reach = 8
/** Who belongs to something, so that `who` is of him. */
const joined = /^(?:member|leader|head|founder|owner|supporter|follower|survivor|victim|chief)$/

/**
 * Who a verb's doer is where its own clause does not say so, or says it of the wrong noun:
 *
 *     thousands marched in Lima protesting the tax   ->   thousands, not the city
 *     after shelling the town, the rebels fled       ->   the rebels
 *     members of the union, who struck               ->   the members
 */
export function subjectOf(
  { sentences: { tokens }, syntax: { pos, lemmas } }: Pick<Layers, 'sentences' | 'syntax'>,
  parties: NounParties,
): (frame: Frame, clause: Clause) => readonly number[] {
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? ''
  const finite = (clause: Clause, from: number, step: 1 | -1) => {
    for (let i = from + step; i >= 0 && i < clause.chunks.length && Math.abs(i - from) < reach; i += step) {
      const other = clause.frameOf(i)
      if (other?.form === 'finite') return other
    }
    return undefined
  }
  return ({ form, subject, verb }, clause) => {
    const { chunks } = clause
    const { first } = chunks[verb]!
    const at = subject.length === 1 ? chunks[subject[0]!]! : undefined
    if (form === 'participle' && !subject.length && first <= clause.sentence.first + 2) {
      const main = finite(clause, verb, 1)
      const opens = main?.subject.length ? Math.min(...main.subject.map((noun) => chunks[noun]!.first)) : -1
      return main && word(opens - 1) === ',' ? main.subject : subject
    }
    if (
      at &&
      form !== 'finite' &&
      pos[at.head] === 'PROPN' &&
      /^(?:in|at|near|outside|through|across)$/.test(word(at.first - 1))
    ) {
      const main = finite(clause, verb, -1)
      return main ? (main.passive ? subject : main.subject) : subject
    }
    // "because of fighting between rebels", "pushing for Kestria to leave"
    if (form === 'participle' && /^(?:amid|amidst|despite|during)$/.test(word(first - 1))) return []
    if (form === 'participle' && word(first - 1) === 'of' && word(first - 2) === 'because') return []
    const left = chunks[verb - 1]
    if (form === 'infinitive' && left?.kind === 'noun' && left.last >= first - 1 && word(left.first - 1) === 'for')
      return [verb - 1]
    const owner = at ? subject[0]! - 1 : -1
    if (
      at &&
      form === 'finite' &&
      word(first - 1) === 'who' &&
      word(at.first - 1) === 'of' &&
      chunks[owner]?.kind === 'noun' &&
      chunks[owner].last === at.first - 1 &&
      (parties.people(clause, owner) || joined.test(lemmas[chunks[owner].head]!)) &&
      !parties.people(clause, subject[0]!)
    )
      return [owner]
    return subject
  }
}

import { clauseEnd } from '../clause-end.ts'
import type { Line, Page } from '../page.ts'
import { phraseBefore } from '../phrase-before.ts'
import { isClause } from './is-clause.ts'
import type { Found } from './rule.ts'

const copulas = new Set(
  "is are was were 's 're 'm am been remain remains remained feel feels felt seem seems seemed".split(' '),
)

/**
 * An adjective of certainty or feeling with its clause, after "be".
 *
 *     The mayor is adamant that the bridge is safe.   ->   The mayor | is adamant | the bridge is safe
 */
export function adjectiveClause(page: Page, line: Line, at: number): Found | undefined {
  const { words, adjectives } = page
  const [kind] = adjectives.get(words[at]!.low) ?? []
  const next = words[at + 1]
  if (!kind || (kind === 'attitude' && line.within !== undefined) || at <= line.first || at + 3 >= line.last)
    return undefined
  const clause =
    next?.low === 'that' && words[at + 2]!.pos !== 'AUX' ? at + 2 : isClause(page, line, at + 1) ? at + 1 : undefined
  if (clause === undefined || /^(?:ADP|SCONJ|ADV)$/.test(words[clause]!.pos)) return undefined
  let first = at - 1
  while (
    first > line.first &&
    words[first]!.pos === 'ADV' &&
    words[first]!.low !== 'not' &&
    words[first]!.low !== 'never'
  )
    first--
  if (!copulas.has(words[first]!.low)) return undefined
  while (first > line.first && (words[first - 1]!.pos === 'AUX' || words[first - 1]!.pos === 'ADV')) {
    if (/^(?:will|would|could|may|might|should|must|can|not|n't|never|hardly)$/.test(words[first - 1]!.low))
      return undefined
    first--
  }
  const speaker = phraseBefore(page, line, first)
  if (!speaker || /^(?:it|this|that|there)$/.test(words[speaker.last - 1]!.low)) return undefined
  const last = clauseEnd(page, line, clause)
  if (last <= clause + 1) return undefined
  return {
    rule: 'adjective-clause',
    certainty: kind === 'speech' ? 0.8 : 0.6,
    cue: { first, last: at + 1 },
    speaker,
    content: [{ first: clause, last }],
  }
}

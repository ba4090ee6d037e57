import { clauseEnd } from '../end/clause-end.ts'
import type { Line, Page } from '../page.ts'
import { phraseBefore } from '../phrase-before.ts'
import { isClause } from './is-clause.ts'
import type { Found } from './rule.ts'

const copulas = new Set(
  "is are was were 's 're 'm am been remain remains remained feel feels felt seem seems seemed".split(' '),
)

/**
 * An adjective of certainty or feeling with its clause or object, after "be".
 *
 *     The mayor is adamant that the bridge is safe.   ->   The mayor | is adamant | the bridge is safe
 *     Ana Veld is critical of the plan.               ->   Ana Veld | is critical | the plan
 */
export function adjectiveClause(page: Page, line: Line, at: number): Found | undefined {
  const { words, adjectives } = page
  const row = adjectives.get(words[at]!.low)
  if (!row) return undefined
  const [kind, , , links = ''] = row
  const next = words[at + 1]
  if (!kind || (kind === 'attitude' && line.within !== undefined) || at <= line.first || at + 3 >= line.last)
    return undefined
  const clause =
    next?.low === 'that' && words[at + 2]!.pos !== 'AUX' ? at + 2 : isClause(page, line, at + 1) ? at + 1 : undefined
  const object =
    clause === undefined && line.within === undefined && links.split(' ').includes(next!.low) ? at + 2 : undefined
  const content = clause ?? object
  if (content === undefined || /^(?:ADP|SCONJ|ADV)$/.test(words[content]!.pos)) return undefined
  let first = at - 1
  while (
    first > line.first &&
    words[first]!.pos === 'ADV' &&
    words[first]!.low !== 'not' &&
    words[first]!.low !== 'never'
  )
    first--
  if (!copulas.has(words[first]!.low) || (words[first]!.low === "'s" && words[first]!.pos === 'PART')) return undefined
  while (first > line.first && (words[first - 1]!.pos === 'AUX' || words[first - 1]!.pos === 'ADV')) {
    if (/^(?:will|would|could|may|might|should|must|can|not|n't|never|hardly)$/.test(words[first - 1]!.low))
      return undefined
    first--
  }
  const speaker = phraseBefore(page, line, first)
  if (!speaker || /^(?:it|this|that|there)$/.test(words[speaker.last - 1]!.low)) return undefined
  const last = clauseEnd(page, line, content, { object: object !== undefined, main: object !== undefined })
  if (last <= content + (object === undefined ? 1 : 0)) return undefined
  return {
    rule: object === undefined ? 'adjective-clause' : 'adjective-object',
    certainty: kind === 'speech' && object === undefined ? 0.8 : 0.6,
    cue: { first, last: at + 1 },
    speaker,
    content: [{ first: content, last }],
  }
}

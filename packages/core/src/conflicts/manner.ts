import type { Layers, Local } from '../flow/layers.ts'
import { vouchers } from '../flow/vouchers.ts'
import type { Conflict, Range } from '../schema/index.ts'
import { wordSet } from '../text/index.ts'

const mild =
  /^(?:rubber|plastic) bullets?$|^(?:tear[- ]?gas|water cannons?|batons?|pepper spray|blanks?|warning shots?|stun grenades?)$/i
const deadly =
  /^(?:live (?:rounds?|ammunition|fire|bullets?)|(?:real|metal|steel) bullets?|lethal force|buckshot|gunshot wounds?|bullet wounds?|gunshots?|gunfire|machine guns?|assault rifles?|snipers?)$/i

/** First words of both. */
const opening = wordSet(
  'rubber plastic tear teargas tear-gas water baton batons pepper blank blanks warning stun live real metal steel lethal ' +
    'buckshot gunshot gunshots bullet gunfire machine assault sniper snipers',
)
const ammunition = /bullet|live|lethal|machine|rifle|buckshot/i

/**
 * Force that one account keeps to mild means ("nothing but tear gas", "no live rounds") and another does not ("gunshot
 * wounds").
 */
export function manner(doc: Pick<Layers, 'clean' | 'sentences' | 'quotes' | 'claims'>): Local<Conflict>[] {
  const { tokens, sentences } = doc.sentences
  const claimAt = vouchers(doc)
  const only: { by: string; span: Range }[] = []
  const harm = new Map<string, { by: string; span: Range }>()
  const word = (i: number, last: number) => (i < last ? tokens[i]!.lower : '')
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      const single = word(i, last)
      if (!opening.has(single)) continue
      const pair = `${single} ${word(i + 1, last)}`
      const two = mild.test(pair) || deadly.test(pair)
      const means = two ? pair : single
      if (!mild.test(means) && !deadly.test(means)) continue
      const span = { start: tokens[i]!.start, end: tokens[i + (two ? 1 : 0)]!.end }
      const by = claimAt(span)?.id ?? 'narrator'
      const back = (length: number, words: RegExp) =>
        Array.from({ length }, (_, k) => i - k - 1).some((at) => at >= first && words.test(word(at, last)))
      const restricted =
        back(3, /^(?:only|merely|just|nothing|exclusively|solely)$/) ||
        /^(?:only|alone)$/.test(word(i + (two ? 2 : 1), last))
      const negated = back(4, /^(?:no|not|never|without|n't|n’t|nor)$/) || back(6, /^(?:den(?:y|ies|ied|ying))$/)
      if (mild.test(means) ? restricted && !negated : negated && by !== 'narrator' && ammunition.test(means))
        only.push({ by, span })
      else if (!mild.test(means) && !negated && !harm.has(by)) harm.set(by, { by, span })
      if (two) i++
    }
  const claim = only[0]
  const against = claim && [...harm.values()].filter(({ by }) => by !== claim.by)
  if (!claim || !against?.length) return []
  return [
    {
      about: doc.clean.text.slice(claim.span.start, claim.span.end),
      kind: 'manner',
      between: [claim, ...against],
      rule: 'only-mild-means',
      certainty: 0.7,
    },
  ]
}

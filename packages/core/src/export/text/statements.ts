import type { Quote } from '../../schema/index.ts'
import { oneLine } from '../../text/index.ts'
import { groupBy } from '../group.ts'
import { actVerb, namesOf } from '../names.ts'
import { because, item, type Section, titled } from './section.ts'

/** Who said what, and what they did by saying it; a statement inside another stands under it. */
export const statements: Section = (article, page) => {
  const { party, parties } = namesOf(article)
  const claims = groupBy(article.claims ?? [], (claim) => claim.quote)
  const inside = groupBy(article.quotes ?? [], (quote) => quote.nestedIn)
  const known = new Set((article.quotes ?? []).map(({ id }) => id))
  const lines = (quote: Quote, depth: number): string[] => {
    const acts = (claims.get(quote.id) ?? []).map(({ act, targets, modality }) => {
      const aim = parties(targets)
      return [actVerb(act), modality !== 'certain' && `(${modality})`, aim && `→ ${aim}`].filter(Boolean).join(' ')
    })
    const speaker = party(quote.speaker) ?? 'nobody named'
    const to = parties(quote.addressees)
    const words = quote.parts.map(({ text }) => oneLine(text)).join(' … ')
    const head = `${page.paint('person', speaker)} ${page.paint('cue', acts.join('; ') || quote.mode)}${to ? ` (to ${to})` : ''}`
    const shown = item(`${head}: ${words}${because(quote.rule, quote.certainty, page)}`, page, 2 + 2 * depth)
    return [shown, ...(depth < 8 ? (inside.get(quote.id) ?? []).flatMap((nested) => lines(nested, depth + 1)) : [])]
  }
  const top = (article.quotes ?? []).filter(({ nestedIn }) => nestedIn === undefined || !known.has(nestedIn))
  return titled(
    'Statements',
    top.flatMap((quote) => lines(quote, 0)),
    page,
  )
}

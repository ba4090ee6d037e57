import type { Article, Range } from '@copydesk/core'
import type { Names } from '@copydesk/core/export'
import { vouchersOf, vouchWords } from './happenings.ts'
import { type Layer, layerOfMention } from './layers.ts'
import { actLine, nobody } from './statements.ts'

/** Words to mark, and the entry they open at one of its evidences. */
export interface Mark extends Range {
  readonly layer: Layer
  readonly entry: string
  readonly at: number
  readonly title: string
}

/** All marks of an article's text; they overlap. An event or figure names who vouches for it. */
export function marksOf(article: Article, names: Names): Mark[] {
  const { party, voucher } = names
  const entities = new Map((article.entities ?? []).map((entity) => [entity.id, entity]))
  const place = new Map((article.entities ?? []).flatMap(({ mentions }) => mentions.map((id, at) => [id, at] as const)))
  const quotes = new Map((article.quotes ?? []).map((quote) => [quote.id, quote]))
  return [
    ...(article.mentions ?? []).map((mention): Mark => {
      const { id, start, end, kind, entity } = mention
      const owner = entity === undefined ? undefined : entities.get(entity)
      const layer = layerOfMention(mention)
      if (!owner) return { start, end, layer, entry: id, at: 0, title: kind }
      return { start, end, layer, entry: owner.id, at: place.get(id) ?? 0, title: `${party({ entity })} (${kind})` }
    }),
    ...[...quotes.values()].flatMap(({ id, parts, speaker }) =>
      parts.map(
        ({ start, end }, at): Mark => ({
          start,
          end,
          layer: 'quotes',
          entry: id,
          at,
          title: `said by ${party(speaker) ?? nobody}`,
        }),
      ),
    ),
    ...(article.claims ?? []).flatMap((claim): Mark[] => {
      const cue = quotes.get(claim.quote)?.cue
      if (!cue) return []
      const who = names.parties(claim.claimants) || nobody
      return [
        {
          start: cue.start,
          end: cue.end,
          layer: 'claims',
          entry: claim.id,
          at: 0,
          title: `${who} ${actLine([claim], names)}`,
        },
      ]
    }),
    ...(article.counts ?? []).map(
      ({ id, start, end, status, by }): Mark => ({
        start,
        end,
        layer: 'counts',
        entry: id,
        at: 0,
        title: `${status}, says ${voucher(by)}`,
      }),
    ),
    ...(article.events ?? []).map(
      (event): Mark => ({
        start: event.trigger.start,
        end: event.trigger.end,
        layer: 'events',
        entry: event.id,
        at: 0,
        title: `${event.class.toLowerCase()}: ${vouchWords(vouchersOf(event, names))}`,
      }),
    ),
  ]
}

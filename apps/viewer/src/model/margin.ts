import type { Article, Claim } from '@copydesk/core'
import { groupBy, marksInside, type Names } from '@copydesk/core/export'
import { nobody } from './statements.ts'
import { doing } from './words.ts'

/** A note beside a paragraph: who speaks, in which act, about whom, to whom. Conflicts say who stands against whom. */
export interface MarginNote {
  readonly entry: string
  readonly who: string
  readonly act: string
  readonly about?: string
  readonly to?: string
  readonly conflict?: true
}

/** The notes of each block, in the order of the text. A quotation in several parts is noted once, where it begins. */
export function marginNotes(article: Article, { party, parties, voucher }: Names): MarginNote[][] {
  const claims = groupBy(article.claims ?? [], (claim) => claim.quote)
  const said = (article.quotes ?? []).flatMap(({ id, parts, speaker, addressees }) => {
    const { start = 0, end = 0 } = parts[0] ?? {}
    const to = parties(addressees)
    const note = (who: string, act: string, about: string): MarginNote => ({
      entry: id,
      who,
      act,
      ...(about && { about }),
      ...(to && { to }),
    })
    const speaks = party(speaker) ?? nobody
    const acts = claims.get(id) ?? []
    if (!acts.length) return [{ start, end, note: note(speaks, 'says', '') }]
    return acts.map((claim: Claim) => ({
      start,
      end,
      note: note(parties(claim.claimants) || speaks, doing(claim), parties(claim.targets)),
    }))
  })
  const against = (article.conflicts ?? []).flatMap(({ between }, i) => {
    const [first, ...others] = between
    if (!first) return []
    const about = others.map(({ by }) => voucher(by)).join(', ')
    const note: MarginNote = { entry: `conflict:${i}`, who: voucher(first.by), act: 'against', about, conflict: true }
    return [{ start: first.span.start, end: first.span.end, note }]
  })
  const begins = [...said, ...against].map((item) => ({ ...item, end: Math.min(item.end, item.start + 1) }))
  return marksInside(article.blocks, begins).map((some) => some.map(({ note }) => note))
}

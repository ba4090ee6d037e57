import type { Article } from '@copydesk/core'
import { type Names, oneLine } from '@copydesk/core/export'
import type { Voucher } from './entry.ts'
import { vouchersOf } from './happenings.ts'
import { timexWords } from './words.ts'

/** An event in its place in time, with who vouches for it. */
export interface Moment {
  readonly event: string
  /** In words, or bounds in ISO 8601; absent where only the order is known. */
  readonly when?: string
  readonly order?: string
  readonly what: string
  readonly who: string
  readonly vouchers: readonly Voucher[]
}

/** The events whose time or order the text tells, as the article has ordered them, and how many it leaves open. */
export function momentsOf(article: Article, names: Names): { moments: Moment[]; unordered: number } {
  const events = new Map((article.events ?? []).map((event) => [event.id, event]))
  const trigger = (id: string) => events.get(id)?.trigger.text ?? ''
  let unordered = 0
  const moments = (article.timeline ?? []).flatMap((entry): Moment[] => {
    const event = events.get(entry.event)
    if (!event) return []
    const bounds = [...new Set([entry.earliest, entry.latest].filter((bound) => bound !== undefined))].join(' to ')
    const when = entry.timex !== undefined ? timexWords(entry.timex) : bounds || undefined
    const order = [
      ...entry.after.map((id) => `after “${oneLine(trigger(id))}”`),
      ...entry.before.map((id) => `before “${oneLine(trigger(id))}”`),
    ].join(', ')
    if (when === undefined && !order) {
      unordered++
      return []
    }
    const { parties } = names
    return [
      {
        event: event.id,
        ...(when !== undefined && { when }),
        ...(order && { order }),
        what: oneLine(event.trigger.text),
        who: [parties(event.actors), parties(event.recipients)].filter(Boolean).join(' → '),
        vouchers: vouchersOf(event, names),
      },
    ]
  })
  return { moments, unordered }
}

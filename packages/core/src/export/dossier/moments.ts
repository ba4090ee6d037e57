import type { DossierMoment } from '../../schema/index.ts'
import { stanceVerb } from '../names.ts'
import { item, titled } from '../text/section.ts'
import type { DossierSection } from './look-up.ts'

const bounds = ({ earliest, latest }: DossierMoment) =>
  earliest === latest
    ? earliest
    : [earliest, latest]
        .map((bound) => bound ?? '')
        .join(' … ')
        .trim()

/** When, as far as the articles tell; they may differ on it. */
export const whenOf = (moment: DossierMoment): string | undefined => {
  const when = moment.timex ?? (bounds(moment) || undefined)
  return moment.disputed ? `${when} (the articles differ)` : when
}

export const moments: DossierSection = ({ timeline, events }, page, { voucher, name }) => {
  const byId = new Map(events.map((event) => [event.id, event]))
  let open = 0
  const lines = timeline.flatMap((moment) => {
    const event = byId.get(moment.event)
    const when = whenOf(moment)
    const order = [
      ...moment.after.map((id) => `after ${name(id)}`),
      ...moment.before.map((id) => `before ${name(id)}`),
    ].join(', ')
    if (!event) return []
    if (when === undefined && !order) {
      open++
      return []
    }
    const vouchers = event.accounts.map((account) => `${voucher(account)} ${stanceVerb(account.stance)}`)
    return item(
      `${[when, order].filter(Boolean).join(', ')}: ${name(event.id)} — ${page.paint('strong', [...new Set(vouchers)].join('; '))}`,
      page,
    )
  })
  const rest = open ? [item(page.paint('faint', `${open} more whose time the articles leave open`), page)] : []
  return titled('Timeline', lines.length ? [...lines, ...rest] : [], page)
}

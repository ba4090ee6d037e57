import { deed, whenOf } from '@copydesk/core/export'
import { Vouchers } from '../entry/vouchers.tsx'
import { type Compared, vouchersOf } from '../model/dossier.ts'
import { timexWords } from '../model/words.ts'

/** The events of all articles in the order of time, each with who vouches for it. */
export function Moments({ compared: { dossier, known } }: { readonly compared: Compared }) {
  const byId = new Map(dossier.events.map((event) => [event.id, event]))
  const shown = dossier.timeline.flatMap((moment) => {
    const event = byId.get(moment.event)
    const when = whenOf(moment)
    const order = [
      ...moment.after.map((id) => `after ${known.name(id)}`),
      ...moment.before.map((id) => `before ${known.name(id)}`),
    ].join(', ')
    return event && (when !== undefined || order) ? [{ event, when, order, timex: moment.timex }] : []
  })
  const open = dossier.timeline.length - shown.length
  if (!shown.length) return null
  return (
    <section aria-labelledby="in-time">
      <h2 id="in-time" className="section-title">
        Timeline
      </h2>
      <ol className="timeline">
        {shown.map(({ event, when, order, timex }) => (
          <li key={event.id} className="moment">
            <span className="moment-when">{(timex && timexWords(timex)) ?? when ?? order}</span>
            <span>
              <span className="line-title">{known.name(event.id)}</span>
              {when && order && <span className="line-summary">{order}</span>}
              {event.accounts[0] && <span className="line-summary">{deed(event.accounts[0])}</span>}
              <Vouchers vouchers={vouchersOf(event.accounts, known)} />
            </span>
          </li>
        ))}
      </ol>
      {open > 0 && <p className="unresolved">{open} more whose time the articles leave open</p>}
    </section>
  )
}

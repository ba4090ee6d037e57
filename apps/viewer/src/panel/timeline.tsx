import { Vouchers } from '../entry/vouchers.tsx'
import type { Reading } from '../model/reading.ts'
import { useOpen } from '../store/use-open.ts'

/** The events in the order in which they happened, as far as the text says. */
export function Timeline({ reading: { moments, unordered } }: { readonly reading: Reading }) {
  const open = useOpen()
  return (
    <figure className="timeline">
      <figcaption className="label">Timeline</figcaption>
      <ol>
        {moments.map(({ event, when, order, what, who, vouchers }) => (
          <li key={event}>
            <button type="button" className="moment" data-line={`time:${event}`} onClick={() => open(event, 0, 'list')}>
              <span className="moment-when">{when ?? order}</span>
              <span>
                <span className="line-title">{what}</span>
                {who && <span className="line-summary">{who}</span>}
                {when && order && <span className="line-summary">{order}</span>}
                <Vouchers vouchers={vouchers} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      {unordered > 0 && <p className="unresolved">{unordered} more whose time the text leaves open</p>}
    </figure>
  )
}

import { memo } from 'react'
import { Vouchers } from '../entry/vouchers.tsx'
import type { Entry } from '../model/entry.ts'
import { useOpen } from '../store/use-open.ts'

const shortKinds = new Set(['people', 'organizations', 'places', 'groups', 'documents'])

/** One entry in a list; it leads to its first evidence. */
export const Line = memo(function Line({ entry }: { readonly entry: Entry }) {
  const { id, kind, title, summary, section, color, vouchers, evidence } = entry
  const open = useOpen()
  const named = shortKinds.has(section ?? '')
  return (
    <li>
      <button
        type="button"
        className={`line ${color}`}
        data-line={id}
        disabled={!evidence.length}
        onClick={() => open(id, 0, 'list')}
      >
        {!named && kind && <span className="line-kind">{kind}</span>}
        <span className={section === 'statements' ? 'line-title words' : 'line-title'}>{title}</span>
        {named && kind && <span className="line-kind"> {kind}</span>}
        {summary && <span className="line-summary">{summary}</span>}
        {vouchers.length > 0 && section !== 'conflicts' && <Vouchers vouchers={vouchers} />}
      </button>
    </li>
  )
})

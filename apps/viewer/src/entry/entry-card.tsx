import { useEffect, useRef } from 'react'
import type { Reading } from '../model/reading.ts'
import { visibleMarks } from '../model/visible.ts'
import { useDesk } from '../store/desk.ts'
import { useOpen } from '../store/use-open.ts'
import { EvidenceList } from './evidence-list.tsx'
import { Vouchers } from './vouchers.tsx'

/** The open entry: what it is, who vouches, and the exact characters it was read from. */
export function EntryCard({ reading }: { readonly reading: Reading }) {
  const { state, dispatch } = useDesk()
  const open = useOpen()
  const card = useRef<HTMLElement>(null)
  const { selection, trail } = state
  const entry = selection && reading.entries.get(selection.entry)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newly opened entry is read from its top
  useEffect(() => {
    card.current?.scrollTo(0, 0)
  }, [entry])
  if (!entry || !selection) return null
  const { id, kind, title, color, facts, vouchers, evidence, rule, certainty } = entry
  const { position } = selection
  const also =
    position === undefined
      ? []
      : visibleMarks(reading.marks, state.layers).filter(
          ({ start, end, entry: other }) => start <= position && end > position && other !== id,
        )
  return (
    <section ref={card} className={`card ${color}`} aria-label="Entry" data-card={id}>
      <header className="card-head">
        <p className="card-kind" aria-live="polite">
          {kind || color}
        </p>
        <span className="flex gap-1">
          {trail.length > 0 && (
            <button type="button" className="tool" onClick={() => dispatch({ type: 'back' })}>
              Back
            </button>
          )}
          <button type="button" className="tool" onClick={() => dispatch({ type: 'close' })}>
            <span aria-hidden="true">×</span>
            <span className="sr-only">Close the entry</span>
          </button>
        </span>
      </header>
      <h2 className="card-title">{title}</h2>
      {vouchers.length > 0 && <Vouchers vouchers={vouchers} />}
      <dl className="facts">
        {facts.map(({ label, text, to }) => (
          <div key={`${label} ${text}`}>
            <dt>{label}</dt>
            <dd>
              {to !== undefined && reading.entries.has(to) ? (
                <button type="button" className="link" onClick={() => open(to, 0, 'card')}>
                  {text}
                </button>
              ) : (
                text
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>Read by</dt>
          <dd>
            rule <code>{rule}</code>
            {certainty !== undefined && <>, certainty {certainty.toFixed(2)}</>}
          </dd>
        </div>
      </dl>
      <EvidenceList entry={id} evidence={evidence} at={selection.at} />
      {also.length > 0 && (
        <p className="also-here">
          <span className="label">Also marked here</span>
          {also.map(({ entry: other, at, title: words, layer }) => (
            <button
              key={`${other} ${at} ${layer}`}
              type="button"
              className="link"
              onClick={() => open(other, at, 'card')}
            >
              {words}
            </button>
          ))}
        </p>
      )}
    </section>
  )
}

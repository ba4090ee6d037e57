import { useState } from 'react'
import type { Evidence } from '../model/entry.ts'
import { showBlanks } from '../model/raw.ts'
import { useOpen } from '../store/use-open.ts'

const shownAtFirst = 8

interface Props {
  readonly entry: string
  readonly evidence: readonly Evidence[]
  readonly at: number
}

/** The characters an entry was read from, with their offsets in the source; each line leads to them. */
export function EvidenceList({ entry, evidence, at }: Props) {
  const open = useOpen()
  const [all, setAll] = useState<string>()
  const first = all === entry ? 0 : Math.max(0, Math.min(at - 2, evidence.length - shownAtFirst))
  const some = all === entry ? evidence : evidence.slice(first, first + shownAtFirst)
  if (!evidence.length) return null
  return (
    <div className="evidence">
      <p className="label">
        Evidence {evidence.length > 1 && `${at + 1} of ${evidence.length}`}
        {evidence.length > 1 && (
          <span className="evidence-step">
            <button type="button" className="tool" disabled={at === 0} onClick={() => open(entry, at - 1, 'card')}>
              <span aria-hidden="true">‹</span>
              <span className="sr-only">Evidence before</span>
            </button>
            <button
              type="button"
              className="tool"
              disabled={at >= evidence.length - 1}
              onClick={() => open(entry, at + 1, 'card')}
            >
              <span aria-hidden="true">›</span>
              <span className="sr-only">Next evidence</span>
            </button>
          </span>
        )}
      </p>
      <ol start={first + 1}>
        {some.map(({ source, text, says, rule, certainty }, i) => (
          <li key={`${source.start} ${source.end}`}>
            <button
              type="button"
              className="evidence-line"
              aria-current={first + i === at ? 'true' : undefined}
              onClick={() => open(entry, first + i, 'card')}
            >
              <q>{showBlanks(text)}</q>
              <span className="evidence-facts">
                source {source.start}–{source.end}
                {says && ` · ${says}`}
                {rule && ` · ${rule}`}
                {certainty !== undefined && ` ${certainty.toFixed(2)}`}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {some.length < evidence.length && (
        <button type="button" className="link" onClick={() => setAll(entry)}>
          All {evidence.length}
        </button>
      )}
    </div>
  )
}

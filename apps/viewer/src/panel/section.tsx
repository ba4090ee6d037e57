import { type ReactNode, useState } from 'react'
import type { Entry } from '../model/entry.ts'
import { Line } from './line.tsx'

const shownAtFirst = 12

interface Props {
  readonly id: string
  readonly title: string
  readonly entries: readonly Entry[]
  readonly children?: ReactNode
}

/** A list of entries under its title; a long one shows its beginning. */
export function Section({ id, title, entries, children }: Props) {
  const [all, setAll] = useState(false)
  const some = all ? entries : entries.slice(0, shownAtFirst)
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="section">
      <h2 id={`${id}-title`} className="section-title">
        {title} <span className="count">{entries.length}</span>
      </h2>
      {children}
      <ul className="lines">
        {some.map((entry) => (
          <Line key={entry.id} entry={entry} />
        ))}
      </ul>
      {some.length < entries.length && (
        <button type="button" className="link more" onClick={() => setAll(true)}>
          All {entries.length}
        </button>
      )}
    </section>
  )
}

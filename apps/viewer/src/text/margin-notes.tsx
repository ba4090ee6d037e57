import { memo } from 'react'
import type { MarginNote } from '../model/margin.ts'

interface Props {
  readonly notes: readonly MarginNote[]
}

/** Beside a paragraph: who speaks, in which act, about whom and to whom. */
export const MarginNotes = memo(function MarginNotes({ notes }: Props) {
  if (!notes.length) return null
  return (
    <div className="margin">
      {notes.map(({ entry, who, act, about, to, conflict }, i) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: the notes of a paragraph never change
          key={`${entry} ${i}`}
          type="button"
          className={conflict ? 'note conflict' : 'note'}
          data-entry={entry}
          data-at={0}
        >
          <b>{who}</b> <i>{act}</i>
          {about && <> {about}</>}
          {to && <span className="note-to"> to {to}</span>}
        </button>
      ))}
    </div>
  )
})

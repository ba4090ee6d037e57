import { useRef } from 'react'
import { titleOf } from '../model/title.ts'
import { useDesk } from '../store/desk.ts'

/** Which of the documents is shown, the ones beside it, and a list of all. */
export function DocumentList() {
  const { state, dispatch } = useDesk()
  const details = useRef<HTMLDetailsElement>(null)
  const at = state.documents.findIndex(({ key }) => key === state.current)
  const show = (key: number) => {
    dispatch({ type: 'show', key })
    details.current?.removeAttribute('open')
    details.current?.querySelector('summary')?.focus()
  }
  return (
    <nav aria-label="Documents" className="documents">
      <button type="button" className="tool" disabled={at <= 0} onClick={() => dispatch({ type: 'turn', by: -1 })}>
        <span aria-hidden="true">‹</span>
        <span className="sr-only">Document before</span>
      </button>
      <details ref={details} className="relative min-w-0 flex-1 sm:flex-none">
        <summary className="tool">
          Document {at + 1} of {state.documents.length}
        </summary>
        <ol className="document-menu">
          {state.documents.map(({ key, name, article }) => (
            <li key={key}>
              <button
                type="button"
                className="line"
                aria-current={key === state.current ? 'true' : undefined}
                onClick={() => show(key)}
              >
                <span className="line-title">{titleOf(article)}</span>
                <span className="line-summary">
                  {name}
                  {article.source.container && `, record ${article.source.container.record + 1}`}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </details>
      <button
        type="button"
        className="tool"
        disabled={at === state.documents.length - 1}
        onClick={() => dispatch({ type: 'turn', by: 1 })}
      >
        <span aria-hidden="true">›</span>
        <span className="sr-only">Next document</span>
      </button>
      <button
        type="button"
        className="tool compare"
        aria-pressed={state.comparing}
        onClick={() => dispatch({ type: 'compare', comparing: !state.comparing })}
      >
        Compare {state.documents.length === 2 ? 'both' : `all ${state.documents.length}`}
      </button>
    </nav>
  )
}

import { useDesk } from '../store/desk.ts'
import { shown } from '../store/state.ts'
import { DocumentList } from './document-list.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

export function Masthead() {
  const { state, dispatch, stop } = useDesk()
  const document = shown(state)
  return (
    <header className="masthead">
      <div className="masthead-row">
        <p className="wordmark">
          Copydesk <span className="tagline">every fact with its evidence</span>
        </p>
        <div className="flex items-center gap-1 sm:gap-2">
          <output className="text-faint text-sm" aria-live="polite">
            {state.pending > 0 && (
              <>
                Reading…{' '}
                <button type="button" className="link" onClick={stop}>
                  Stop
                </button>
              </>
            )}
          </output>
          {document && (
            <button
              type="button"
              className="tool"
              onClick={() => dispatch({ type: 'compose', composing: !state.composing })}
            >
              {state.composing ? 'Back to the article' : 'Read another'}
            </button>
          )}
          <button type="button" className="tool" onClick={() => dispatch({ type: 'help', help: true })}>
            <span aria-hidden="true">?</span>
            <span className="sr-only">Keys and colors</span>
          </button>
          <ThemeSwitch />
        </div>
      </div>
      {state.documents.length > 1 && <DocumentList />}
    </header>
  )
}

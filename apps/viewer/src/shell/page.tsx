import { lazy, Suspense, useEffect } from 'react'
import { titleOf } from '../model/title.ts'
import { Panel } from '../panel/panel.tsx'
import { Drop } from '../start/drop.tsx'
import { Start } from '../start/start.tsx'
import { useDesk } from '../store/desk.ts'
import { shown } from '../store/state.ts'
import { ArticleView } from '../text/article.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { Masthead } from './masthead.tsx'
import { Problems } from './problems.tsx'
import { useSetting } from './settings.ts'
import { useKeys } from './use-keys.ts'

const DossierView = lazy(() => import('../dossier/dossier-view.tsx'))

export function Page() {
  const { state } = useDesk()
  const [keys, setKeys] = useSetting<'on' | 'off'>('single-keys', 'on')
  useKeys(keys === 'on')
  const document = shown(state)
  const shownAs = state.comparing
    ? `${state.documents.length} articles compared`
    : document && titleOf(document.article)
  const title = shownAs && !state.composing ? `${shownAs} · Copydesk` : 'Copydesk'
  useEffect(() => {
    globalThis.document.title = title
  }, [title])
  return (
    <>
      <a href="#main" className="skip">
        To the article
      </a>
      <Masthead />
      <Problems />
      {state.comparing && !state.composing ? (
        <main id="main" className="dossier">
          <Suspense fallback={<p>Comparing…</p>}>
            <DossierView documents={state.documents} />
          </Suspense>
        </main>
      ) : document && !state.composing ? (
        <main id="main" className="desk">
          <ArticleView document={document} />
          <Panel document={document} />
        </main>
      ) : (
        <Start />
      )}
      <Drop />
      <KeysDialog single={keys === 'on'} setSingle={(on) => setKeys(on ? 'on' : 'off')} />
    </>
  )
}

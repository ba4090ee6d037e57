import { useCallback, useLayoutEffect, useMemo, useReducer } from 'react'
import { useWorker } from './reading/use-worker.ts'
import { reveal } from './shell/focus.ts'
import { Page } from './shell/page.tsx'
import { type Desk, DeskContext } from './store/desk.ts'
import { reduce } from './store/reduce.ts'
import { initialState } from './store/state.ts'
import { type Open, OpenContext } from './store/use-open.ts'

/** The desk: its state, the worker that reads, and the page. */
export function App() {
  const [state, dispatch] = useReducer(reduce, initialState)
  const { read, stop } = useWorker(dispatch)
  const desk = useMemo<Desk>(() => ({ state, dispatch, read, stop }), [state, read, stop])
  const open = useCallback<Open>((entry, at, from) => dispatch({ type: 'open', entry, at, from }), [])
  const { selection, current } = state
  useLayoutEffect(() => {
    if (selection) reveal()
  }, [selection])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document begins at its top
  useLayoutEffect(() => {
    scrollTo(0, 0)
  }, [current])
  return (
    <DeskContext value={desk}>
      <OpenContext value={open}>
        <Page />
      </OpenContext>
    </DeskContext>
  )
}

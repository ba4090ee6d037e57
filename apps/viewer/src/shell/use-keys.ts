import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { layers } from '../model/layers.ts'
import { readingOf } from '../model/reading.ts'
import { nextStep, type Step, stepsOf, visibleMarks } from '../model/visible.ts'
import { useDesk } from '../store/desk.ts'
import { type State, shown } from '../store/state.ts'
import { backFrom } from './focus.ts'

/** The keys of `keys.ts`. Fields keep theirs; keys with Ctrl, Alt or Meta are the browser's. */
export function useKeys(single: boolean): void {
  const { state, dispatch } = useDesk()
  useEffect(() => {
    const act = (key: string): boolean => {
      const layer = /^[1-9]$/.test(key) ? layers[Number(key) - 1] : undefined
      if (key === '?') dispatch({ type: 'help', help: true })
      else if (key === '/') {
        flushSync(() => dispatch({ type: 'compose', composing: true }))
        document.querySelector<HTMLElement>('#paste')?.focus()
      } else if (!shown(state)) return false
      else if (key === 'c' && state.documents.length > 1) dispatch({ type: 'compare', comparing: !state.comparing })
      else if (key === 'r') dispatch({ type: 'view', view: state.view === 'raw' ? 'clean' : 'raw' })
      else if (key === '0') dispatch({ type: 'layers' })
      else if (layer) dispatch({ type: 'layer', layer: layer.name })
      else if (key === '[' || key === ']') dispatch({ type: 'turn', by: key === ']' ? 1 : -1 })
      else if (key === 'j' || key === 'k') {
        const by = key === 'j' ? 1 : -1
        if (stepInList(by)) return true
        const step = nextStep(steps(state), state.selection, by)
        if (step) dispatch({ type: 'open', entry: step.entry, at: step.at, from: 'text', position: step.start })
      } else return false
      return true
    }
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey, target } = event
      if (ctrlKey || altKey || metaKey || event.defaultPrevented) return
      if ((target as Element | null)?.closest?.('input, textarea, select, dialog')) return
      if (key === 'Escape') {
        if (state.selection) {
          backFrom(state.selection, state.trail.length > 0)
          dispatch({ type: 'back' })
        } else if (state.composing && state.documents.length) dispatch({ type: 'compose', composing: false })
        else if (state.comparing) dispatch({ type: 'compare', comparing: false })
      } else if (key === 'Enter' && intoEntry(target as Element)) event.preventDefault()
      else if ((single || stepsInText(event)) && act(key)) event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [state, dispatch, single])
}

/** In the article itself, j and k work though single keys are off: there is no other way from mark to mark. */
const stepsInText = ({ key, target }: KeyboardEvent) =>
  (key === 'j' || key === 'k') && (target as Element).closest?.('.article-column') !== null

/** Marks of the clean text; in the raw one its edits. */
function steps(state: State): Step[] {
  const document = shown(state)
  if (!document) return []
  const reading = readingOf(document.article)
  if (state.view === 'clean') return stepsOf(visibleMarks(reading.marks, state.layers))
  const edits = reading.sections.get('changes') ?? []
  return edits
    .flatMap(({ id, evidence }) => evidence.map(({ source }, at) => ({ entry: id, at, start: source.start })))
    .sort((a, b) => a.start - b.start)
}

/** In a list of entries, j and k go from line to line. */
function stepInList(by: 1 | -1): boolean {
  const line = document.activeElement?.closest('[data-line]')
  if (!line) return false
  const lines = [...document.querySelectorAll<HTMLElement>('.index [data-line]:not(:disabled)')]
  lines[lines.indexOf(line as HTMLElement) + by]?.focus()
  return true
}

/** Enter on a mark whose entry is open leads into the card. */
function intoEntry(target: Element | null): boolean {
  const mark = target?.closest<HTMLElement>('mark.here')
  const card = document.querySelector<HTMLElement>('[data-card] .card-title')
  if (!mark || !card) return false
  card.tabIndex = -1
  card.focus()
  return true
}

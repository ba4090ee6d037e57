import { type Layer, layers } from '../model/layers.ts'
import { readingOf } from '../model/reading.ts'
import type { Reading } from '../reading/protocol.ts'
import { type Selection, type State, shown, type View } from './state.ts'

export type Action =
  | { readonly type: 'asked' }
  | { readonly type: 'read'; readonly readings: readonly Reading[] }
  | { readonly type: 'done' }
  | { readonly type: 'stopped' }
  | { readonly type: 'broken'; readonly message: string }
  | { readonly type: 'dismiss'; readonly key: number }
  | { readonly type: 'show'; readonly key: number }
  | { readonly type: 'turn'; readonly by: 1 | -1 }
  | ({ readonly type: 'open' } & Selection)
  | { readonly type: 'back' }
  | { readonly type: 'close' }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'layer'; readonly layer: Layer }
  | { readonly type: 'layers' }
  | { readonly type: 'compose'; readonly composing: boolean }
  | { readonly type: 'compare'; readonly comparing: boolean }
  /** From the dossier to the article that tells it, at an entry of it where one is known. */
  | { readonly type: 'lead'; readonly key: number; readonly entry?: string }
  | { readonly type: 'help'; readonly help: boolean }

const closed = ({ selection: _, ...state }: State): State => ({ ...state, trail: [] })

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'asked':
      return { ...state, pending: state.pending + 1, awaited: true }
    case 'done':
      return { ...state, pending: Math.max(0, state.pending - 1) }
    case 'stopped':
      return { ...state, pending: 0 }
    case 'read':
      return received(state, action.readings)
    case 'broken':
      return { ...state, broken: action.message, pending: 0 }
    case 'dismiss':
      return { ...state, problems: state.problems.filter(({ key }) => key !== action.key) }
    case 'show':
      return { ...closed(state), current: action.key, composing: false, comparing: false }
    case 'turn': {
      const at = state.documents.findIndex(({ key }) => key === state.current)
      const next = state.documents[at + action.by]
      return next ? { ...closed(state), current: next.key, composing: false, comparing: false } : state
    }
    case 'open':
      return opened(state, action)
    case 'back': {
      const last = state.trail.at(-1)
      return last ? { ...state, selection: last, trail: state.trail.slice(0, -1) } : closed(state)
    }
    case 'close':
      return closed(state)
    case 'view':
      return { ...closed(state), view: action.view }
    case 'layer':
      return { ...state, layers: toggled(state.layers, action.layer) }
    case 'layers':
      return { ...state, layers: new Set(state.layers.size ? [] : layers.map(({ name }) => name)) }
    case 'compose':
      return { ...state, composing: action.composing }
    case 'compare':
      return { ...closed(state), comparing: action.comparing && state.documents.length > 1, composing: false }
    case 'lead': {
      const there = { ...closed(state), current: action.key, comparing: false, view: 'clean' as const }
      return action.entry === undefined ? there : opened(there, { entry: action.entry, at: 0, from: 'list' })
    }
    case 'help':
      return { ...state, help: action.help }
  }
}

function received(state: State, readings: readonly Reading[]): State {
  let nextKey = state.nextKey
  const documents = [...state.documents]
  const problems = [...state.problems]
  let first: number | undefined
  for (const reading of readings) {
    const key = nextKey++
    if ('failure' in reading) problems.push({ key, ...reading })
    else {
      documents.push({ key, ...reading })
      first ??= key
    }
  }
  const next = { ...state, documents, problems, nextKey }
  return first === undefined || !state.awaited
    ? next
    : { ...closed(next), current: first, composing: false, comparing: false, awaited: false }
}

function opened(state: State, { entry, at, from, position }: Selection): State {
  const document = shown(state)
  const found = document && readingOf(document.article).entries.get(entry)
  if (!found) return state
  const evidence = found.evidence[at]
  const view = !evidence ? state.view : evidence.start === undefined ? 'raw' : state.view
  const trail =
    from === 'card' && state.selection && state.selection.entry !== entry ? [...state.trail, state.selection] : []
  const kept = from === 'card' && state.selection?.entry === entry ? state.trail : trail
  return { ...state, view, trail: kept, selection: { entry, at, from, ...(position !== undefined && { position }) } }
}

function toggled(set: ReadonlySet<Layer>, layer: Layer): ReadonlySet<Layer> {
  const next = new Set(set)
  if (!next.delete(layer)) next.add(layer)
  return next
}

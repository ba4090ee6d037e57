import type { Article } from '@copydesk/core'
import type { Failure } from '@copydesk/core/parse'
import { type Layer, layers } from '../model/layers.ts'

/** One article that was read. `milliseconds`: what reading took. */
export interface Document {
  readonly key: number
  readonly name: string
  readonly article: Article
  readonly milliseconds: number
}

export interface Problem {
  readonly key: number
  readonly name: string
  readonly failure: Failure
}

/** The entry that is open, at one of its evidences. */
export interface Selection {
  readonly entry: string
  readonly at: number
  /** Where the reader came from: there the focus goes back. */
  readonly from: 'text' | 'list' | 'card'
  /** Offset in the clean text of the mark that was chosen there. */
  readonly position?: number
}

export type View = 'clean' | 'raw'

export interface State {
  readonly documents: readonly Document[]
  readonly problems: readonly Problem[]
  /** Key of the document shown. */
  readonly current?: number
  readonly view: View
  readonly layers: ReadonlySet<Layer>
  readonly selection?: Selection
  /** Entries opened from the card, the last one last. */
  readonly trail: readonly Selection[]
  readonly composing: boolean
  /** All documents side by side are shown instead of one. */
  readonly comparing: boolean
  readonly help: boolean
  /** Jobs the worker has not finished. */
  readonly pending: number
  /** The next document read is shown; those after it join the list. */
  readonly awaited: boolean
  /** Why nothing can be read at all. */
  readonly broken?: string
  readonly nextKey: number
}

export const initialState: State = {
  documents: [],
  problems: [],
  view: 'clean',
  layers: new Set(layers.map(({ name }) => name)),
  trail: [],
  composing: false,
  comparing: false,
  help: false,
  pending: 0,
  awaited: false,
  nextKey: 1,
}

export const shown = ({ documents, current }: State): Document | undefined =>
  documents.find(({ key }) => key === current)

import { createContext, type Dispatch, use } from 'react'
import type { Action } from './reduce.ts'
import type { State } from './state.ts'

/** What a reader can hand in. `published`: ISO 8601 day. */
export interface Input {
  readonly name: string
  readonly content: string | Blob
  readonly published?: string
}

export interface Desk {
  readonly state: State
  readonly dispatch: Dispatch<Action>
  /** Reads in the worker; the documents come into the state one by one. */
  read(inputs: readonly Input[]): void
  /** Ends whatever is being read. */
  stop(): void
}

export const DeskContext = createContext<Desk | undefined>(undefined)

export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('No desk around this component')
  return desk
}

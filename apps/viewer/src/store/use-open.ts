import { createContext, use } from 'react'
import type { Selection } from './state.ts'

/** Opens an entry at one of its evidences and leads there. It never changes, so that long lists stay as they are. */
export type Open = (entry: string, at: number, from: Selection['from']) => void

export const OpenContext = createContext<Open>(() => {})

export const useOpen = (): Open => use(OpenContext)

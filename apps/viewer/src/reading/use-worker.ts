import { type Dispatch, useCallback, useEffect, useRef } from 'react'
import type { Input } from '../store/desk.ts'
import type { Action } from '../store/reduce.ts'
import type { Answer, Job } from './protocol.ts'

/** The page is painted before the reader and its lexicon are asked for. */
const patience = 50

/** Core, in a worker of its own: it loads its lexicon early and reads one input after another. */
export function useWorker(dispatch: Dispatch<Action>): { read(inputs: readonly Input[]): void; stop(): void } {
  const worker = useRef<Worker>(undefined)
  const nextId = useRef(1)

  const start = useCallback(() => {
    if (worker.current) return worker.current
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'copydesk-reader' })
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.type === 'read') dispatch({ type: 'read', readings: data.readings })
      else if (data.type === 'done') dispatch({ type: 'done' })
      else if (data.type === 'broken') dispatch({ type: 'broken', message: data.message })
      else document.documentElement.dataset.reader = 'ready'
    }
    started.onerror = ({ message }) => dispatch({ type: 'broken', message: message || 'The reader did not start' })
    worker.current = started
    return started
  }, [dispatch])

  const end = useCallback(() => {
    worker.current?.terminate()
    worker.current = undefined
  }, [])

  useEffect(() => {
    const soon = setTimeout(start, patience)
    return () => {
      clearTimeout(soon)
      end()
    }
  }, [start, end])

  const read = useCallback(
    (inputs: readonly Input[]) => {
      for (const input of inputs) {
        dispatch({ type: 'asked' })
        start().postMessage({ id: nextId.current++, ...input } satisfies Job)
      }
    },
    [dispatch, start],
  )
  const stop = useCallback(() => {
    end()
    dispatch({ type: 'stopped' })
    start()
  }, [dispatch, start, end])
  return { read, stop }
}

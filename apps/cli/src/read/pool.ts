import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { DuplicateOf, Source } from '@copydesk/core'
import type { RenderOptions } from './options.ts'
import { createRender, type Rendered } from './render.ts'
import type { Answer, Question } from './worker.ts'

/** Reads sources, several at a time or one after another in this thread. */
export interface Pool {
  /** The source's part of the output; rejects when it cannot be read. */
  render(source: Source, duplicateOf?: DuplicateOf): Promise<Rendered>
  close(): Promise<void>
}

/** For few documents a worker's start costs more than it gains. */
export function inThisThread(options: RenderOptions): Pool {
  const render = createRender(options)
  return { render: async (source, duplicateOf) => render(source, duplicateOf), close: async () => {} }
}

interface Job {
  readonly question: Question
  readonly resolve: (rendered: Rendered) => void
  readonly reject: (error: Error) => void
}

/** In development a worker runs the TypeScript source and resolves the workspace's packages as this thread does. */
const sourceHooks = new URL('../../bin/source.mjs', import.meta.url)
const fromSource = import.meta.url.endsWith('.ts') && existsSync(sourceHooks)

/** At most `size` worker threads, each with one source at a time; one that dies rejects its source alone. */
export function createPool(size: number, options: RenderOptions): Pool {
  const waiting: Job[] = []
  const idle: Worker[] = []
  const busy = new Map<Worker, Job>()
  let closed = false

  const start = (): Worker => {
    const worker = new Worker(new URL(fromSource ? './worker.ts' : './worker.js', import.meta.url), {
      workerData: options,
      ...(fromSource && { execArgv: ['--import', sourceHooks.href] }),
    })
    worker.on('message', (answer: Answer) => {
      const job = busy.get(worker)
      busy.delete(worker)
      idle.push(worker)
      if ('output' in answer) job?.resolve(answer)
      else job?.reject(new Error(answer.error))
      next()
    })
    // A worker that dies (out of memory, say) takes only its own document along.
    worker.on('error', (error) => {
      const job = busy.get(worker)
      busy.delete(worker)
      job?.reject(error instanceof Error ? error : new Error(String(error)))
      next()
    })
    return worker
  }
  const next = () => {
    while (waiting.length && !closed) {
      const worker = idle.pop() ?? (busy.size < size ? start() : undefined)
      if (!worker) return
      const job = waiting.shift() as Job
      busy.set(worker, job)
      worker.postMessage(job.question)
    }
  }
  return {
    render: (source, duplicateOf) =>
      new Promise((resolve, reject) => {
        waiting.push({ question: { source, duplicateOf }, resolve, reject })
        next()
      }),
    async close() {
      closed = true
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()))
    },
  }
}

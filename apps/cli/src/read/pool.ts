import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { DuplicateOf, Source } from '@copydesk/core'
import type { RenderOptions } from './options.ts'
import { type Answer, createRender, type Question, type Rendered } from './render.ts'
import { takeJobs, type Waiting } from './take-jobs.ts'

/** Reads sources, several at a time or one after another in this thread. */
export interface Pool {
  /** The source's part of the output; rejects when it cannot be read. */
  render(source: Source, duplicateOf?: DuplicateOf): Promise<Rendered>
  close(): Promise<void>
}

/** For few documents a worker's start costs more than it gains. */
export function inThisThread(options: RenderOptions): Pool {
  const render = createRender(options)
  return {
    render: (source, duplicateOf) =>
      new Promise((resolve, reject) => {
        const [answer] = render([{ source, duplicateOf }])
        settle({ resolve, reject }, answer!)
      }),
    close: async () => {},
  }
}

interface Settling {
  readonly resolve: (rendered: Rendered) => void
  readonly reject: (error: Error) => void
}

interface Job extends Waiting, Settling {
  readonly question: Question
}

function settle({ resolve, reject }: Settling, answer: Answer): void {
  if ('output' in answer) resolve(answer)
  else reject(new Error(answer.error))
}

/** In development a worker runs the TypeScript source and resolves the workspace's packages as this thread does. */
const sourceHooks = new URL('../../bin/source.mjs', import.meta.url)
const fromSource = import.meta.url.endsWith('.ts') && existsSync(sourceHooks)

/**
 * At most `size` worker threads. Each reads together what waits when it is free, and waits for nothing itself. One that
 * dies rejects the source it died on alone.
 */
export function createPool(size: number, options: RenderOptions): Pool {
  const waiting: Job[] = []
  const idle: Worker[] = []
  const busy = new Map<Worker, Job[]>()
  let closed = false

  const start = (): Worker => {
    const worker = new Worker(new URL(fromSource ? './worker.ts' : './worker.js', import.meta.url), {
      workerData: options,
      ...(fromSource && { execArgv: ['--import', sourceHooks.href] }),
    })
    worker.on('message', (answers: Answer[]) => {
      const jobs = done(worker)
      idle.push(worker)
      for (const [i, job] of jobs.entries()) settle(job, answers[i]!)
      next()
    })
    // Out of memory, say: which of its documents was to blame is told when each is read by itself.
    worker.on('error', (error) => {
      const jobs = done(worker)
      if (jobs.length > 1) waiting.unshift(...jobs.map((job) => ({ ...job, alone: true as const })))
      else jobs[0]?.reject(error instanceof Error ? error : new Error(String(error)))
      next()
    })
    return worker
  }
  const done = (worker: Worker): Job[] => {
    const jobs = busy.get(worker) ?? []
    busy.delete(worker)
    return jobs
  }
  const next = () => {
    while (waiting.length && !closed) {
      const worker = idle.pop() ?? (busy.size < size ? start() : undefined)
      if (!worker) return
      const jobs = takeJobs(waiting, size)
      busy.set(worker, jobs)
      worker.postMessage(jobs.map(({ question }) => question))
    }
  }
  return {
    render: (source, duplicateOf) =>
      new Promise((resolve, reject) => {
        const job = { question: { source, duplicateOf }, resolve, reject }
        if (duplicateOf)
          waiting.unshift(job) // all that was read behind a copy waits for it
        else waiting.push(job)
        next()
      }),
    async close() {
      closed = true
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()))
    },
  }
}

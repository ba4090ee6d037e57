import { Worker } from 'node:worker_threads'
import { Problem } from '../problem.ts'
import type { Reading } from '../reading.ts'
import type { Order, Word } from './serve-reading.ts'

export interface PoolOptions {
  /** Threads that read. */
  readonly size: number
  /** Milliseconds one document may take. */
  readonly timeLimit: number
  /** Documents that may wait, 2,000 where absent. */
  readonly queueLimit?: number
  /** The thread's module, for tests. */
  readonly worker?: URL
}

export interface Pool extends Reading {
  /** Ends the threads; what is not read by then fails. */
  close(): Promise<void>
}

interface Job extends Order {
  resolve(article: string): void
  reject(error: unknown): void
}

/** In development the threads run the TypeScript sources. */
const fromSource = import.meta.url.endsWith('.ts')
const workerModule = new URL(fromSource ? './worker.ts' : './worker.js', import.meta.url)

const retry = { 'Retry-After': '1' }

/**
 * Threads that read one document at a time. A thread whose document takes too long is ended, and so is the document;
 * another takes its place. Rejects when the first thread cannot start, e.g. without its data.
 */
export async function openPool(options: PoolOptions): Promise<Pool> {
  const { size, timeLimit, queueLimit = 2000, worker: module = workerModule } = options
  const waiting: Job[] = []
  const idle: Worker[] = []
  const threads = new Set<Worker>()
  const busy = new Map<Worker, { job: Job; timer: NodeJS.Timeout }>()
  const first = Promise.withResolvers<Reading['generator']>()
  let closed = false

  const start = () => {
    const worker = new Worker(module, fromSource ? { execArgv: ['--conditions=@copydesk/source'] } : {})
    threads.add(worker)
    worker.on('message', (word: Word) => {
      if (!threads.has(worker)) return
      if ('ready' in word) first.resolve(word.ready)
      else if ('article' in word) take(worker)?.resolve(word.article)
      else take(worker)?.reject(fault('The document met a fault of the program', word.fault))
      idle.push(worker)
      next()
    })
    // Of its own accord a thread ends only where something is wrong with it: its memory, its module, its data.
    worker.on('error', (error) => {
      first.reject(error)
      lose(worker, error instanceof Error ? error.name : typeof error)
    })
    worker.on('exit', () => lose(worker, 'exit'))
  }
  const take = (worker: Worker): Job | undefined => {
    const taken = busy.get(worker)
    clearTimeout(taken?.timer)
    busy.delete(worker)
    return taken?.job
  }
  /** Where a thread does not even start, one who waits is told, lest threads be started for ever. */
  const lose = (worker: Worker, why: string) => {
    if (closed || !threads.delete(worker)) return
    const at = idle.indexOf(worker)
    if (at >= 0) idle.splice(at, 1)
    else (take(worker) ?? waiting.shift())?.reject(fault('The thread that read the document ended', why))
    next()
  }
  const next = () => {
    if (closed) return
    while (waiting.length && idle.length) {
      const worker = idle.pop() as Worker
      const job = waiting.shift() as Job
      // The thread may have answered while this one was busy: what has come in is looked at first.
      const timer = setTimeout(() => setImmediate(end, worker, job), timeLimit)
      busy.set(worker, { job, timer })
      worker.postMessage({ source: job.source, layers: job.layers } satisfies Order)
    }
    while (threads.size < Math.min(size, busy.size + waiting.length)) start()
  }

  const end = (worker: Worker, job: Job) => {
    if (closed || busy.get(worker)?.job !== job) return
    threads.delete(worker)
    take(worker)?.reject(tooSlow(timeLimit))
    worker.terminate()
    start()
  }

  for (let i = 0; i < size; i++) start()
  const close = async () => {
    closed = true
    for (const job of waiting.splice(0)) job.reject(busyProblem('The server is stopping'))
    await Promise.all([...threads].map((worker) => worker.terminate()))
    for (const worker of [...busy.keys()]) take(worker)?.reject(busyProblem('The server is stopping'))
  }
  const generator = await first.promise.catch(async (error) => {
    await close()
    throw error
  })
  return {
    generator,
    atOnce: 2 * size,
    close,
    readSource: (source, layers, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason)
        if (closed) return reject(busyProblem('The server is stopping'))
        if (waiting.length >= queueLimit) return reject(busyProblem(`${waiting.length} documents are waiting`))
        const leave = () => {
          const at = waiting.indexOf(job)
          if (at >= 0) waiting.splice(at, 1)
          reject(signal.reason)
        }
        const settle =
          <T>(then: (value: T) => void) =>
          (value: T) => {
            signal.removeEventListener('abort', leave)
            then(value)
          }
        const job: Job = { source, layers, resolve: settle(resolve), reject: settle(reject) }
        signal.addEventListener('abort', leave, { once: true })
        waiting.push(job)
        next()
      }),
  }
}

const tooSlow = (timeLimit: number) =>
  new Problem(
    'too-slow',
    {
      detail: `The document was not read within ${timeLimit} ms`,
      remedy: 'Please report it with the document; on a loaded machine try again, or raise TIME_LIMIT',
    },
    retry,
  )

const busyProblem = (detail: string) => new Problem('busy', { detail, remedy: 'Try again in a moment' }, retry)

const fault = (detail: string, where?: string) =>
  new Problem('internal', { detail, remedy: 'Please report it with the document and the request id' }, {}, where)

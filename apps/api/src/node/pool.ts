import { Worker } from 'node:worker_threads'
import { frames, type Problem } from '../problem.ts'
import type { Reading } from '../reading.ts'
import { full, programFault, stopping, threadEnded, tooLarge, tooSlow } from './pool-problems.ts'
import type { Order, Word } from './serve-reading.ts'

export interface PoolOptions {
  /** Threads that read. */
  readonly size: number
  /** Milliseconds one document may take. */
  readonly timeLimit: number
  /** MiB of memory one document may take, 1,024 where absent. */
  readonly memoryLimit?: number
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

/**
 * Threads that read one document at a time. A thread whose document takes too long is ended, and so is the document;
 * another takes its place. Rejects when the first thread cannot start, e.g. without its data.
 */
export async function openPool(options: PoolOptions): Promise<Pool> {
  const { size, timeLimit, memoryLimit = 1024, queueLimit = 2000, worker: module = workerModule } = options
  const waiting: Job[] = []
  const idle: Worker[] = []
  const threads = new Set<Worker>()
  const busy = new Map<Worker, { job: Job; timer: NodeJS.Timeout }>()
  const first = Promise.withResolvers<Reading['generator']>()
  let closed = false

  const start = () => {
    const worker = new Worker(module, {
      resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
      ...(fromSource && { execArgv: ['--conditions=@copydesk/source'] }),
    })
    threads.add(worker)
    worker.on('message', (word: Word) => {
      if (!threads.has(worker)) return
      if ('ready' in word) first.resolve(word.ready)
      else if ('article' in word) take(worker)?.resolve(word.article)
      else take(worker)?.reject(programFault(word.fault))
      idle.push(worker)
      next()
    })
    // Of its own accord a thread ends only where something is wrong with it: its memory, its module, its data.
    worker.on('error', (error: NodeJS.ErrnoException) => {
      first.reject(error)
      lose(worker, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge(memoryLimit) : threadEnded(frames(error)))
    })
    worker.on('exit', () => lose(worker, threadEnded('exit')))
  }
  const take = (worker: Worker): Job | undefined => {
    const taken = busy.get(worker)
    clearTimeout(taken?.timer)
    busy.delete(worker)
    return taken?.job
  }
  /** Where a thread does not even start, one who waits is told, lest threads be started for ever. */
  const lose = (worker: Worker, why: Problem) => {
    if (closed || !threads.delete(worker)) return
    const at = idle.indexOf(worker)
    if (at >= 0) idle.splice(at, 1)
    else (take(worker) ?? waiting.shift())?.reject(why)
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
    for (const job of waiting.splice(0)) job.reject(stopping())
    await Promise.all([...threads].map((worker) => worker.terminate()))
    for (const worker of [...busy.keys()]) take(worker)?.reject(stopping())
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
        if (closed) return reject(stopping())
        if (waiting.length >= queueLimit) return reject(full(waiting.length))
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

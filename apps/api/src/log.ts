import type { MiddlewareHandler } from 'hono'
import type { Problem, ProblemKind } from './problem.ts'

/** One answered request. No word of a document, no address a document came from: the path has no query. */
export interface LogEntry {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly status: number
  /** Until the answer was whole, or its taker gone. */
  readonly milliseconds: number
  readonly read: number
  readonly failed: number
  /** Of the first failure. */
  readonly problem?: ProblemKind
  readonly fault?: string
  /** Nobody took the answer to its end. */
  readonly abandoned?: true
}

/** What a request came to, counted while its answer is made. */
export class Tally {
  read = 0
  failures = 0
  first: Problem | undefined
  /** Of an answer that is sent while it is made: fulfilled when it has left, with whether it was given up. */
  left: Promise<boolean> | undefined

  failed(problem: Problem): void {
    this.failures++
    if (!this.first || (problem.fault && !this.first.fault)) this.first = problem
  }
}

export interface Env {
  Variables: { requestId: string; tally: Tally }
}

/** Writes an entry when the answer has left. */
export function logging(log: (entry: LogEntry) => void): MiddlewareHandler<Env> {
  return async (c, next) => {
    const began = performance.now()
    const tally = new Tally()
    c.set('tally', tally)
    await next()
    const { status } = c.res
    const write = (abandoned: boolean) => {
      const { first } = tally
      log({
        id: c.var.requestId,
        method: c.req.method,
        path: c.req.path,
        status,
        milliseconds: Math.round(10 * (performance.now() - began)) / 10,
        read: tally.read,
        failed: tally.failures,
        ...(first && { problem: first.kind }),
        ...(first?.fault && { fault: first.fault }),
        ...(abandoned && { abandoned }),
      })
    }
    if (tally.left) tally.left.then(write)
    else write(c.req.raw.signal.aborted)
  }
}

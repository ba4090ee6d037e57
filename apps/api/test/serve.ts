import { PassThrough } from 'node:stream'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import { type ServerOptions, startServer } from '../src/node/index.ts'
import { type Answer, ask, type Question } from './ask.ts'

export interface Served {
  readonly url: string
  /** Asks, and checks the answer against the OpenAPI document of the server. */
  ask(question: Question): Promise<Answer>
  close(): Promise<void>
  /** What was logged so far, as it was written. */
  log(): string
}

/** A thread's module that hangs, throws, sleeps and the like where a document says so. */
export const misbehaving = new URL('./misbehaving-worker.ts', import.meta.url)

/** A server of its own for one test, with two threads, or one whose readers misbehave on request. */
export async function serve(options: Partial<ServerOptions> & { misbehaving?: true } = {}): Promise<Served> {
  const { misbehaving: misbehaves, ...given } = options
  const stream = new PassThrough()
  let written = ''
  stream.on('data', (chunk) => {
    written += chunk
  })
  const server = await startServer({
    port: 0,
    workers: 2,
    log: pino({ level: 'info' }, stream),
    ...(misbehaves && { pool: { worker: misbehaving } }),
    ...given,
  })
  onTestFinished(() => server.close())
  return {
    url: server.url,
    ask: (question) => ask(server.url, question),
    close: () => server.close(),
    log: () => written,
  }
}

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import type { Logger } from 'pino'
import { createApp, type LogEntry } from '../app.ts'
import { loopbackHosts } from '../guard.ts'
import { openPool, type PoolOptions } from './pool.ts'
import { badRequest, refuse } from './refuse.ts'
import { siteFrom } from './site.ts'

export interface ServerOptions {
  /** `127.0.0.1` where absent: nobody but this machine. */
  readonly host?: string
  /** 4310 where absent; 0 takes a free one. */
  readonly port?: number
  /** Names by which the server may be asked besides those of this machine and `host`. */
  readonly hosts?: readonly string[]
  readonly origins?: readonly string[]
  /** A folder of static files that is served outside `/v1`. */
  readonly site?: string
  /** Threads that read, one a processor where absent. */
  readonly workers?: number
  /** Milliseconds one document may take, 10,000 where absent. */
  readonly timeLimit?: number
  /** Bytes of a body, 8 MiB where absent. */
  readonly bodyLimit?: number
  /** Milliseconds that running requests get when the server stops, 10,000 where absent. */
  readonly graceTime?: number
  readonly log: Logger
  readonly pool?: Pick<PoolOptions, 'worker' | 'queueLimit' | 'memoryLimit'>
}

export interface Running {
  /** With a slash at its end. */
  readonly url: string
  /** Takes no more requests, lets those under way finish, then ends. */
  close(): Promise<void>
}

/** Milliseconds a client may take to send its request. */
const requestTimeout = 60_000

/** The API on a port. Rejects when the port cannot be had (`EADDRINUSE`, `EACCES`), the site or the data are missing. */
export async function startServer(options: ServerOptions): Promise<Running> {
  const {
    host = '127.0.0.1',
    port = 4310,
    hosts = [],
    origins = [],
    log,
    timeLimit = 10_000,
    graceTime = 10_000,
  } = options
  const site = options.site === undefined ? undefined : await siteFrom(options.site)
  const server = createServer({ requestTimeout, headersTimeout: 20_000 })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const pool = await openPool({ size: options.workers ?? availableParallelism(), timeLimit, ...options.pool }).catch(
    (error) => {
      server.close()
      throw error
    },
  )
  const app = createApp({
    reading: pool,
    hosts: [...new Set([...loopbackHosts, ...(wildcards.has(host) ? [] : [nameOf(host)]), ...hosts])],
    origins,
    log: (entry) => log[levelOf(entry)](entry, 'request'),
    referenceScript,
    ...(options.bodyLimit !== undefined && { bodyLimit: options.bodyLimit }),
    ...(site && { site }),
  })
  server.on('request', getRequestListener(app.fetch, { overrideGlobalObjects: false, errorHandler: malformed }))
  server.on('clientError', refuse)

  let closing: Promise<void> | undefined
  server.on('request', (_, response) => response.on('close', () => closing && setImmediate(closeIdle)))
  const closeIdle = () => server.closeIdleConnections()
  const stop = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    const late = setTimeout(() => server.closeAllConnections(), graceTime)
    await closed
    clearTimeout(late)
    await pool.close()
  }
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${nameOf(wildcards.has(host) ? '127.0.0.1' : host)}:${taken}/`,
    close() {
      closing ??= stop()
      return closing
    },
  }
}

const wildcards = new Set(['0.0.0.0', '::', ''])

/** An address as it stands in a URL. */
const nameOf = (host: string): string => (host.includes(':') ? `[${host}]` : host)

const levelOf = ({ status, fault }: LogEntry) => (status >= 500 || fault ? 'error' : 'info')

const malformed = () =>
  Response.json(badRequest(400, 'Its address or its Host header', 'Correct them'), {
    status: 400,
    headers: { 'Content-Type': 'application/problem+json' },
  })

const script = createRequire(import.meta.url).resolve('@scalar/api-reference')
const referenceScript = () =>
  readFile(join(dirname(script), 'browser/standalone.js')) as Promise<Uint8Array<ArrayBuffer>>

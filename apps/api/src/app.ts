import { OpenAPIHono } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { requestId } from 'hono/request-id'
import { guard, loopbackHosts } from './guard.ts'
import { securityHeaders } from './headers.ts'
import { healthRoute } from './health.ts'
import { type Env, type LogEntry, logging } from './log.ts'
import { faultOf, Problem } from './problem.ts'
import { handleRead } from './read/handle.ts'
import { JsonBody } from './read/json-documents.ts'
import { readRoute } from './read/route.ts'
import type { Reading } from './reading.ts'
import { referencePage, referenceStart } from './reference.ts'

export type { LogEntry } from './log.ts'

export interface AppOptions {
  readonly reading: Reading
  /** Names by which the app may be asked, without a port; those of this machine where absent. */
  readonly hosts?: readonly string[]
  /** Origins of other pages that may ask; none where absent. */
  readonly origins?: readonly string[]
  /** Bytes of a body, 8 MiB where absent. */
  readonly bodyLimit?: number
  readonly log?: (entry: LogEntry) => void
  /** The script of the reference page (`@scalar/api-reference`); without it there is only the OpenAPI document. */
  readonly referenceScript?: () => Promise<Uint8Array<ArrayBuffer>>
  /** Answers what lies outside `/v1`, e.g. with static files. */
  readonly site?: MiddlewareHandler
}

export type App = OpenAPIHono<Env>

/** The API as a Web-standard `fetch`, without any part of Node. */
export function createApp(options: AppOptions): App {
  const { reading, hosts = loopbackHosts, origins = [], bodyLimit = 8 * 2 ** 20, log = () => {}, site } = options
  const app: App = new OpenAPIHono<Env>({
    defaultHook(result) {
      if (!result.success) throw invalidQuery(result.error.issues)
    },
  })
  app.use(requestId(), logging(log), securityHeaders, guard({ hosts, origins }))

  app.openapi(readRoute, (c) => handleRead(c, c.req.valid('query'), { reading, bodyLimit }) as never)
  app.openapi(healthRoute, (c) => c.json({ status: 'ok' as const, generator: reading.generator }, 200))
  app.openAPIRegistry.register('ReadRequest', JsonBody)
  app.get('/v1/openapi.json', (c) => c.json(openApiOf(app, reading.generator.version, new URL(c.req.url).origin)))
  addReference(app, options.referenceScript)

  for (const [path, methods] of methodsOf(app)) {
    app.all(path, (c) => {
      throw new Problem(
        'method-not-allowed',
        { detail: `${c.req.method} is not known at ${path}`, remedy: `Use ${methods}` },
        { Allow: methods },
      )
    })
  }
  if (site) app.on('GET', '*', site)
  app.notFound((c) => {
    throw new Problem('not-found', { detail: `Nothing is at ${c.req.path}`, remedy: 'See /v1/openapi.json' })
  })
  app.onError((error, c) => {
    if (c.req.raw.signal.aborted) return new Response(null, { status: 499 })
    const problem = error instanceof HTTPException ? fromHono(error) : faultOf(error)
    c.var.tally.failed(problem)
    const headers = { ...problem.headers, 'Content-Type': 'application/problem+json' }
    return c.body(JSON.stringify(problem.wire(c.var.requestId)), problem.status, headers)
  })
  return app
}

function addReference(app: App, script: AppOptions['referenceScript']): void {
  if (!script) return
  const javascript = { 'Content-Type': 'text/javascript; charset=utf-8' }
  app.get('/v1/reference', (c) => c.html(referencePage))
  app.get('/v1/reference/start.js', (c) => c.body(referenceStart, 200, javascript))
  app.get('/v1/reference/scalar.js', async (c) =>
    c.body(await script(), 200, { ...javascript, 'Cache-Control': 'private, max-age=3600' }),
  )
}

const openApiOf = (app: App, version: string, server: string) =>
  app.getOpenAPI31Document({
    openapi: '3.1.0',
    servers: [{ url: server }],
    info: {
      title: 'Copydesk',
      version,
      description:
        'Reads news as it arrives: the clean article and an evidence-linked model of what it says. Offsets are UTF-16 code units. An event always says who vouches for it (`accounts`).',
    },
  })

/** The methods of each address, as the header Allow lists them. */
function methodsOf(app: App): Map<string, string> {
  const known = Map.groupBy(
    app.routes.filter(({ method }) => method !== 'ALL'),
    ({ path }) => path,
  )
  return new Map(
    [...known].map(([path, routes]) => [path, [...new Set(routes.map(({ method }) => method))].join(', ')]),
  )
}

function invalidQuery(issues: readonly { path: readonly PropertyKey[]; message: string }[]): Problem {
  const wrong = issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
  return new Problem('invalid-query', {
    input: 'the address',
    detail: wrong.join('; '),
    remedy: 'See the parameters of /v1/read in /v1/openapi.json',
  })
}

/** hono's own refusals, e.g. of a malformed address. */
const fromHono = (error: HTTPException): Problem =>
  error.status < 500
    ? new Problem('malformed', { detail: error.message || 'The request cannot be read', remedy: 'Correct the request' })
    : faultOf(error)

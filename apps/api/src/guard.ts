import type { MiddlewareHandler } from 'hono'
import { Problem } from './problem.ts'

export interface GuardOptions {
  /** Names by which the server may be asked, without a port. */
  readonly hosts: readonly string[]
  /** Origins of other pages that may ask, e.g. `https://desk.example`. */
  readonly origins: readonly string[]
}

export const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Lets a request pass only when it was sent to a name of ours, and by no foreign page. A page whose name was made to
 * point to this machine (DNS rebinding) asks with its own name; a page of another site sends its origin along.
 * A request without an origin comes from no page.
 */
export function guard({ hosts, origins }: GuardOptions): MiddlewareHandler {
  return async (c, next) => {
    const url = new URL(c.req.url)
    const host = c.req.header('host') ?? url.host
    const wrong = [hostname(host), url.hostname].find((name) => !hosts.includes(name))
    if (wrong !== undefined)
      throw new Problem('foreign-host', {
        detail: `The request was sent to "${wrong}"`,
        remedy: `Ask one of ${hosts.join(', ')}, or start the server with this name allowed (ALLOWED_HOSTS)`,
      })
    const origin = c.req.header('origin')
    if (origin === undefined) return next()
    if (!origins.includes(origin) && originHost(origin) !== host.toLowerCase())
      throw new Problem('foreign-origin', {
        detail: `The request was sent by a page of "${origin}"`,
        remedy: 'Start the server with this origin allowed (ALLOWED_ORIGINS)',
      })
    c.header('Access-Control-Allow-Origin', origin)
    c.header('Access-Control-Expose-Headers', 'X-Request-Id, Retry-After')
    c.header('Vary', 'Origin')
    if (c.req.method !== 'OPTIONS') return next()
    return c.body(null, 204, {
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers': 'Accept, Content-Type, X-Request-Id',
      'Access-Control-Max-Age': '600',
    })
  }
}

const hostname = (host: string): string => (URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : host)

const originHost = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined)

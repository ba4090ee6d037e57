import type { MiddlewareHandler } from 'hono'

/** What a page of ours may load; answers that are no pages may load nothing. */
const policies = {
  answer: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  /** The reference writes its own style elements. */
  reference:
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  site: "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
} as const

const common: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  const { path } = c.req
  const kind = !path.startsWith('/v1/') ? 'site' : path === '/v1/reference' ? 'reference' : 'answer'
  c.header('Content-Security-Policy', policies[kind])
  c.header('Cache-Control', 'no-store')
  for (const [name, value] of Object.entries(common)) c.header(name, value)
  await next()
}

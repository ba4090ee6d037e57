import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { MiddlewareHandler } from 'hono'

/** Serves a folder of static files. Rejects, with the remedy, where it holds no page. */
export async function siteFrom(folder: string): Promise<MiddlewareHandler> {
  await access(join(folder, 'index.html')).catch((cause) => {
    throw new Error(`${folder} holds no index.html: build the page first (pnpm start does), or leave out --site`, {
      cause,
    })
  })
  const files = serveStatic({ root: folder })
  return (c, next) => {
    c.header('Cache-Control', hashed.test(c.req.path) ? 'public, max-age=31536000, immutable' : 'no-cache')
    return files(c, next)
  }
}

/** A file whose name holds a hash of its content. */
const hashed = /^\/assets\/[\w.-]+-[\w-]{8}\.\w+$/

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
  return serveStatic({
    root: folder,
    onFound: (path, c) => {
      c.header('Cache-Control', /[.-][\w-]{8,}\.\w+$/.test(path) && path.includes('assets') ? forever : 'no-cache')
    },
  })
}

/** Names under assets/ hold a hash of the content. */
const forever = 'public, max-age=31536000, immutable'

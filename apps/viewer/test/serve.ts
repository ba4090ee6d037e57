import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.bin': 'application/octet-stream',
}

/** Beginning of a file's path -> what is served in its place. */
export type Replaced = Readonly<Record<string, string>>

/**
 * A folder as any file server shows it, below a path of its own. The page's policy is sent as a header too: a worker
 * takes its policy from the response, and must live under the same one.
 */
export async function serve(
  folder: string,
  replaced: Replaced = {},
): Promise<{ url: string; requests: string[]; close(): Promise<void> }> {
  const index = await readFile(join(folder, 'index.html'), 'utf8')
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(index)?.[1]
  if (!policy) throw new Error('The page has no content security policy')
  const requests: string[] = []
  const server = createServer(async ({ url = '/' }, response) => {
    requests.push(url)
    const path = normalize(decodeURIComponent(url.split('?')[0] ?? '')).replace(/^\/some\/folder\//, '')
    const file = join(folder, path === '' ? 'index.html' : path)
    const other = Object.entries(replaced).find(([start]) => path.startsWith(start))
    const body = other ? other[1] : await readFile(file).catch(() => undefined)
    if (!body || !file.startsWith(folder)) response.writeHead(404).end()
    else
      response
        .writeHead(200, {
          'content-type': types[extname(file)] ?? 'text/plain',
          'content-security-policy': policy,
        })
        .end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/some/folder/`,
    requests,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

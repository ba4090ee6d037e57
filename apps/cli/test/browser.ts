import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, dirname, extname, join } from 'node:path'
import { launchBrowser } from '@copydesk/bench/browser'
import { build } from 'vite'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' }

/** What a module prints when Vite has built it and a browser opens it from a file server. Throws what it throws. */
export async function printedInBrowser(module: string): Promise<string> {
  const root = mkdtempSync(join(dirname(module), 'page-'))
  writeFileSync(join(root, 'index.html'), `<!doctype html><script type="module" src="../${basename(module)}"></script>`)
  const conditions = ['@copydesk/source', 'module', 'browser', 'import', 'default']
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    resolve: { conditions },
    build: { target: 'es2023' },
  })
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page').pathname.replace(/\/$/, '/index.html')
    readFile(join(root, 'dist', path)).then(
      (bytes) => response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream').end(bytes),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launchBrowser(new URL('../', import.meta.url))
  try {
    const page = await browser.newPage()
    const printed: string[] = []
    const faults: Error[] = []
    page.on('console', (message) => printed.push(`${message.text()}\n`))
    page.on('pageerror', (error) => faults.push(error))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' })
    if (faults[0]) throw faults[0]
    return printed.filter((line) => !line.includes('favicon.ico')).join('')
  } finally {
    await browser.close()
    server.close()
    rmSync(root, { recursive: true })
  }
}

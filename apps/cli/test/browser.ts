import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, dirname, extname, join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'
import { build } from 'vite'

const own = process.env.CHROME_PATH
/** Whether no browser can be started here: one for Linux comes with npm, `CHROME_PATH` names another. */
export const noBrowser = !own && !(process.platform === 'linux' && process.arch === 'x64')

const launch = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: own && existsSync(own) ? own : await chromium.executablePath(),
    args: ['--no-first-run', '--disable-background-networking', '--no-sandbox'],
  })

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
  const browser = await launch()
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

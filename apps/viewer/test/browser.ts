import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** Why no browser can be started here; undefined where one can. */
export const noBrowser =
  process.env.CHROME_PATH || (process.platform === 'linux' && process.arch === 'x64')
    ? undefined
    : `no browser for ${process.platform} ${process.arch} comes with npm: name one with CHROME_PATH`

/** The system's Chrome where CHROME_PATH names it, else the one inside an npm package. */
export async function launch(): Promise<Browser> {
  const own = process.env.CHROME_PATH
  if (own && !existsSync(own)) throw new Error(`CHROME_PATH names ${own}, which is not there`)
  return playwright.launch({
    executablePath: own ?? (await chromium.executablePath()),
    headless: true,
    args: ['--no-first-run', '--disable-background-networking', '--no-sandbox'],
  })
}

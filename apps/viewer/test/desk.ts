import type { Browser, BrowserContextOptions, Page } from '@copydesk/bench/browser'
import { launchBrowser, noBrowser } from '@copydesk/bench/browser'
import type { Article } from '@copydesk/core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { site } from './build-site.ts'
import { type Replaced, serve } from './serve.ts'

if (noBrowser) console.log(`The tests of the page are skipped: ${noBrowser}`)
export const skipped = noBrowser !== undefined

type Server = Awaited<ReturnType<typeof serve>>

/** A worker that answers every request with these articles, in place of the one that reads. */
const answering = (articles: readonly Article[]): Replaced => ({
  'assets/worker-': `postMessage({ type: 'ready' })
addEventListener('message', ({ data }) => {
  postMessage({ type: 'read', job: data.id, readings: ${JSON.stringify(articles.map((article) => ({ name: 'fixture', article, milliseconds: 1 })))} })
  postMessage({ type: 'done', job: data.id })
})`,
})

/**
 * The built page in a browser, for the tests of one file. After each test: nothing was written to the console as an
 * error or warning, and nothing was asked of another host.
 */
export function desk(articles?: readonly Article[]) {
  let browser: Browser
  let server: Server
  const pages: Page[] = []
  const faults: string[] = []

  beforeAll(async () => {
    if (skipped) return
    server = await serve(site, articles && answering(articles))
    browser = await launchBrowser(new URL('../', import.meta.url))
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.context().close()))
    expect(faults.splice(0)).toEqual([])
  })

  return {
    /** A fresh visit. The reader is ready when this resolves. */
    async visit(options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({
        viewport: { width: 1400, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      })
      const page = await context.newPage()
      pages.push(page)
      page.setDefaultTimeout(10_000)
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`)
      })
      page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`))
      context.on('request', (request) => {
        if (!request.url().startsWith(server.url)) faults.push(`request: ${request.url()}`)
      })
      await page.goto(server.url)
      await page.locator('html[data-reader=ready]').waitFor({ state: 'attached' })
      return page
    },
    /** What the page asked the server for. */
    requests: () => server.requests,
    /** Faults a test expects: they are taken out of the list and returned. */
    takeFaults: () => faults.splice(0),
  }
}

/** Pastes a text into the field and reads it. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Text of an article').fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.locator('.article .block').first().waitFor()
}

/** Drops files onto the page. */
export async function drop(
  page: Page,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<void> {
  await page.evaluate((all) => {
    const data = new DataTransfer()
    for (const { name, text } of all) data.items.add(new File([text], name))
    const send = (type: string) =>
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }))
    send('dragover')
    send('drop')
  }, files)
}

import { existsSync } from 'node:fs'
import type { Browser } from '@copydesk/bench/browser'
import { launchBrowser, noBrowser } from '@copydesk/bench/browser'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Running, startServer } from '../src/node/index.ts'

const site = new URL('../../viewer/dist', import.meta.url).pathname

if (noBrowser) console.log(`The pages are not tested in a browser: ${noBrowser}`)

describe.skipIf(noBrowser !== undefined)('pages in a browser', () => {
  let browser: Browser
  let server: Running
  beforeAll(async () => {
    const log = pino({ level: 'silent' })
    server = await startServer({ port: 0, workers: 1, log, ...(existsSync(site) && { site }) })
    browser = await launchBrowser(new URL('../', import.meta.url))
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  /** A page, all that it asked for, and all that went wrong in it: errors, refusals by its policy, failed requests. */
  async function open(path: string) {
    const page = await browser.newPage()
    const asked: string[] = []
    const wrong: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('requestfailed', (request) => wrong.push(request.url()))
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
    await page.goto(new URL(path, server.url).href, { waitUntil: 'networkidle' })
    return { page, asked, wrong }
  }
  const elsewhere = (urls: string[]) => urls.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(server.url))

  test('the reference shows what the API knows, reads a document, and asks no other host', async () => {
    const { page, asked, wrong } = await open('/v1/reference')
    await page.getByText('Read news: documents in').last().waitFor()
    await page
      .getByRole('button', { name: /Test Request/ })
      .first()
      .click()
    const answered = page.waitForResponse((response) => response.url().includes('/v1/read'))
    await page.getByRole('button', { name: /^Send/ }).first().click()
    expect((await answered).status()).toBe(200)
    expect([elsewhere(asked), wrong]).toEqual([[], []])
    expect(asked.length).toBeGreaterThan(3)
  }, 60_000)

  test.skipIf(!existsSync(site))(
    'the page runs under the headers of this server',
    async () => {
      const { page, asked, wrong } = await open('/')
      await page.getByRole('heading').first().waitFor()
      expect([elsewhere(asked), wrong]).toEqual([[], []])
    },
    60_000,
  )
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, expect, test } from 'vitest'
import { siteFrom } from './site.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-site-'))
afterAll(() => rmSync(folder, { recursive: true }))
const site = join(folder, 'site')
mkdirSync(join(site, 'assets'), { recursive: true })
writeFileSync(join(folder, 'secret.txt'), 'secret')
writeFileSync(join(site, 'index.html'), 'page')
writeFileSync(join(site, 'assets/main-Ab3_xY9z.js'), 'script')
writeFileSync(join(site, 'assets/places.json'), '{}')

test.each<[path: string, status: number, type: string | null, cache: RegExp]>([
  ['/', 200, 'text/html; charset=utf-8', /^no-cache$/],
  ['/index.html', 200, 'text/html; charset=utf-8', /^no-cache$/],
  ['/assets/main-Ab3_xY9z.js', 200, 'text/javascript; charset=utf-8', /immutable/],
  ['/assets/places.json', 200, 'application/json', /^no-cache$/],
  ['/none.html', 404, null, /./],
  ['/../secret.txt', 404, null, /./],
  ['/%2e%2e/secret.txt', 404, null, /./],
  ['/..%2fsecret.txt', 404, null, /./],
  ['//secret.txt', 404, null, /./],
])('%s is %i', async (path, status, type, cache) => {
  const app = new Hono().use(await siteFrom(site))
  const response = await app.request(new Request(`http://127.0.0.1${path}`))
  expect(response.status).toBe(status)
  if (type)
    expect([response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      type,
      expect.stringMatching(cache),
    ])
})

test('a folder without a page is refused with the remedy', async () => {
  await expect(siteFrom(folder)).rejects.toThrow(/holds no index\.html: build/)
})

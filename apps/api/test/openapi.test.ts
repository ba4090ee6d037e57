import { emptyLexicon } from '@copydesk/core'
import { Article } from '@copydesk/core/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { createApp, readHere } from '../src/index.ts'
import { problems } from '../src/problem.ts'

const app = createApp({ reading: readHere(emptyLexicon), referenceScript: async () => new Uint8Array() })
// biome-ignore lint/suspicious/noExplicitAny: the document is looked into freely here
const document: any = await (await app.request('http://127.0.0.1/v1/openapi.json')).json()

/** What describes the API is not described by it. */
const own = ['/v1/openapi.json', '/v1/reference', '/v1/reference/start.js', '/v1/reference/scalar.js']

test('it is OpenAPI 3.1 and describes every address and method', () => {
  expect(document.openapi).toMatch(/^3\.1\./)
  const described = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const served = app.routes
    .filter(({ method, path }) => method !== 'ALL' && !own.includes(path))
    .map(({ method, path }) => `${method} ${path}`)
  expect(described.sort()).toEqual([...new Set(served)].sort())
})

test('its article is the article of core: the same fields, and as strict', () => {
  const { article } = document.components.schemas
  expect(Object.keys(article.properties).sort()).toEqual(Object.keys(Article.shape).sort())
  const ajv = new Ajv2020({ strict: false })
  const valid = ajv.compile({ $ref: '#/components/schemas/article', components: document.components })
  expect([valid({}), valid({ schema: 'copydesk/article@2' })]).toEqual([false, false])
})

test('every reference leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name,
  )
  expect(references.length).toBeGreaterThan(5)
  expect(references.filter((name) => !(name! in document.components.schemas))).toEqual([])
})

test('reading is described with every problem it can end in', () => {
  const elsewhere = [404, 405]
  const statuses = new Set(Object.values(problems).map(([status]) => status as number))
  expect(Object.keys(document.paths['/v1/read'].post.responses).map(Number)).toEqual(
    [200, ...statuses].filter((status) => !elsewhere.includes(status)).sort(),
  )
})

test('it names every form of a body that is read', async () => {
  const body = { method: 'POST', body: 'Rain', headers: { 'Content-Type': 'image/png' } }
  const { status, headers } = await app.request('http://127.0.0.1/v1/read', body)
  expect(status).toBe(415)
  expect(Object.keys(document.paths['/v1/read'].post.requestBody.content).sort()).toEqual(
    headers.get('accept-post')?.split(', ').sort(),
  )
})

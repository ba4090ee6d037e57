import { connect } from 'node:net'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '../src/node/index.ts'
import { ask as askAt, post, type Question } from './ask.ts'

const report = { text: 'Two bridges were closed on Monday.' }
const bodyLimit = 100_000

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  const origins = ['https://desk.example']
  server = await startServer({
    port: 0,
    workers: 1,
    bodyLimit,
    origins,
    hosts: ['desk.test'],
    log: pino({ level: 'silent' }),
  })
})
afterAll(() => server.close())
const ask = (question: Question) => askAt(server.url, question)

const plain = (body: string | Uint8Array, type = 'text/plain') => post(body, { 'Content-Type': type })
const field = '--cut\r\nContent-Disposition: form-data; name="text"\r\n\r\nRain.\r\n--cut--\r\n'
const multipart = 'multipart/form-data; boundary=cut'

describe('what cannot be answered is refused with place and remedy', () => {
  test.each<[status: number, string, Question, RegExp]>([
    [400, 'JSON that is none', post('{"text": "a'), /the body: Not valid JSON/],
    [400, 'JSON that is not UTF-8', post(Uint8Array.of(0x22, 0xff, 0x22)), /Not UTF-8/],
    [400, 'a form without a boundary', plain(field, 'multipart/form-data'), /parts of the form/],
    [400, 'a parameter with a slip', { ...post(report), path: '/v1/read?onyl=quotes' }, /the address: .*onyl/],
    [
      400,
      'a layer there is not',
      { ...post(report), path: '/v1/read?only=quotes,verbs' },
      /only: there is no layer "verbs"/,
    ],
    [400, 'a date that is none', { ...post(report), path: '/v1/read?published=monday' }, /published/],
    [400, 'a clean that is neither', { ...post(report), path: '/v1/read?clean=yes' }, /expected true or false/],
    [403, 'a page of another site', post(report, { Origin: 'https://foreign.example' }), /foreign\.example/],
    [403, 'a page of no origin', post(report, { Origin: 'null' }), /null/],
    [403, 'a page of this machine on another port', post(report, { Origin: 'http://127.0.0.1:1' }), /127\.0\.0\.1:1/],
    [403, 'a form of another site', plain('a=1', 'text/plain'), /foreign/],
    [404, 'an address with nothing', { path: '/v1/reed' }, /\/v1\/reed/],
    [404, 'an address with nothing outside', { path: '/' }, /\//],
    [405, 'a method', { method: 'GET', path: '/v1/read' }, /GET/],
    [405, 'another method', { method: 'DELETE', path: '/v1/health' }, /DELETE/],
    [406, 'an answer it has not', post(report, { Accept: 'application/xml' }), /application\/xml/],
    [406, 'an answer ruled out', post(report, { Accept: '*/*;q=0' }), /\*/],
    [413, 'a body too long', plain('a'.repeat(bodyLimit + 1)), /100000 bytes/],
    [
      413,
      'a body too long that does not say so',
      { ...plain('a'.repeat(bodyLimit + 1)), chunked: true },
      /100000 bytes/,
    ],
    [415, 'a type', plain('text: a', 'application/yaml'), /application\/yaml/],
    [415, 'no type', { method: 'POST', body: 'Rain fell.' }, /""/],
    [415, 'a packed body', post(report, { 'Content-Encoding': 'gzip' }), /gzip/],
    [415, 'a body that is no text', plain('%PDF-1.7'), /PDF/],
    [421, 'a name of another', post(report, { Host: 'rebound.example' }), /rebound\.example/],
    [421, 'a name that begins as ours', post(report, { Host: '127.0.0.1.rebound.example' }), /rebound/],
    [
      421,
      'a name of another as the whole address',
      { path: '/v1/health', headers: { Host: 'rebound.example:80' } },
      /rebound/,
    ],
    [422, 'nothing', plain(''), /No bytes/],
    [422, 'blanks', plain(' \n '), /blanks/],
    [422, 'no record', post({ txt: 'a' }), /"text"/],
    [422, 'two documents in one', post({ text: 'a', html: 'b' }), /either/],
    [422, 'no list', post({ documents: 3 }), /documents: /],
    [
      422,
      'a document nested without end',
      post(`{"text": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`),
      /nested|string/,
    ],
    [422, 'an empty list', post([]), /no documents/],
    [422, 'a form with a field', plain(field, multipart), /the field "text"/],
    [422, 'a form without files', plain('--cut--\r\n', multipart), /no files/],
  ])('%i %s', async (status, name, question, message) => {
    const foreign = name.startsWith('a form of') ? { Origin: 'http://foreign.example' } : {}
    const answer = await ask({ ...question, headers: { ...question.headers, ...foreign } })
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json'])
    const { input = '', detail, remedy, title, type, requestId } = answer.json
    expect(`${input}: ${detail}`).toMatch(message)
    expect([remedy.length > 5, title.length > 5, type.startsWith('urn:copydesk:problem:')]).toEqual([true, true, true])
    expect(requestId).toBe(answer.headers['x-request-id'])
  })

  test.each<[Question, string, string]>([
    [{ method: 'PATCH', path: '/v1/read' }, 'allow', 'POST'],
    [plain('a', 'image/png'), 'accept-post', 'multipart/form-data'],
    [post(report, { 'Content-Encoding': 'br' }), 'accept-encoding', 'identity'],
  ])('%j is told what would do: %s', async (question, header, value) => {
    expect((await ask(question)).headers[header]).toContain(value)
  })
})

describe('who may ask', () => {
  test.each<[string, Record<string, string>]>([
    ['no page', {}],
    ['a page of its own', { Origin: 'http://localhost:4310', Host: 'localhost:4310' }],
    ['a page that was allowed', { Origin: 'https://desk.example' }],
    ['by IPv6', { Host: '[::1]:4310' }],
    ['by an allowed name', { Host: 'DESK.test:80' }],
  ])('%s', async (_, headers) => {
    const answer = await ask(post(report, headers))
    expect(answer.status).toBe(200)
    expect(answer.headers['access-control-allow-origin']).toBe(headers.Origin)
  })

  test('a browser that asks first is answered, a foreign one is not', async () => {
    const preflight = (origin: string) =>
      ask({ method: 'OPTIONS', headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' } })
    const [allowed, foreign] = await Promise.all([preflight('https://desk.example'), preflight('https://x.example')])
    expect(allowed).toMatchObject({ status: 204, headers: { 'access-control-allow-methods': 'GET, POST' } })
    expect(foreign.status).toBe(403)
    expect(foreign.headers).not.toHaveProperty('access-control-allow-origin')
  })
})

describe('headers', () => {
  test.each<[given: string | undefined, kept: boolean]>([
    [undefined, false],
    ['desk-42', true],
    ['two words <b>', false],
  ])('request id %s is kept: %s', async (given, kept) => {
    const { headers } = await ask(post(report, given ? { 'X-Request-Id': given } : {}))
    expect(headers['x-request-id']).toMatch(kept ? /^desk-42$/ : /^[\da-f-]{36}$/)
  })

  test.each(['/v1/health', '/v1/none', '/v1/openapi.json'])(
    '%s is no page that could load or be framed',
    async (path) => {
      const { headers } = await ask({ path })
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringMatching(/^default-src 'none';.*frame-ancestors 'none'/),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
      })
      expect(headers).not.toHaveProperty('x-powered-by')
    },
  )
})

describe('what is no HTTP request', () => {
  test.each<[string, string, number]>([
    ['noise', 'hello\r\n\r\n', 400],
    ['no Host', 'GET /v1/health HTTP/1.1\r\n\r\n', 400],
    ['a Host that is none', 'GET /v1/health HTTP/1.1\r\nHost: a b/c@d\r\n\r\n', 400],
    ['an address of another', 'GET http://rebound.example/v1/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n', 421],
    ['endless headers', `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ])('%s', async (_, bytes, status) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.end(bytes)
    let text = ''
    for await (const chunk of socket) text += chunk
    expect(text).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  })
})

import { gzipSync } from 'node:zlib'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '../src/node/index.ts'
import { ask as askAt, post, type Question } from './ask.ts'

const report = 'Two bridges over the Orla were closed on Monday.\n\n“We will not leave,” said Mayor Ana Veld.\n'
const page = `<html><head><title>Bridges closed</title></head><body><nav>Home</nav><p>${report}</p></body></html>`

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  server = await startServer({ port: 0, workers: 1, log: pino({ level: 'silent' }) })
})
afterAll(() => server.close())
const ask = (question: Question) => askAt(server.url, question)

const form = (...files: [name: string, type: string, content: string][]): Question => ({
  method: 'POST',
  headers: { 'Content-Type': 'multipart/form-data; boundary=cut' },
  body: [
    ...files.map(
      ([name, type, content]) =>
        `--cut\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`,
    ),
    '--cut--\r\n',
  ].join(''),
})

describe('archives', () => {
  const lines = gzipSync(`${JSON.stringify({ id: 'a', text: report })}\n${JSON.stringify({ id: 'b', html: page })}\n`)
  test.each<[string, string]>([
    ['as what they are', 'application/gzip'],
    ['as what they hold', 'application/jsonl'],
    ['as something else', 'text/plain'],
  ])('sent %s give one result a document', async (_, type) => {
    const packed = await ask(post(new Uint8Array(lines), { 'Content-Type': type }))
    const ids = type === 'text/plain' ? 1 : 2
    expect([packed.status, packed.json.results.length]).toEqual([200, ids])
  })

  test('that unpack to too much are refused', async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 2 ** 20, 'a'))
    const { json } = await ask(post(new Uint8Array(bomb), { 'Content-Type': 'application/gzip' }))
    expect(json.results).toMatchObject([{ type: 'urn:copydesk:problem:too-large' }])
  })
})

describe('one document is answered with its article', () => {
  test.each<[string, Question]>([
    ['JSON with a text', post({ id: 'r1', text: report })],
    ['JSON with a page', post({ id: 'r1', html: page })],
    ['plain text', { ...post(report, { 'Content-Type': 'text/plain; charset=utf-8' }), path: '/v1/read?id=r1' }],
    ['a page', { ...post(page, { 'Content-Type': 'text/html' }), path: '/v1/read?id=r1' }],
    [
      'plain text of unknown length',
      { ...post(report, { 'Content-Type': 'text/plain' }), path: '/v1/read?id=r1', chunked: true },
    ],
  ])('%s', async (_, question) => {
    const { status, headers, json } = await ask(question)
    expect([status, headers['content-type']]).toEqual([200, 'application/json'])
    expect(json).toMatchObject({ schema: 'copydesk/article@1', source: { id: 'r1' } })
    expect(json.quotes[0]).toMatchObject({
      speaker: { text: 'Mayor Ana Veld' },
      parts: [{ text: '“We will not leave,”' }],
    })
    expect(json.generator.lexicon).not.toBe('none')
  })

  test('an encoding named in the header is used', async () => {
    const { json } = await ask(
      post(new Uint8Array(Buffer.from('Señor Ibañez left Peña.', 'latin1')), {
        'Content-Type': 'text/plain; charset=iso-8859-1',
      }),
    )
    expect(json.text).toBe('Señor Ibañez left Peña.')
  })

  test('Markdown', async () => {
    const { json } = await ask(post('# Ferry *stops*\n\nIt [waits](x).\n', { 'Content-Type': 'text/markdown' }))
    expect(json.text).toBe('Ferry stops\n\nIt waits.')
  })

  test('what the address says holds where the document is silent', async () => {
    const path = '/v1/read?published=2031-05-06&uri=https://radio.example/1&clean=false&only=clean,metadata'
    const { json } = await ask({ ...post({ text: `Share this\n\n${report}` }), path })
    expect(json).toMatchObject({
      published: { value: '2031-05-06', basis: 'given' },
      source: { uri: 'https://radio.example/1' },
    })
    expect(json.text).toContain('Share this')
    expect(json).not.toHaveProperty('quotes')
  })

  test('syntax comes only where it is asked for', async () => {
    const [without, asked] = await Promise.all(
      ['/v1/read', '/v1/read?only=syntax'].map((path) => ask({ ...post({ text: report }), path })),
    )
    expect(without?.json).not.toHaveProperty('syntax')
    expect(asked?.json.syntax.length).toBeGreaterThan(15)
  })

  test('as a line where lines are asked for', async () => {
    const { headers, text } = await ask(post({ text: report }, { Accept: 'application/x-ndjson' }))
    expect(headers['content-type']).toBe('application/x-ndjson')
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).schema),
    ).toEqual(['copydesk/article@1'])
  })
})

describe('many documents are answered in order, a wrong one in its place', () => {
  const records = [
    { id: 'a', text: report },
    { id: 'b', text: '' },
    { id: 'c', html: page },
    ['no record'],
    { id: 7, text: report },
  ]
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely here
  const short = (results: any[]) => results.map(({ source, status }) => source?.id ?? status)

  test.each<[string, Question]>([
    ['a list', post(records)],
    ['documents', post({ documents: records })],
    ['JSON lines', post(records.map((one) => JSON.stringify(one)).join('\n'), { 'Content-Type': 'application/jsonl' })],
  ])('%s', async (_, question) => {
    const [json, lines] = await Promise.all([
      ask(question),
      ask({ ...question, headers: { ...question.headers, Accept: 'application/jsonl' } }),
    ])
    const { results } = json.json
    expect(short(results)).toEqual(['a', 422, 'c', 422, '7'])
    const unstamped = (result: object) => ({ ...result, requestId: undefined })
    expect(
      lines.text
        .trimEnd()
        .split('\n')
        .map((line) => unstamped(JSON.parse(line))),
    ).toEqual(results.map(unstamped))
  })

  const table = (delimiter: string) =>
    [
      ['id', 'title', 'text'],
      ['a', 'Bridges', '"Rain fell on the Orla."'],
      ['b', 'Roads', ''],
      ['c', 'Snow', 'Snow fell.'],
    ]
      .map((row) => `${row.join(delimiter)}\n`)
      .join('')
  const feedItems = (element: string, words: string) =>
    [
      `<${element}><id>a</id><guid>a</guid><${words}>Rain fell.</${words}></${element}>`,
      `<${element}><title>b</title></${element}>`,
      `<${element}><id>c</id><guid>c</guid><${words}>Snow fell.</${words}></${element}>`,
    ].join('')
  const feedItem = (id: string, content_text?: string) => ({ id, content_text })
  test.each<[type: string, body: string]>([
    ['text/csv', table(',')],
    ['text/csv; charset=utf-8; header=present', table(';')],
    ['text/tab-separated-values', table('\t')],
    ['application/rss+xml', `<rss><channel>${feedItems('item', 'description')}</channel></rss>`],
    ['application/atom+xml', `<feed xmlns="http://www.w3.org/2005/Atom">${feedItems('entry', 'content')}</feed>`],
    [
      'application/feed+json',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Orla Courier',
        items: [feedItem('a', 'Rain fell.'), feedItem('b'), feedItem('c', 'Snow fell.')],
      }),
    ],
  ])('%s', async (type, body) => {
    const { status, json } = await ask(post(body, { 'Content-Type': type }))
    expect([status, short(json.results)]).toEqual([200, ['a', 422, 'c']])
  })

  test('a wrong document of a list says which it is', async () => {
    const { json } = await ask(post([{ text: report }, { txt: report }]))
    expect(json.results[1]).toMatchObject({
      document: 1,
      detail: expect.stringContaining('"text"'),
      remedy: expect.stringMatching(/\w/),
    })
  })

  test('files, each by its content, called by their names', async () => {
    const { json } = await ask(
      form(
        ['a.txt', 'text/plain', report],
        ['b.html', 'text/html', page],
        ['c.jsonl', 'application/octet-stream', `{"text": "Rain fell."}\n{"id": "own", "text": "Snow fell."}`],
        ['d.pdf', 'application/pdf', '%PDF-1.7'],
      ),
    )
    expect(short(json.results)).toEqual(['a.txt', 'b.html', 'c.jsonl:0', 'own', 415])
    expect(json.results[4]).toMatchObject({ input: 'd.pdf', remedy: expect.stringContaining('pdftotext') })
  })

  test('two hundred come back in their order', async () => {
    const many = Array.from({ length: 200 }, (_, i) => ({
      id: `r${i}`,
      text: `${report}${'More rain fell. '.repeat((i * 7) % 50)}`,
    }))
    const { json } = await ask(post(many))
    expect(short(json.results)).toEqual(many.map(({ id }) => id))
  })
})

describe('health', () => {
  test('names what reads', async () => {
    const { status, json } = await ask({ path: '/v1/health' })
    expect([status, json]).toEqual([
      200,
      { status: 'ok', generator: { version: expect.any(String), lexicon: expect.not.stringMatching('none') } },
    ])
  })
  test('HEAD too', async () => {
    expect(await ask({ method: 'HEAD', path: '/v1/health' })).toMatchObject({ status: 200, text: '' })
  })
})

import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Source } from '../schema/index.ts'
import { type Failure, type Hint, parse } from './index.ts'

const bytes = (text: string | Uint8Array) => (typeof text === 'string' ? new TextEncoder().encode(text) : text)
const join = (...parts: (string | Uint8Array)[]) => Buffer.concat(parts.map(bytes))
const story = 'The ferry to Sorrel Island stops on Friday, the harbor master said.'
const page = (n: number | string) =>
  `<!DOCTYPE html><html><head><title>${n}</title></head><body><p>${n}: ${story}</p></body></html>`

async function* chunked(input: Uint8Array, size = input.length || 1) {
  for (let i = 0; i < input.length; i += size) yield input.subarray(i, i + size)
}
async function read(input: Uint8Array, hint: Hint = {}, size?: number): Promise<(Source & Failure)[]> {
  return (await Array.fromAsync(parse(chunked(input, size), { name: 'a.warc', ...hint }))) as (Source & Failure)[]
}

interface Fields {
  [name: string]: string | number | undefined
}
function record(type: string, fields: Fields, content: string | Uint8Array) {
  const all: Fields = {
    'WARC-Type': type,
    'WARC-Date': '2026-02-17T10:12:13Z',
    'Content-Length': bytes(content).length,
    ...fields,
  }
  const lines = Object.entries(all).filter(([, value]) => value !== undefined)
  return join(
    'WARC/1.0\r\n',
    lines.map(([name, value]) => `${name}: ${value}\r\n`).join(''),
    '\r\n',
    content,
    '\r\n\r\n',
  )
}
const http = (body: string | Uint8Array, headers: Fields = {}, status = '200 OK') =>
  join(
    `HTTP/1.1 ${status}\r\n`,
    Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers })
      .map(([k, v]) => `${k}: ${v}\r\n`)
      .join(''),
    '\r\n',
    body,
  )
const response = (n: number, content: Uint8Array = http(page(n)), fields: Fields = {}) =>
  record(
    'response',
    { 'WARC-Target-URI': `https://orla.example/${n}`, 'Content-Type': 'application/http; msgtype=response', ...fields },
    content,
  )
const info = record('warcinfo', { 'Content-Type': 'application/warc-fields' }, 'software: none\r\n')
const request = record('request', { 'Content-Type': 'application/http; msgtype=request' }, 'GET / HTTP/1.1\r\n\r\n')

const packings: [string, (records: Uint8Array[]) => { file: Uint8Array; starts: number[] }][] = [
  ['not packed', (records) => offsets(records)],
  ['packed record by record', (records) => offsets(records.map((one) => gzipSync(one)))],
]
function offsets(parts: Uint8Array[]) {
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, { length }) => sum + length, 0))
  return { file: join(...parts), starts }
}

const short = (item: Source & Failure) =>
  item.failure
    ? `${item.failure} ${item.record ?? ''}@${item.byteOffset ?? ''}`
    : `${item.uri?.at(-1)}@${item.container?.byteOffset}`

describe.each(packings)('a crawl %s', (_, pack) => {
  test('gives its pages with address, date and place', async () => {
    const { file, starts } = pack([info, request, response(1), request, response(2)])
    for (const size of [1, 50, undefined]) {
      const items = await read(file, {}, size)
      expect(items).toMatchObject([
        {
          text: page(1),
          mediaType: 'text/html',
          encoding: 'utf-8',
          uri: 'https://orla.example/1',
          retrievedAt: '2026-02-17T10:12:13Z',
          container: { uri: 'a.warc', record: 2, byteOffset: starts[2] },
        },
        { text: page(2), container: { record: 4, byteOffset: starts[4] } },
      ])
      expect(items[0]).not.toHaveProperty('notes')
    }
  })

  test('names what it passes over', async () => {
    const { file } = pack([
      info,
      response(1),
      response(2, http('gone', {}, '404 Not Found')),
      response(3, http('', { Location: 'https://orla.example/9' }, '301 Moved')),
      response(
        4,
        http(
          new Uint8Array(5000).map((_, i) => i),
          { 'Content-Type': 'image/png' },
        ),
      ),
      response(
        5,
        http(
          new Uint8Array(5000).map((_, i) => i),
          { 'Content-Type': 'image/png' },
        ),
      ),
      response(6, http('')),
      record(
        'response',
        { 'WARC-Target-URI': 'https://orla.example/robots.txt' },
        http('Disallow: /', { 'Content-Type': 'text/plain' }),
      ),
      record('revisit', {}, http('')),
    ])
    expect(await read(file)).toMatchObject([
      { text: page(1) },
      {
        failure: 'skipped',
        message:
          'Passed over 7 records that hold no document: 2 image/png, 1 HTTP 404, 1 HTTP 301, 1 without a body, 1 robots.txt, 1 revisit',
      },
    ])
  })

  test('a record with a wrong length ends only itself', async () => {
    for (const stated of [40, 420, 5000, 100000]) {
      const { file, starts } = pack([
        info,
        response(1),
        response(2, undefined, { 'Content-Length': stated }),
        response(3),
        response(4),
      ])
      for (const size of [7, undefined])
        expect([stated, ...(await read(file, {}, size)).map(short)]).toEqual([
          stated,
          `1@${starts[1]}`,
          `malformed 2@${starts[2]}`,
          `3@${starts[3]}`,
          `4@${starts[4]}`,
        ])
    }
  })

  test.each<[string, Uint8Array, RegExp]>([
    ['without a length', response(2, undefined, { 'Content-Length': undefined }), /no Content-Length/],
    ['with a length that is no number', response(2, undefined, { 'Content-Length': 'many' }), /no Content-Length/],
    [
      'without an end of its header',
      join('WARC/1.0\r\nWARC-Type: response\r\n', 'x'.repeat(300000)),
      /header does not end/,
    ],
    ['whose header is cut off at a line', join('WARC/1.0\r\nWARC-Type: response\r\n'), /header does not end/],
    ['whose header is cut off in a line', join('WARC/1.0\r\nWARC-Target-URI: https://orla.ex'), /header does not end/],
    ['of noise', join('\0\xff\0 noise', 'y'.repeat(50000), '\r\n\r\n'), /Nothing begins here/],
  ])('a record %s ends only itself', async (_, wrong, message) => {
    const { file, starts } = pack([info, response(1), wrong, response(3)])
    for (const size of [1000, undefined]) {
      const items = await read(file, {}, size)
      expect(items.map(short)).toEqual([`1@${starts[1]}`, `malformed 2@${starts[2]}`, `3@${starts[3]}`])
      expect(items[1]?.message).toMatch(message)
    }
  })

  test('a file cut short gives what is whole, and names the byte', async () => {
    const { file, starts } = pack([info, response(1), response(2)])
    const items = await read(file.subarray(0, (starts[2] ?? 0) + 150))
    expect(items.map(({ failure = 'read' }) => failure)).toEqual(['read', 'malformed'])
    expect(items[0]).not.toHaveProperty('notes')
    expect([starts[2], (starts[2] ?? 0) + 150]).toContain(items[1]?.byteOffset)
  })

  test('a crawl without pages says so', async () => {
    const { file } = pack([info, response(2, http('gone', {}, '404 Not Found'))])
    expect((await read(file)).map(({ failure }) => failure)).toEqual(['empty', 'skipped'])
  })
})

describe('a damaged gzip member', () => {
  const parts = [info, response(1), response(2), response(3), response(4)].map((one) => gzipSync(one))
  const { file, starts } = offsets(parts)
  const [, , second = 0, third = 0] = starts
  const damaged = (from: number, to: number) => file.map((byte, i) => (i >= from && i < to ? byte ^ 0xa5 : byte))
  test.each<[string, Uint8Array]>([
    ['in its middle', damaged(second + 60, second + 90)],
    ['in its checksum', damaged(third - 8, third - 7)],
    ['in its head', damaged(second, second + 3)],
    ['by bytes that are lost', join(file.subarray(0, second + 100), file.subarray(third))],
    ['to its end', damaged(second + 30, third)],
  ])('%s: it is named and the next one found', async (_, input) => {
    for (const size of [10, undefined]) {
      const items = await read(input, { name: 'a.warc.gz' }, size)
      expect(items.map(({ uri = 'failed', container }) => `${uri.at(-1)} ${container?.record ?? ''}`)).toEqual([
        '1 1',
        'd ',
        '3 3',
        '4 4',
      ])
      expect(items[1]).toMatchObject({ failure: 'malformed', input: 'a.warc.gz', record: 2, byteOffset: second })
    }
  })
})

test('a crawl packed as one is read, with offsets of what was unpacked', async () => {
  const { file, starts } = offsets([info, response(1), response(2)])
  expect((await read(gzipSync(file))).map(short)).toEqual([`1@${starts[1]}`, `2@${starts[2]}`])
})

describe('contents', () => {
  const chunks = (text: string) => {
    const all = bytes(text)
    const pieces = [all.subarray(0, 10), all.subarray(10, 11), all.subarray(11)]
    return join(
      ...pieces.flatMap((one) => [`${one.length.toString(16)};x=1\r\n`, one, '\r\n']),
      '0\r\nTrailer: x\r\n\r\n',
    )
  }
  const at = async (content: Uint8Array) => (await read(response(1, content)))[0]
  test.each<[string, Uint8Array]>([
    ['in chunks', http(chunks(page(1)), { 'Transfer-Encoding': 'chunked' })],
    ['said to be in chunks', http(page(1), { 'Transfer-Encoding': 'chunked' })],
    ['gzip', http(gzipSync(page(1)), { 'Content-Encoding': 'gzip' })],
    ['said to be gzip', http(page(1), { 'Content-Encoding': 'gzip' })],
    ['deflate', http(deflateSync(page(1)), { 'Content-Encoding': 'deflate' })],
    ['raw deflate', http(deflateRawSync(page(1)), { 'Content-Encoding': 'deflate' })],
    ['br', http(brotliCompressSync(page(1)), { 'Content-Encoding': 'br' })],
    ['twice', http(gzipSync(brotliCompressSync(page(1))), { 'Content-Encoding': 'br, gzip' })],
    ['without a type', http(page(1), { 'Content-Type': '' })],
    ['with plain line feeds', Buffer.from(http(page(1)).toString().replaceAll('\r', ''))],
  ])('a body %s', async (_, content) => {
    expect(await at(content)).toMatchObject({ text: page(1), mediaType: 'text/html' })
  })

  test('the declared encoding is used', async () => {
    const content = http(Buffer.from('<p>\xa3\xf3d\x9f', 'latin1'), {
      'Content-Type': 'text/html; charset=windows-1250',
    })
    expect(await at(content)).toMatchObject({ text: '<p>Łódź', encoding: 'windows-1250' })
  })

  test('a body that breaks off is read so far, with a note', async () => {
    const packed = gzipSync(page('a').repeat(99))
    expect(await at(http(packed.subarray(0, packed.length - 30), { 'Content-Encoding': 'gzip' }))).toMatchObject({
      notes: [{ rule: 'warc', message: expect.stringContaining('it breaks off; read so far') }],
    })
    expect(
      await at(http(Uint8Array.from(chunks(page(1))).subarray(0, 60), { 'Transfer-Encoding': 'chunked' })),
    ).toMatchObject({
      notes: [{ rule: 'warc', message: expect.stringContaining('chunked body breaks off') }],
    })
  })

  test('where br cannot be unpacked, a failure says so and the next record is read', async () => {
    vi.stubGlobal('DecompressionStream', undefined)
    try {
      const input = join(response(1, http(brotliCompressSync(page(1)), { 'Content-Encoding': 'br' })), response(2))
      expect(await read(input)).toMatchObject([
        { failure: 'binary', message: expect.stringContaining('"br"'), record: 0, byteOffset: 0 },
        { text: page(2) },
      ])
    } finally {
      vi.unstubAllGlobals()
    }
  })

  test('a bomb inside a response stops', async () => {
    const content = http(gzipSync(Buffer.alloc(64 * 2 ** 20, 'a')), { 'Content-Encoding': 'gzip' })
    expect(await read(response(1, content))).toMatchObject([{ failure: 'too-large' }])
  })

  test('extracted text and resources', async () => {
    const target = { 'WARC-Target-URI': '<https://orla.example/a>' }
    const input = join(
      record('conversion', { ...target, 'Content-Type': 'text/plain' }, `${story}\n`),
      record('resource', { ...target, 'Content-Type': 'text/html', 'WARC-Truncated': 'length' }, page(1)),
      record('resource', { ...target, 'Content-Type': 'application/pdf' }, '%PDF-1.7'),
    )
    expect(await read(input)).toMatchObject([
      { text: `${story}\n`, mediaType: 'text/plain', uri: 'https://orla.example/a', container: { record: 0 } },
      { text: page(1), container: { record: 1 }, notes: [{ message: 'The crawler cut it off: length' }] },
      { failure: 'skipped', message: expect.stringContaining('1 application/pdf') },
    ])
  })

  test('a first record of binary data does not make the crawl binary', async () => {
    const image = http(new Uint8Array(9000), { 'Content-Type': 'image/png' })
    expect(await read(join(response(1, image), response(2)))).toMatchObject([{ text: page(2) }, { failure: 'skipped' }])
  })

  test('a page cannot smuggle a record in', async () => {
    const fake = response(6).toString()
    expect(
      (await read(join(response(1, http(`<p>${story}\r\n\r\n${fake}`)), response(2)))).map(({ uri }) => uri),
    ).toEqual(['https://orla.example/1', 'https://orla.example/2'])
  })
})

test.each(packings)('no bytes make a crawl %s throw, however they are cut into chunks', async (_, pack) => {
  const good = pack([
    info,
    response(1),
    response(2, http(gzipSync(page(2)), { 'Content-Encoding': 'gzip' })),
    response(3),
  ]).file
  const input = fc
    .tuple(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length), fc.nat(99))
    .map(([at, byte, end, cut]) => {
      const bytes = Uint8Array.from(good)
      bytes[at] = byte
      return join(bytes.subarray(0, end), bytes.subarray(end + cut))
    })
  await fc.assert(
    fc.asyncProperty(input, fc.integer({ min: 1, max: 300 }), async (bytes, size) => {
      expect(await read(bytes, {}, size)).toEqual(await read(bytes))
    }),
    { numRuns: 200 },
  )
})

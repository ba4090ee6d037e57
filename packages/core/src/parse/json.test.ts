import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Source } from '../schema/index.ts'
import { type Failure, type Hint, isFailure, parse } from './index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function* chunked(input: Uint8Array, size: number) {
  for (let i = 0; i < input.length; i += size) yield input.subarray(i, i + size)
}

async function read(input: string | Uint8Array, hint: Hint = {}, size = 4096): Promise<(Source | Failure)[]> {
  return Array.fromAsync(parse(chunked(typeof input === 'string' ? bytes(input) : input, size), hint))
}

const texts = (items: readonly (Source | Failure)[]) =>
  items.map((item) => (isFailure(item) ? `${item.failure} ${item.record}@${item.byteOffset}` : item.text))

describe('where the records are', () => {
  test.each<[string, string, string[]]>([
    ['a list', '[{"text": "a"}, {"text": "b"}]', ['a', 'b']],
    ['a list over lines', '[\n  {\n    "text": "a"\n  },\n  {"text": "b"}\n]\n', ['a', 'b']],
    ['one object over lines', '{\n  "text": "a"\n}', ['a']],
    ['objects over lines, one after the other', '{\n "text": "a"\n}\n{\n "text": "b"\n}', ['a', 'b']],
    ['a list in an object', '{"status": "ok", "articles": [{"text": "a"}, {"text": "b"}], "total": 2}', ['a', 'b']],
    ['two levels down', '{\n"response": {"meta": [1, {"x": 2}], "docs": [{"body": "a"}]}, "rest": [[]]}', ['a']],
    ['a list of no known name', '{\n"channelParts": [{"headline": "x", "body": "a"}, {"body": "b"}]}', ['a', 'b']],
    ['hits of a search engine', '{\n"hits": {"hits": [{"_id": "1", "_source": {"text": "a"}}]}}', ['a']],
    [
      'an article with lists of its own',
      '{\n"authors": [{"name": "Ada Lund"}], "text": "a", "items": [{"text": "b"}]}',
      ['a'],
    ],
    ['comments are no articles', '{\n"comments": [{"text": "b"}], "body": "a"}', ['a']],
    ['brackets in strings', '[{"text": "a ]}, {\\"text\\": \\"x\\""}, {"text": "b"}]', ['a ]}, {"text": "x"', 'b']],
  ])('%s', async (_, input, expected) => {
    for (const size of [1, 3, 4096]) expect(texts(await read(input, {}, size))).toEqual(expected)
  })

  test('a JSON Feed: its title is the publisher, HTML wins over text, a summary over nothing', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Orla Courier',
      items: [
        {
          id: '1',
          url: 'https://orla.example/1',
          title: 'Ferry stops',
          content_html: '<p>It waits.</p>',
          content_text: 'no',
          authors: [{ name: 'Klara Juhn' }],
          date_published: '2026-03-03T07:15:00Z',
        },
        { id: 2, summary: 'The bridge is closed.' },
      ],
    }
    expect(await read(JSON.stringify(feed))).toMatchObject([
      {
        id: '1',
        text: '<p>It waits.</p>',
        mediaType: 'text/html',
        uri: 'https://orla.example/1',
        title: 'Ferry stops',
        authors: ['Klara Juhn'],
        published: '2026-03-03T07:15:00Z',
        publisher: 'Orla Courier',
      },
      { id: '2', text: 'The bridge is closed.', mediaType: 'text/plain', publisher: 'Orla Courier' },
    ])
  })
})

describe('fields of a record', () => {
  const one = async (record: object, hint: Hint = {}) =>
    (await read(JSON.stringify([record]), hint))[0] as Source & Failure

  test.each<[string, object, Partial<Source>]>([
    ['articleBody', { articleBody: 'a' }, { text: 'a', mediaType: 'text/plain' }],
    ['a body of HTML', { body: '<p>a</p><p>b</p>' }, { mediaType: 'text/html' }],
    [
      'content as WordPress sends it',
      { content: { rendered: '<p>a</p>' }, title: { rendered: 'T' } },
      { text: '<p>a</p>', title: 'T' },
    ],
    ['text before body', { body: 'b', text: 'a' }, { text: 'a' }],
    ['a byline', { text: 'a', byline: 'By Klara Juhn and Bo Dahl' }, { authors: ['Klara Juhn', 'Bo Dahl'] }],
    ['one author, surname first', { text: 'a', author: 'Juhn, Klara' }, { authors: ['Juhn, Klara'] }],
    ['a source with a name', { text: 'a', source: { id: null, name: 'Orla Courier' } }, { publisher: 'Orla Courier' }],
    [
      'a date as mail writes it',
      { text: 'a', pubDate: 'Tue, 03 Mar 2026 07:15:00 -0500' },
      { published: '2026-03-03T07:15:00-05:00' },
    ],
    ['a date of digits', { text: 'a', date: 20260303 }, { published: '2026-03-03' }],
    ['a link', { text: 'a', link: 'https://orla.example/1' }, { uri: 'https://orla.example/1' }],
    ['a crawl', { text: 'a', crawled_at: '2026-03-04 10:00:00' }, { retrievedAt: '2026-03-04T10:00:00' }],
  ])('%s', async (_, record, expected) => {
    expect(await one(record)).toMatchObject(expected)
  })

  test('a code is no publisher, and a date that can be two is left out and noted', async () => {
    const source = await one({ text: 'a', source: 'rss_crawl', date: '03/04/2026' })
    expect(source.publisher).toBeUndefined()
    expect(source.published).toBeUndefined()
    expect(source.notes?.map(({ rule }) => rule)).toEqual(['published', 'unread-fields'])
  })

  test('the keys the caller names, with a path', async () => {
    const record = { text: 'a summary', attributes: { body: 'words', page: '<p>page</p>' }, 'x.y': 'dotted' }
    expect(await one(record, { textKey: 'attributes.body' })).toMatchObject({ text: 'words', mediaType: 'text/plain' })
    expect(await one(record, { htmlKey: 'attributes.page' })).toMatchObject({ mediaType: 'text/html' })
    expect(await one(record, { textKey: 'x.y' })).toMatchObject({ text: 'dotted' })
    expect(await one({ a: 1, b: 2 }, { textKey: 'body' })).toMatchObject({
      failure: 'empty',
      message: 'No words in "body"; its fields are a, b',
    })
  })
})

describe('bad input', () => {
  test('a list that is cut off: the items before it are read, then the byte is named', async () => {
    const input = '[{"text": "a"}, {"text": "b"}, {"text": "c'
    for (const size of [1, 5, 4096]) {
      const items = await read(input, { name: 'x.json' }, size)
      expect(texts(items)).toEqual(['a', 'b', 'malformed 2@42'])
      expect(items[2]).toMatchObject({ message: expect.stringContaining('begins at byte 31'), input: 'x.json' })
    }
    expect(texts(await read('[{"text": "a"}, '))).toEqual(['a', 'malformed 1@16'])
  })

  test.each<[string, string, string[]]>([
    [
      'what is no record',
      '[7, "x", null, [], {"text": "a"}]',
      ['malformed 0@1', 'malformed 1@4', 'malformed 2@9', 'malformed 3@15', 'a'],
    ],
    [
      'a record without words',
      '[{"text": " "}, {"title": "T"}, {}, {"text": "a"}]',
      ['empty 0@1', 'malformed 1@16', 'malformed 2@32', 'a'],
    ],
    ['a record that is no JSON', '[{"text": "a"}, {text: 1}, {"text": "b"}]', ['a', 'malformed 1@16', 'b']],
    ['a bracket too much', '[{"text": "a"}]]', ['a', 'malformed 1@15']],
    ['no records', '[]', ['empty undefined@undefined']],
    ['null bytes', '[{"text": "a\\u0000b"}]', ['a\0b']],
  ])('%s', async (_, input, expected) => {
    expect(texts(await read(input, { format: 'json' }))).toEqual(expected)
  })

  test('a record that is too long ends only itself', async () => {
    const input = `[{"text": "${'x'.repeat(300)}"}, {"text": "b"}]`
    for (const size of [7, 4096])
      expect(texts(await read(input, { maxBytes: 100 }, size))).toEqual(['too-large 0@1', 'b'])
  })

  test('nesting of 100,000', async () => {
    const deep = '['.repeat(1e5) + ']'.repeat(1e5)
    const items = await read(`[{"text": "a", "x": ${deep}}, {"text": "b"}]`)
    expect(items.at(-1)).toMatchObject({ text: 'b' })
    expect(items).toHaveLength(2)
  })

  test('UTF-16, its offsets those of the file', async () => {
    const text = '\ufeff[{"text": "Café é"}, {"text": "b"}]'
    const units = new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer)
    for (const size of [1, 4096])
      expect(await read(units, { name: 'x.json' }, size)).toMatchObject([
        { text: 'Café é', encoding: 'utf-16le', container: { byteOffset: 4 } },
        { text: 'b', container: { byteOffset: 2 * text.indexOf('{"text": "b"') } },
      ])
  })
})

test('a list is read in the memory of one record', async () => {
  let given = 0
  async function* endless() {
    yield bytes('[')
    for (;;) yield bytes(`{"text": "${++given} All quiet on the river."},`)
  }
  let read = 0
  for await (const item of parse(endless(), { format: 'json' })) {
    expect(isFailure(item)).toBe(false)
    if (++read === 5000) break
  }
  expect(given - read).toBeLessThan(200)
})

test('no record is lost, however the bytes are cut', async () => {
  const record = fc.record({
    text: fc.string({ minLength: 1, unit: 'binary' }),
    tags: fc.array(fc.string(), { maxLength: 2 }),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { minLength: 1 }),
      fc.nat(2),
      fc.integer({ min: 1, max: 40 }),
      async (records, indent, size) => {
        const list = await read(JSON.stringify(records, null, indent), { format: 'json' }, size)
        const lines = await read(records.map((each) => JSON.stringify(each)).join('\n'), { format: 'jsonl' }, size)
        const expected = records.map(({ text }) => (/\S/.test(text) ? text : 'empty'))
        const words = (items: typeof list) => items.map((item) => (isFailure(item) ? item.failure : item.text))
        expect(words(list)).toEqual(expected)
        expect(words(lines)).toEqual(expected)
      },
    ),
    { numRuns: 200 },
  )
})

const archived = 'https://web.archive.example/web/20310504101112id_/https://orla.example/ferry'
test.each([
  ['a JSON array', JSON.stringify([{ uri: archived, text: 'The ferry waits.' }])],
  ['JSON lines', `${JSON.stringify({ uri: archived, html: '<p>The ferry waits.</p>' })}\n`],
  ['a table', `url,text\n${archived},The ferry waits.\n`],
  [
    'a feed',
    `<rss><channel><item><link>${archived}</link><description>The ferry waits.</description></item></channel></rss>`,
  ],
])('the address of a web archive is resolved in %s', async (_, input) => {
  expect(await read(input)).toMatchObject([{ uri: 'https://orla.example/ferry', retrievedAt: '2031-05-04T10:11:12Z' }])
})

test('the time a record itself says it was fetched stays', async () => {
  const record = { uri: archived, text: 'The ferry waits.', retrieved_at: '2031-06-01T00:00:00Z' }
  expect(await read(JSON.stringify([record]))).toMatchObject([{ retrievedAt: record.retrieved_at }])
})

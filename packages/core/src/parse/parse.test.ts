import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Source } from '../schema/index.ts'
import { type Failure, formatNames, type Hint, isFailure, parse } from './index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const utf16 = (text: string, mark = '\ufeff') =>
  new Uint8Array(Uint16Array.from(mark + text, (c) => c.charCodeAt(0)).buffer)

async function* chunked(input: Uint8Array, size = input.length || 1) {
  for (let i = 0; i < input.length; i += size) yield input.subarray(i, i + size)
}

async function read(input: string | Uint8Array, hint: Hint = {}, size?: number): Promise<(Source | Failure)[]> {
  const all = typeof input === 'string' ? bytes(input) : input
  return Array.fromAsync(parse(chunked(all, size), hint))
}

const one = async (input: string | Uint8Array, hint?: Hint) => (await read(input, hint))[0] as Source & Failure
const story = 'The ferry to Sorrel Island stops on Friday, the harbour master said.\n'
const page = `<!DOCTYPE html><html><head><title>Ferry stops</title></head><body><p>${story}</p></body></html>`
const line = (fields: object) => `${JSON.stringify(fields)}\n`

describe('the format by content', () => {
  test.each<[string, string, Hint, string]>([
    ['prose', story, {}, 'text/plain'],
    ['prose about a <p> tag', `Use <p> for paragraphs. ${story}`, {}, 'text/plain'],
    ['prose that begins with a bracket', `[Photo] ${story}`, {}, 'text/plain'],
    ['prose that begins with a brace', `{sic} ${story}`, {}, 'text/plain'],
    ['a page', page, {}, 'text/html'],
    ['a page called .txt', page, { name: 'saved.txt' }, 'text/html'],
    ['a page behind a comment', `<!-- saved --> ${page}`, {}, 'text/html'],
    ['a piece of a page', `<div class="x"><p>${story}</p></div>`, {}, 'text/html'],
    ['a page without tags called .html', story, { name: 'bare.HTML' }, 'text/html'],
    ['a page sent as text', page, { mediaType: 'text/plain; charset=utf-8' }, 'text/plain'],
    ['prose sent as a page', story, { mediaType: 'text/html' }, 'text/html'],
    ['a page asked for as text', page, { format: 'text' }, 'text/plain'],
    ['records with text', line({ text: story }), {}, 'text/plain'],
    ['records with pages', `\n ${line({ html: page })}`, {}, 'text/html'],
  ])('%s', async (_, input, hint, mediaType) => {
    const source = await one(input, hint)
    expect(source.mediaType).toBe(mediaType)
    expect(source.text).toContain('Sorrel')
  })

  test('a format that does not exist is the caller’s mistake', async () => {
    await expect(read(story, { format: 'pdf' as never })).rejects.toThrow('There is no format "pdf"')
  })
})

describe('encodings', () => {
  const words = 'Café “Müller” in Łódź'
  const western = latin1('Caf\xe9 M\xfcller, \x93ge\xf6ffnet\x94')
  test.each<[string, Uint8Array, Hint, string, string]>([
    ['UTF-8', bytes(words), {}, 'utf-8', words],
    ['UTF-8 with its mark', bytes(`\ufeff${words}`), {}, 'utf-8', `\ufeff${words}`],
    ['UTF-16 with its mark', utf16(words), {}, 'utf-16le', `\ufeff${words}`],
    ['UTF-16 without its mark', utf16(story, ''), {}, 'utf-16le', story],
    ['windows-1252, undeclared', western, {}, 'windows-1252', 'Café Müller, “geöffnet”'],
    ['windows-1252 declared as UTF-8', western, { encoding: 'utf-8' }, 'windows-1252', 'Café Müller, “geöffnet”'],
    [
      'as HTTP declares it',
      latin1('\xce\xf0\xeb\xe0'),
      { mediaType: 'text/plain; charset="windows-1251"' },
      'windows-1251',
      'Орла',
    ],
    [
      'the hint before HTTP',
      latin1('\xb1'),
      { encoding: 'ISO-8859-2', mediaType: 'text/plain;charset=latin1' },
      'iso-8859-2',
      'ą',
    ],
    ['UTF-8 declared as latin1', bytes(words), { encoding: 'latin1' }, 'utf-8', words],
    [
      'as the page declares it',
      latin1('<html><meta charset="windows-1250"><p>\xa3\xf3d\x9f'),
      {},
      'windows-1250',
      '<html><meta charset="windows-1250"><p>Łódź',
    ],
    ['an unknown encoding', bytes(words), { encoding: 'klingon-8' }, 'utf-8', words],
    [
      'ASCII declared as UTF-16',
      bytes('<html><meta charset=utf-16><p>Orla'),
      {},
      'utf-8',
      '<html><meta charset=utf-16><p>Orla',
    ],
  ])('%s', async (_, input, hint, encoding, text) => {
    expect(await one(input, hint)).toMatchObject({ text, encoding })
  })

  test('what was guessed is noted with its byte', async () => {
    expect((await one(western)).notes).toEqual([
      { rule: 'encoding', message: 'Byte 3 is not UTF-8: read as windows-1252' },
    ])
    const broken = Uint8Array.of(...bytes('é ü “a” '), 0xff, ...bytes(' ö'))
    const source = await one(broken)
    expect(source.notes).toEqual([
      {
        rule: 'encoding',
        message: 'Byte 14 is not UTF-8: 1 unreadable place replaced by U+FFFD',
        source: { start: 8, end: 9 },
      },
    ])
    expect(source.text.slice(8, 9)).toBe('\ufffd')
  })
})

test('a whole file carries its digest and what the caller knows', async () => {
  expect(await one('abc', { uri: 'https://x.example/a', published: '2026-03-01', clean: false })).toEqual({
    text: 'abc',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', // FIPS 180-2, appendix B.1
    uri: 'https://x.example/a',
    published: '2026-03-01',
    clean: false,
  })
})

describe('failures', () => {
  test.each<[string, string | Uint8Array, Hint, Partial<Failure>]>([
    ['nothing', '', {}, { failure: 'empty', input: '-' }],
    ['blanks', ' \r\n\t ', { name: 'a.txt' }, { failure: 'empty', input: 'a.txt' }],
    ['only a mark', '\ufeff', {}, { failure: 'empty' }],
    ['a PDF', '%PDF-1.7 stream', {}, { failure: 'binary', message: 'This is a PDF file, not text' }],
    ['a PDF asked for as text', '%PDF-1.7', { format: 'text' }, { failure: 'binary' }],
    ['noise', Uint8Array.from({ length: 999 }, (_, i) => (i * i * 7) % 256), {}, { failure: 'binary' }],
    ['a page that is too large', page, { maxBytes: 50 }, { failure: 'too-large' }],
    [
      'a JSON array as lines',
      `[{"text": "a"}]`,
      { format: 'jsonl' },
      { failure: 'malformed', message: 'A JSON array' },
    ],
    [
      'a JSON value over lines as lines',
      `{\n  "text": "a"\n}\n`,
      { format: 'jsonl' },
      { message: 'One JSON value over many lines' },
    ],
    ['records in UTF-16', utf16(line({ text: 'a' })), { format: 'jsonl' }, { message: 'JSON lines in utf-16le' }],
  ])('%s', async (_, input, hint, failure) => {
    const items = await read(input, hint)
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject(failure)
    expect((items[0] as Failure).remedy).toMatch(/\w{4}/)
  })

  test('a stray zero does not make a text binary', async () => {
    expect(await one(`A\0 ${story}`)).toMatchObject({ mediaType: 'text/plain' })
  })

  test('no records are no failure where records were asked for', async () => {
    expect(await read('\n\n', { format: 'jsonl' })).toEqual([])
  })

  test('a stream that breaks off names its reason after the records before it', async () => {
    async function* breaking() {
      yield bytes(line({ id: 'a', text: story }))
      throw new Error('EIO: i/o error')
    }
    const items = await Array.fromAsync(parse(breaking(), { format: 'jsonl', name: 'x.jsonl' }))
    expect(items).toMatchObject([
      { id: 'a' },
      { failure: 'unreadable', input: 'x.jsonl', message: 'The input broke off: EIO: i/o error' },
    ])
  })

  test('a stream of strings is the caller’s mistake', async () => {
    const strings = (async function* () {
      yield 'text'
    })() as never
    await expect(Array.fromAsync(parse(strings))).rejects.toThrow('A stream of bytes gave a string')
  })
})

describe('records', () => {
  test('a date that is not ISO 8601 is left out with a note, and the record is read', async () => {
    const [item] = await read('{"text": "First.", "published": "02/01/2026"}', { format: 'jsonl' })
    expect(item).toMatchObject({ text: 'First.', notes: [{ rule: 'published' }] })
    expect(item).not.toHaveProperty('published')
  })

  test('a wrong line in the middle ends only itself', async () => {
    const input = [
      '{"id": "é1", "text": "First."}',
      '{"id": "2", "text": "Broken',
      '',
      '{"id": 3.5, "text": "Third.", "published": "x"}',
      '{"id": 4, "text": "Fourth.", "html": "<p>"}',
      '["Fifth."]',
      '{"id": 6, "text": " "}',
      '{"id": 7, "html": "<p>Last.</p>", "published": null, "url": "x"}',
    ].join('\r\n')
    for (const size of [1, 7, 4096]) {
      const items = await read(input, { format: 'jsonl', name: 'x.jsonl' }, size)
      expect(
        items.map((item) => (isFailure(item) ? `${item.line}@${item.byteOffset} ${item.failure}` : item.id)),
      ).toEqual(['é1', '2@33 malformed', '4@64 malformed', '5@113 malformed', '6@158 malformed', '7@170 empty', '7'])
      expect(items.filter(isFailure).map(({ message }) => message)).toMatchObject([
        expect.stringContaining('Not valid JSON'),
        expect.stringContaining('id: expected'),
        expect.stringContaining('either "text" or "html"'),
        expect.stringContaining('Not a record'),
        expect.stringContaining('A record without words'),
      ])
      expect(items.at(-1)).toMatchObject({
        container: { uri: 'x.jsonl', record: 6, byteOffset: 194 },
        mediaType: 'text/html',
        notes: [{ rule: 'unread-fields', message: 'Fields not read: url' }],
      })
      expect(bytes(input).subarray(194)[0]).toBe(123)
    }
  })

  test('a record’s own date and wish win over the input’s', async () => {
    const hint: Hint = { published: '2026-01-01', clean: false, uri: 'https://x.example/all' }
    expect(
      await read(line({ text: 'a' }) + line({ text: 'b', published: '2025-05-05T10:00:00Z', clean: true }), hint),
    ).toMatchObject([
      { text: 'a', published: '2026-01-01', clean: false, container: { uri: 'https://x.example/all', record: 0 } },
      { text: 'b', published: '2025-05-05T10:00:00Z', clean: true, container: { record: 1 } },
    ])
  })

  test('half of a surrogate pair stays as it is', async () => {
    expect(await one('{"text": "A \\ud83d stray half"}')).toMatchObject({ text: 'A \ud83d stray half' })
  })

  test('a line that is no UTF-8 is read and noted', async () => {
    const items = await read(latin1('{"text": "a"}\n{"text": "Caf\xe9"}\n'))
    expect(items[1]).toMatchObject({
      text: 'Café',
      notes: [{ rule: 'encoding', message: 'Byte 27 is not UTF-8: read as windows-1252' }],
    })
  })

  test('a line that is too long ends only itself', async () => {
    const input = line({ text: 'x'.repeat(200) }) + line({ id: 'b', text: 'short' })
    expect(await read(input, { maxBytes: 100, format: 'jsonl' }, 16)).toMatchObject([
      { failure: 'too-large', line: 1, byteOffset: 0 },
      { id: 'b', container: { record: 1 } },
    ])
  })

  test('a line of 50 MB in small chunks', async () => {
    const text = 'All quiet on the river. '.repeat(50e6 / 24)
    const items = await read(line({ text }) + line({ id: 'b', text: 'short' }), {}, 65536)
    expect(items).toMatchObject([{ mediaType: 'text/plain' }, { id: 'b' }])
    expect((items[0] as Source).text.length).toBe(text.length)
  })

  test('nothing is read ahead of the consumer, and stopping early cancels the stream', async () => {
    let pulled = 0
    let cancelled = false
    const stream = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => controller.enqueue(bytes(line({ text: `${++pulled}` }))),
        cancel: () => {
          cancelled = true
        },
      },
      { highWaterMark: 0 },
    )
    for await (const item of parse(stream, { format: 'jsonl' })) if ((item as Source).text === '3') break
    expect([pulled, cancelled]).toEqual([3, true])
  })

  test('a stream without iteration of its own (Safari) is read and cancelled', async () => {
    let cancelled = false
    const chunks = [bytes(line({ text: 'a' })), bytes(line({ text: 'b' }))]
    const stream = {
      getReader: () => ({
        read: async () => (chunks.length ? { done: false, value: chunks.shift() as Uint8Array } : { done: true }),
        cancel: async () => {
          cancelled = true
        },
      }),
    }
    for await (const item of parse(stream, { format: 'jsonl' })) if ((item as Source).text === 'a') break
    expect(cancelled).toBe(true)
  })
})

test('any bytes give the same documents, however they are cut into chunks', async () => {
  const bit = fc.constantFrom(
    ...[
      '{"text": "a"}',
      '{"id": 1, "html": "<p>é</p>"}',
      '{"text": "\\ud800"}',
      '{"text": ',
      '\n',
      '\r\n',
      '\ufeff',
      '<html>',
      '“é”',
      ' ',
      '[{"text": "a"}, ',
      ']',
      'id,text\n',
      '1,"a ""b"""\n',
      '<rss><channel>',
      '<item><description>a</description>',
      '1 of 2 DOCUMENTS\nLENGTH: 9 words\n',
      '---\ntitle: a\n---\n',
    ].map(bytes),
    ...['\xff', '\xe9', '\xef\xbb', '\0', '\xff\xfe'].map(latin1),
  )
  const input = fc.oneof(
    fc.uint8Array({ maxLength: 64 }),
    fc.array(bit, { maxLength: 12 }).map((parts) => new Uint8Array(parts.flatMap((part) => [...part]))),
  )
  const format = fc.constantFrom('auto' as const, ...formatNames)
  await fc.assert(
    fc.asyncProperty(input, format, fc.integer({ min: 1, max: 9 }), async (input, format, size) => {
      expect(await read(input, { format }, size)).toEqual(await read(input, { format }))
    }),
    { numRuns: 400 },
  )
})

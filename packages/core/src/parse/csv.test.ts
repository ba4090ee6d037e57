import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Source } from '../schema/index.ts'
import { type Failure, type Hint, isFailure, parse } from './index.ts'

async function* chunked(input: Uint8Array, size: number) {
  for (let i = 0; i < input.length; i += size) yield input.subarray(i, i + size)
}

async function read(input: string | Uint8Array, hint: Hint = {}, size = 4096): Promise<(Source | Failure)[]> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  return Array.fromAsync(parse(chunked(bytes, size), hint))
}

const texts = (items: readonly (Source | Failure)[]) =>
  items.map((item) => (isFailure(item) ? `${item.failure} ${item.record}` : item.text))

test.each([',', ';', '\t', '|'])('a table parted by %j is known by its head', async (delimiter) => {
  const rows = [
    ['id', 'title', 'text', 'date', 'url'],
    [
      '1',
      '"Ferry ""stops"""',
      `"It waits${delimiter} he said.\r\n\r\nIt sails on Friday."`,
      '2026-03-03',
      'https://orla.example/1',
    ],
    ['2', 'Bridge', 'It is "closed".', '', ''],
  ]
  for (const size of [1, 4096])
    expect(await read(rows.map((row) => `${row.join(delimiter)}\r\n`).join(''), { name: 'x' }, size)).toMatchObject([
      {
        id: '1',
        title: 'Ferry "stops"',
        text: `It waits${delimiter} he said.\r\n\r\nIt sails on Friday.`,
        published: '2026-03-03',
        uri: 'https://orla.example/1',
        container: { uri: 'x', record: 0 },
      },
      { id: '2', title: 'Bridge', text: 'It is "closed".' },
    ])
})

test('prose that begins with such words is no table', async () => {
  const [source] = await read('Text, date and title are the three fields, he said.\nThe others may be left out.\n')
  expect(source).toMatchObject({ mediaType: 'text/plain', text: expect.stringContaining('Text, date') })
})

test('the column the caller names', async () => {
  const table = 'id,abstract,page\n1,words,<p>x</p>\n'
  expect(await read(table, { format: 'csv', textKey: 'abstract' })).toMatchObject([{ text: 'words' }])
  expect(await read(table, { format: 'csv', htmlKey: 'page' })).toMatchObject([{ mediaType: 'text/html' }])
})

describe('bad input', () => {
  test('no column of text: the columns are named, and nothing more is read', async () => {
    expect(await read('id,abstract\n1,x\n2,y\n', { name: 'x.csv' })).toEqual([
      {
        failure: 'malformed',
        message: 'No column that is known to hold a text; the columns are "id", "abstract"',
        remedy: 'Name the column with the text with textKey, or the one with the page with htmlKey',
        input: 'x.csv',
        line: 1,
        byteOffset: 0,
      },
    ])
    const [failure] = await read('id,abstract\n1,x\n', { name: 'x.csv', textKey: 'body' })
    expect(failure).toMatchObject({ message: 'No column "body"; the columns are "id", "abstract"' })
  })

  test('ragged rows are named; the others go on', async () => {
    const items = await read('id,text,tag\n1,a\n2,b,c,d\n3,c,,\n\n4,,\n5,"e\n', { format: 'csv' })
    expect(texts(items)).toEqual(['a', 'malformed 1', 'c', 'empty 3', 'malformed 4'])
    expect(items[0]).toMatchObject({ notes: [{ rule: 'ragged-row', message: 'Row 2 has 2 fields, the head 3' }] })
    expect(items[1]).toMatchObject({ message: 'Row 3 has 4 fields, the head 3', line: 3 })
    expect(items[4]).toMatchObject({ message: 'A quotation mark opened in row 6 is never closed', line: 7 })
  })

  test('a cell in another encoding', async () => {
    const bytes = Uint8Array.from('id,text\n1,Caf\xc3\xa9\n2,Caf\xe9\n', (char) => char.charCodeAt(0))
    expect(await read(bytes, { format: 'csv' })).toMatchObject([
      { text: 'Café' },
      { text: 'Café', notes: [{ message: 'Row 3, column "text" is not UTF-8: read as windows-1252' }] },
    ])
  })

  test('UTF-16, as spreadsheets save it', async () => {
    const units = Uint16Array.from('\ufefftitle\ttext\nA\tCafé\n', (char) => char.charCodeAt(0))
    expect(await read(new Uint8Array(units.buffer))).toMatchObject([
      { text: 'Café', title: 'A', encoding: 'utf-16le', container: { byteOffset: 24 } },
    ])
  })

  test('an empty table, a head alone', async () => {
    expect(await read('\n\n', { format: 'csv' })).toMatchObject([{ failure: 'empty' }])
    expect(await read('id,text\n', { format: 'csv' })).toEqual([])
  })
})

test('no row is lost and no character changed, however the bytes are cut', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', 'é', '😀', ';') })
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1 }),
      fc.integer({ min: 1, max: 30 }),
      async (rows, size) => {
        const table = [['tag', 'text'], ...rows].map((row) => row.map((each) => quoted(each)).join(',')).join('\r\n')
        const items = await read(table, { format: 'csv' }, size)
        expect(items.map((item) => (isFailure(item) ? item.failure : item.text))).toEqual(
          rows.map(([, text]) => (/\S/.test(text) ? text : 'empty')),
        )
      },
    ),
    { numRuns: 300 },
  )
})

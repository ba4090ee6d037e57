import { deflateRawSync, gzipSync, crc32 as nodeCrc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Source } from '../schema/index.ts'
import { crc32 } from './crc32.ts'
import { type Failure, type Hint, parse } from './index.ts'

const story = 'The ferry to Sorrel Island stops on Friday, the harbor master said.\n'
const page = (n: number) => `<!DOCTYPE html><html><body><h1>${n}</h1><p>${story}</p></body></html>`

async function read(input: Uint8Array, hint: Hint = {}, size = input.length || 1): Promise<(Source & Failure)[]> {
  async function* chunks() {
    for (let i = 0; i < input.length; i += size) yield input.subarray(i, i + size)
  }
  return (await Array.fromAsync(parse(chunks(), { name: 'a.zip', ...hint }))) as (Source & Failure)[]
}

interface File {
  path: string | Uint8Array
  content?: string | Uint8Array
  method?: number
  flags?: number
  /** Sizes and checksum behind the file: with or without a signature, or in 8 bytes each. */
  descriptor?: 'signed' | 'bare' | 'wide'
  wide?: boolean
  crc?: number
  /** Packed bytes in place of the true ones. */
  packed?: Uint8Array
}

function archive(files: File[], { directory = files, prefix = 0 }: { directory?: File[]; prefix?: number } = {}) {
  const parts: Uint8Array[] = []
  const starts = new Map<File, number>()
  let offset = prefix
  const push = (bytes: Uint8Array) => {
    parts.push(bytes)
    offset += bytes.length
  }
  const pathOf = ({ path }: File) => Buffer.from(path)
  const header = (file: File, central: boolean) => {
    const { method = 8, flags = 0, descriptor, wide } = file
    const { crc, packed, length } = dataOf(file)
    const told = descriptor ? [0, 0, 0] : wide ? [crc, 0xffffffff, 0xffffffff] : [crc, packed.length, length]
    const extra = Buffer.alloc(wide && !central ? 20 : 0)
    if (extra.length) {
      extra.writeUInt16LE(1, 0)
      extra.writeUInt16LE(16, 2)
      extra.writeBigUInt64LE(BigInt(length), 4)
      extra.writeBigUInt64LE(BigInt(packed.length), 12)
    }
    const path = pathOf(file)
    const bytes = Buffer.alloc(central ? 46 : 30)
    const at = central ? 2 : 0
    bytes.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0)
    bytes.writeUInt16LE(flags | (descriptor ? 8 : 0), at + 6)
    bytes.writeUInt16LE(method, at + 8)
    for (const [i, value] of told.entries()) bytes.writeUInt32LE(value, at + 14 + 4 * i)
    bytes.writeUInt16LE(path.length, at + 26)
    bytes.writeUInt16LE(extra.length, at + 28)
    if (central) bytes.writeUInt32LE(starts.get(file) ?? 7, 42)
    return Buffer.concat([bytes, path, extra])
  }
  for (const file of files) {
    starts.set(file, offset)
    const { crc, packed, length } = dataOf(file)
    push(header(file, false))
    push(packed)
    if (!file.descriptor) continue
    const wide = file.descriptor === 'wide'
    const behind = Buffer.alloc(wide ? 24 : 16)
    behind.writeUInt32LE(0x08074b50, 0)
    behind.writeUInt32LE(crc, 4)
    if (wide) {
      behind.writeBigUInt64LE(BigInt(packed.length), 8)
      behind.writeBigUInt64LE(BigInt(length), 16)
    } else {
      behind.writeUInt32LE(packed.length, 8)
      behind.writeUInt32LE(length, 12)
    }
    push(file.descriptor === 'bare' ? behind.subarray(4) : behind)
  }
  for (const file of directory) push(header(file, true))
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  push(end)
  return { bytes: Buffer.concat(parts), starts: files.map((file) => starts.get(file) as number) }
}

function dataOf({ content = story, method = 8, crc, packed }: File) {
  const bytes = Buffer.from(content)
  return {
    crc: crc ?? nodeCrc32(bytes),
    packed: packed ?? (method === 8 ? deflateRawSync(bytes) : bytes),
    length: bytes.length,
  }
}

test('checksums are those of zlib', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
      expect(crc32(b, crc32(a))).toBe(nodeCrc32(Buffer.concat([a, b])))
    }),
  )
})

describe('zip', () => {
  test.each<[string, Partial<File>]>([
    ['packed', {}],
    ['not packed', { method: 0 }],
    ['packed, its length behind it', { descriptor: 'signed' }],
    ['packed, its length behind it without a signature', { descriptor: 'bare' }],
    ['packed, its length behind it in 8 bytes', { descriptor: 'wide' }],
    ['not packed, its length behind it', { method: 0, descriptor: 'signed' }],
    ['with sizes in 8 bytes', { wide: true }],
  ])('files %s', async (_, form) => {
    const { bytes, starts } = archive([
      { path: 'a/page.html', content: page(1), ...form },
      { path: 'PK notes.txt', content: `PPPK\x07\x08 ${story}`, ...form },
      { path: 'empty/', content: '', method: 0 },
      { path: 'r.jsonl', content: '{"text": "One."}\n{"id": "x", "text": "Two."}\n', ...form },
      { path: 'b.html.gz', content: gzipSync(page(2)), ...form },
    ])
    for (const size of [1, 13, undefined])
      expect(await read(bytes, {}, size)).toMatchObject([
        {
          text: page(1),
          mediaType: 'text/html',
          id: 'a.zip/a/page.html',
          container: { uri: 'a.zip', record: 0, byteOffset: 0 },
        },
        { text: `PPPK\x07\x08 ${story}`, mediaType: 'text/plain', container: { record: 1, byteOffset: starts[1] } },
        { text: 'One.', id: 'a.zip/r.jsonl:0', container: { uri: 'a.zip/r.jsonl', record: 0, byteOffset: 0 } },
        { text: 'Two.', id: 'x', container: { uri: 'a.zip/r.jsonl', record: 1, byteOffset: 17 } },
        { text: page(2), container: { record: 4, byteOffset: starts[4] } },
      ])
  })

  test('what is no document is counted', async () => {
    const paths = ['page.html', 'page_files/a.png', 'page_files/b.css', '__MACOSX/._page.html', 'plan.pdf', 'c.png']
    const { bytes } = archive(paths.map((path) => ({ path, ...(path.endsWith('pdf') && { content: '%PDF-1.7' }) })))
    expect(await read(bytes)).toMatchObject([
      { id: 'a.zip/page.html' },
      { failure: 'skipped', message: 'Passed over 5 files that are no documents: 2 .png, 1 .css, 1 .html, 1 .pdf' },
    ])
  })

  test.each([
    ['../../etc/x.txt', 'leads out of the archive', 'etc/x.txt'],
    ['..\\x.txt', 'leads out of the archive', 'x.txt'],
    ['a/./../x.txt', 'leads out of the archive', 'a/x.txt'],
    ['/etc/x.txt', 'begins at the root', 'etc/x.txt'],
    ['C:\\x.txt', 'names a drive', 'x.txt'],
    ['x\0.txt', 'holds control characters', 'x.txt'],
    ['C:', 'names a drive', 'file'],
  ])('the path %j leads nowhere, and the document says so', async (path, what, label) => {
    const [source, ...more] = await read(archive([{ path }]).bytes)
    expect(more).toEqual([])
    const id = `a.zip/${label}`
    expect(source).toMatchObject({ id, text: story, notes: [{ rule: 'zip', message: expect.stringContaining(what) }] })
  })

  test('files of one path have names of their own, and say so', async () => {
    const paths = ['b/feed.xml', '../b/feed.xml', 'b/feed (2).xml', 'b/feed.xml', 'v1.0/notes', 'v1.0/notes']
    const found = await read(archive(paths.map((path) => ({ path }))).bytes)
    expect(found.map(({ id }) => id)).toEqual(
      ['b/feed.xml', 'b/feed (2).xml', 'b/feed (2) (2).xml', 'b/feed (3).xml', 'v1.0/notes', 'v1.0/notes (2)'].map(
        (label) => `a.zip/${label}`,
      ),
    )
    expect(found.map(({ notes = [] }) => notes.map(({ message }) => message))).toEqual([
      [],
      [expect.stringContaining('leads out'), 'A file before it is named "b/feed.xml" too'],
      ['A file before it is named "b/feed (2).xml" too'],
      ['A file before it is named "b/feed.xml" too'],
      [],
      ['A file before it is named "v1.0/notes" too'],
    ])
  })

  test.each<[string, Partial<File>, object]>([
    ['encrypted', { flags: 1 }, { failure: 'binary', message: 'The file is encrypted' }],
    [
      'encrypted, its length behind it',
      { flags: 1, descriptor: 'signed' },
      { failure: 'binary', message: 'The file is encrypted' },
    ],
    [
      'packed by an unknown method',
      { method: 12 },
      { failure: 'binary', message: expect.stringContaining('method 12') },
    ],
    ['of blanks', { content: '  ' }, { failure: 'empty' }],
    [
      'of damaged bytes',
      { packed: Uint8Array.from({ length: 40 }, () => 255) },
      { failure: 'malformed', message: expect.stringContaining('invalid block type') },
    ],
  ])('a file %s ends only itself', async (_, form, expected) => {
    const { bytes, starts } = archive([{ path: '1.txt' }, { path: '2.txt', ...form }, { path: '3.txt' }])
    const items = (await read(bytes)).filter(({ failure }) => failure !== 'empty' || form.content)
    expect(items).toMatchObject([
      { text: story },
      { ...expected, input: 'a.zip/2.txt', record: 1, byteOffset: starts[1] },
      { text: story, container: { record: 2 } },
    ])
  })

  test('a file with a wrong checksum is read with a note, and a failure says so', async () => {
    for (const form of [{}, { descriptor: 'signed' }] as const)
      expect(await read(archive([{ path: '1.txt', crc: 7, ...form }, { path: '2.txt' }]).bytes)).toMatchObject([
        { text: story, notes: [{ message: 'The file is damaged: its checksum is wrong; read so far' }] },
        { failure: 'malformed', input: 'a.zip/1.txt' },
        { text: story },
      ])
  })

  test('an archive cut short gives what it has', async () => {
    const { bytes, starts } = archive([{ path: '1.txt' }, { path: '2.txt', content: page(1).repeat(9), method: 0 }])
    const [first, second, ...failures] = await read(bytes.subarray(0, (starts[1] ?? 0) + 300))
    expect(first).toMatchObject({ text: story })
    expect(second).toMatchObject({ notes: [{ message: expect.stringContaining('bytes are missing') }] })
    expect(failures).toMatchObject([
      { failure: 'malformed', input: 'a.zip/2.txt' },
      {
        failure: 'malformed',
        input: 'a.zip',
        byteOffset: (starts[1] ?? 0) + 300,
        message: expect.stringContaining('cut short'),
      },
    ])
  })

  test('noise between files is named and passed over', async () => {
    const [one, two] = [
      archive([{ path: '1.txt' }], { directory: [] }),
      archive([{ path: '2.txt' }], { directory: [] }),
    ]
    const first = one.bytes.subarray(0, -22)
    const items = await read(Buffer.concat([first, Buffer.from('noise PK noise'), two.bytes]))
    expect(items).toMatchObject([
      { text: story },
      { failure: 'malformed', byteOffset: first.length },
      { text: story },
      { failure: 'malformed', message: expect.stringContaining('does not name 2 files') },
    ])
  })

  test('an archive cut off in its directory says so, and gives its files', async () => {
    const { bytes } = archive([{ path: '1.txt' }, { path: '2.txt' }])
    for (const missing of [40, 70])
      expect(await read(bytes.subarray(0, bytes.length - missing))).toMatchObject([
        { text: story },
        { text: story },
        { failure: 'malformed', message: expect.stringContaining('breaks off in its directory') },
      ])
  })

  test('what the directory and the files do not agree on is said', async () => {
    const files = [{ path: '1.txt' }, { path: '2.txt' }]
    expect(await read(archive(files, { directory: files.slice(1) }).bytes)).toMatchObject([
      { text: story },
      { text: story },
      {
        failure: 'malformed',
        message: 'Its directory does not name 1 file read at byte 0: deleted or hidden',
      },
    ])
    expect((await read(archive(files, { directory: [...files, { path: 'lost.txt' }] }).bytes)).at(-1)).toMatchObject({
      failure: 'malformed',
      message: expect.stringContaining('"lost.txt" at byte 7'),
    })
  })

  test.each([
    ['an office document', archive([{ path: '[Content_Types].xml' }]).bytes, 'binary'],
    ['an empty archive', archive([]).bytes, 'empty'],
    ['a bomb', archive([{ path: 'b.txt', content: Buffer.alloc(64 * 2 ** 20, 'a') }]).bytes, 'too-large'],
  ])('%s fails', async (_, bytes, failure) => {
    expect(await read(bytes)).toMatchObject([{ failure }])
  })

  test('a bomb names the file', async () => {
    const { bytes } = archive([{ path: '1.txt' }, { path: 'b.txt', content: Buffer.alloc(64 * 2 ** 20, 'a') }])
    expect(await read(bytes)).toMatchObject([
      { text: story },
      { failure: 'too-large', input: 'a.zip/b.txt', remedy: expect.stringContaining('maxRatio') },
    ])
  })
})

test('no bytes make an archive throw', async () => {
  const good = archive([
    { path: '1.txt', descriptor: 'signed' },
    { path: '2.html', content: page(2) },
  ]).bytes
  const input = fc.tuple(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length)).map(([at, byte, end]) => {
    const bytes = Uint8Array.from(good)
    bytes[at] = byte
    return bytes.subarray(0, end)
  })
  await fc.assert(
    fc.asyncProperty(input, fc.integer({ min: 1, max: 50 }), async (bytes, size) => {
      expect(await read(bytes, {}, size)).toEqual(await read(bytes))
    }),
    { numRuns: 300 },
  )
})

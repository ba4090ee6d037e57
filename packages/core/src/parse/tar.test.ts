import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import type { Source } from '../schema/index.ts'
import { type Failure, type Hint, parse } from './index.ts'

const story = 'The ferry to Sorrel Island stops on Friday, the harbor master said.\n'
const long = `${'a-long-folder/'.repeat(14)}page.html`

function file(path: string, content: string, type = '0') {
  const bytes = Buffer.from(content)
  const header = Buffer.alloc(512)
  header.write(path, 0, 100)
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write(`${' '.repeat(8)}${type}`, 148)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
}
const end = Buffer.alloc(1024)

async function read(input: Uint8Array, hint: Hint = {}, size = input.length): Promise<(Source & Failure)[]> {
  async function* chunks() {
    for (let i = 0; i < input.length; i += size) yield input.subarray(i, i + size)
  }
  return (await Array.fromAsync(parse(chunks(), { name: 'a.tar', ...hint }))) as (Source & Failure)[]
}

describe('tar', () => {
  const good = Buffer.concat([
    file('folder/', '', '5'),
    file('a.txt', story),
    file('b.html', `<p>${story}</p>`),
    file('c.css', 'p {}'),
    file('././@LongLink', `${long}\0`, 'L'),
    file(long.slice(0, 99), story),
    end,
  ])
  test('files in any format', async () => {
    for (const size of [100, good.length])
      for (const input of [good, gzipSync(good)])
        expect(await read(input, {}, size)).toMatchObject([
          { text: story, id: 'a.tar/a.txt', container: { uri: 'a.tar', record: 1, byteOffset: 512 } },
          { mediaType: 'text/html', container: { record: 2, byteOffset: 1536 } },
          { text: story, id: `a.tar/${long}` },
          { failure: 'skipped', message: 'Passed over 1 file that is no document: 1 .css' },
        ])
  })

  test.each<[string, Uint8Array, object[]]>([
    [
      'cut short',
      good.subarray(0, 1030),
      [
        { notes: [{ message: expect.stringContaining('before the file does') }] },
        { failure: 'malformed', byteOffset: 1030 },
      ],
    ],
    [
      'damaged',
      Buffer.concat([good.subarray(0, 1536), Buffer.alloc(512, 'x'), good.subarray(2048)]),
      [{ text: story }, { failure: 'malformed', byteOffset: 1536 }],
    ],
    [
      'with a path that leads out',
      Buffer.concat([file('../a.txt', story), end]),
      [{ id: 'a.tar/a.txt', text: story, notes: [{ message: expect.stringContaining('leads out') }] }],
    ],
    [
      'with a newer version of a file behind it',
      Buffer.concat([file('a.txt', story), file('a.txt', story), end]),
      [
        { id: 'a.tar/a.txt' },
        { id: 'a.tar/a (2).txt', notes: [{ message: expect.stringContaining('named "a.txt"') }] },
      ],
    ],
    ['without files', Buffer.concat([file('folder/', '', '5'), end]), [{ failure: 'empty' }]],
  ])('%s', async (_, input, expected) => {
    expect(await read(input)).toMatchObject(expected)
  })
})

describe('archives as a system’s program writes them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-tar-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  test.each(['gnu', 'pax', 'ustar'])('%s', async (format) => {
    const inner = join(folder, format, 'a-long-folder/'.repeat(9))
    mkdirSync(inner, { recursive: true })
    writeFileSync(join(inner, 'Fähre.txt'), story)
    const tar = execFileSync('tar', ['--format', format, '-C', join(folder, format), '-cf', '-', '.'])
    const [source] = await read(tar)
    expect(source).toMatchObject({ text: story, id: expect.stringMatching(/a-long-folder\/Fähre\.txt$/) })
  })
})

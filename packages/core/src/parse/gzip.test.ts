import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Source } from '../schema/index.ts'
import { type Failure, type Hint, parse } from './index.ts'

const story = 'The ferry to Sorrel Island stops on Friday, the harbor master said.\n'
const text = Array.from({ length: 2000 }, (_, i) => `${i}. ${story}`).join('')
const page = `<!DOCTYPE html><html><body><p>${story}</p></body></html>`
const line = (id: number) => `${JSON.stringify({ id, text: story })}\n`

async function* chunked(input: Uint8Array, size = input.length || 1) {
  for (let i = 0; i < input.length; i += size) yield input.subarray(i, i + size)
}

async function read(input: Uint8Array, hint: Hint = {}, size?: number): Promise<(Source & Failure)[]> {
  return (await Array.fromAsync(parse(chunked(input, size), hint))) as (Source & Failure)[]
}

const at = (bytes: Uint8Array, place: number) => bytes.map((byte, i) => (i === place ? byte ^ 0xff : byte))

describe('gzip', () => {
  test.each<[string, Uint8Array, Hint, object[]]>([
    ['a text', gzipSync(text), { name: 'a.txt.gz' }, [{ text, mediaType: 'text/plain' }]],
    ['a page', gzipSync(page), {}, [{ text: page, mediaType: 'text/html' }]],
    ['a page sent as gzip', gzipSync(page), { mediaType: 'application/gzip' }, [{ mediaType: 'text/html' }]],
    ['the ending inside helps', gzipSync(story), { name: 'bare.html.gz' }, [{ mediaType: 'text/html' }]],
    ['the format asked for is that inside', gzipSync(page), { format: 'text' }, [{ mediaType: 'text/plain' }]],
    ['gzip asked for', gzipSync(page), { format: 'gzip' }, [{ mediaType: 'text/html' }]],
    ['gzip in gzip', gzipSync(gzipSync(page)), {}, [{ mediaType: 'text/html' }]],
    [
      'many members, empty ones and padding between them',
      Buffer.concat([gzipSync(line(1)), gzipSync(''), Buffer.alloc(99), gzipSync(line(2)), Buffer.alloc(9)]),
      { name: 'a.jsonl.gz' },
      [
        { id: '1', container: { uri: 'a.jsonl.gz', record: 0, byteOffset: 0 } },
        { id: '2', container: { record: 1 } },
      ],
    ],
  ])('%s', async (_, input, hint, expected) => {
    for (const size of [1, 100, undefined]) expect(await read(input, hint, size)).toMatchObject(expected)
  })

  const packed = gzipSync(text)
  const lines = gzipSync(Array.from({ length: 5000 }, (_, i) => line(i)).join(''))
  test.each<[string, Uint8Array, RegExp, number]>([
    ['cut short', packed.subarray(0, packed.length - 700), /damaged at byte \d+: it breaks off/, packed.length - 700],
    ['a wrong checksum', at(packed, packed.length - 8), /incorrect data check/, packed.length - 4],
    ['something behind it', Buffer.concat([packed, Buffer.from('more')]), /no gzip member/, packed.length],
  ])(
    '%s: what is readable is read with a note, then a failure names the byte',
    async (_, input, message, byteOffset) => {
      const [source, failure, ...more] = await read(input, { name: 'a.gz' }, 1000)
      expect(more).toEqual([])
      expect(text.startsWith(source?.text ?? 'none')).toBe(true)
      expect(source?.text.length).toBeGreaterThan(0.5 * text.length)
      expect(source?.notes).toMatchObject([{ rule: 'gzip', message: expect.stringContaining(`byte ${byteOffset}`) }])
      expect(failure).toMatchObject({
        failure: 'malformed',
        input: 'a.gz',
        byteOffset,
        message: expect.stringMatching(message),
      })
    },
  )

  test('the records before damage are read', async () => {
    const items = await read(lines.subarray(0, lines.length >> 1), {}, 512)
    expect(items.slice(0, 1000).map(({ id }) => id)).toEqual(Array.from({ length: 1000 }, (_, i) => `${i}`))
    expect(items.at(-1)).toMatchObject({ failure: 'malformed', byteOffset: lines.length >> 1 })
  })

  test('nothing but a head', async () => {
    expect(await read(packed.subarray(0, 5))).toMatchObject([
      { failure: 'empty' },
      { failure: 'malformed', byteOffset: 5 },
    ])
  })

  test('many documents are not unpacked ahead of the consumer, and stopping cancels the stream', async () => {
    let pulled = 0
    let cancelled = false
    const stream = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          pulled++
          controller.enqueue(gzipSync(line(pulled)))
        },
        cancel: () => {
          cancelled = true
        },
      },
      { highWaterMark: 0 },
    )
    for await (const item of parse(stream, { format: 'jsonl' })) if ('id' in item && item.id === '5') break
    expect([pulled <= 7, cancelled]).toEqual([true, true])
  })
})

describe('bombs', () => {
  const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20, 'a'))
  test('stop at a ratio, whatever the nesting', async () => {
    for (const input of [bomb, gzipSync(bomb)]) {
      const [failure, ...more] = await read(input, { name: 'bomb.gz' }, 65536)
      expect(failure).toMatchObject({
        failure: 'too-large',
        input: 'bomb.gz',
        remedy: expect.stringContaining('maxRatio'),
      })
      expect(failure?.message).toMatch(/^\d+ bytes unpack to \d+, more than 200 times as many/)
      expect(more).toEqual([])
    }
  })
  test('stop at a size', async () => {
    expect(await read(gzipSync(text), { maxUnpacked: 1000 })).toMatchObject([
      {
        failure: 'too-large',
        message: expect.stringContaining('1000 bytes'),
        remedy: expect.stringContaining('maxUnpacked'),
      },
    ])
  })
  test('may be allowed', async () => {
    expect((await read(bomb, { maxRatio: 2000 }))[0]?.text).toHaveLength(64 * 2 ** 20)
  })
  test('archives inside each other are opened four deep', async () => {
    const pack = (times: number): Uint8Array => (times ? gzipSync(pack(times - 1)) : Buffer.from(story))
    expect(await read(pack(4))).toMatchObject([{ text: story }])
    expect(await read(pack(5))).toMatchObject([
      { failure: 'too-large', message: expect.stringContaining('inside 4 others') },
    ])
  })
})

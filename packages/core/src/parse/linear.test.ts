import { expect, test } from 'vitest'
import { isFailure } from './failure.ts'
import { parse } from './index.ts'

async function spent(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const from = process.threadCpuUsage()
  for await (const _ of parse(new Blob([bytes]).stream(), { name: 'a' }));
  const { user, system } = process.threadCpuUsage(from)
  return (user + system) / 1000
}

/** Eight times the bytes: 8 times as long where time is linear, 64 times where it is quadratic. */
test.each<[name: string, start: string, piece: string, pieces: number]>([
  ['a feed of items that never end', '<rss><channel>', '<item>', 10_000],
  ['a feed of items with words that never end', '<rss><channel>', '<item><title>Rain</title>Rain<p>fell', 4000],
  ['a feed of elements that never end', '<rss><channel><item><description>', '<div>Rain ', 8000],
  ['a feed of many authors', '<rss><channel>', '<author>Ada</author>', 6000],
  ['a feed of tags that close nothing', `<rss><channel>${'<b>'.repeat(250)}`, '</a>', 10_000],
  ['a crawl of first lines', '', 'WARC/1.0\r\n', 20_000],
  ['a crawl of headers without end', '', 'WARC/1.0\r\nWARC-Type: response\r\n', 10_000],
  ['a crawl of headers cut off in a line', '', 'WARC/1.0\r\nWARC-Type: resp', 10_000],
  ['a crawl of headers without a length', '', 'WARC/1.0\r\nWARC-Type: response\r\n\r\n', 4000],
  ['a crawl of records that are too short', '', 'WARC/1.0\r\nContent-Length: 900\r\n\r\nRain', 2000],
])('linear: %s', async (_, start, piece, pieces) => {
  const bytes = (times: number) => new TextEncoder().encode(start + piece.repeat(times))
  const [small, large] = [bytes(pieces), bytes(8 * pieces)]
  let ratio = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 4 && ratio > 24; attempt++) {
    const one = Math.min(await spent(small), await spent(small), await spent(small))
    ratio = Math.min(ratio, (await spent(large)) / Math.max(one, 1))
  }
  expect(ratio).toBeLessThan(24)
})

test('items of a feed that are never closed are all read, and the feed is said to be broken', async () => {
  const items = Array.from({ length: 700 }, (_, i) => `<item><title>Day ${i}</title><description>Rain fell.`)
  const read = []
  for await (const item of parse(new Blob([`<rss><channel>${items.join('')}`]).stream(), { name: 'a' })) read.push(item)
  expect(read.slice(0, -1).map((item) => (isFailure(item) ? item.message : item.title))).toEqual(
    items.map((_, i) => `Day ${i}`),
  )
  expect(read.at(-1)).toMatchObject({
    failure: 'malformed',
    message: expect.stringContaining('tags that should close them'),
  })
})

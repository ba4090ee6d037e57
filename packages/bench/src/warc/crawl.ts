import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { deflateSync, gzipSync } from 'node:zlib'

const words =
  'the ferry harbor pier council mayor island repairs autumn said on Friday that would stop until after talks with owners who want a new bridge over sound and residents fear loss of work in winter when boats lie still'.split(
    ' ',
  )

/** The same numbers in every run. Source: G. Marsaglia, Xorshift RNGs, 2003. */
function numbers(): () => number {
  let state = 2463534242
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

function page(n: number, next: () => number): string {
  const sentence = () => `${Array.from({ length: 12 }, () => words[next() % words.length]).join(' ')} ${next() % 1000}.`
  const paragraph = () => `<p class="text">${Array.from({ length: 5 }, sentence).join(' ')}</p>`
  const links = Array.from({ length: 60 }, () => `<li><a href="/news/${next()}">${sentence()}</a></li>`).join('\n')
  return `<!DOCTYPE html><html><head><title>Ferry ${n}</title></head><body><nav><ul>${links}</ul></nav>
<article><h1>Ferry ${n}</h1>${Array.from({ length: 8 }, paragraph).join('\n')}</article></body></html>`
}

function record(type: string, n: number, content: Buffer): Buffer {
  const header = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://orla.example/${n}\r\nWARC-Date: 2031-05-04T10:11:12Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${content.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(header), content, Buffer.from('\r\n\r\n')])
}

const http = (headers: string, body: Buffer) => Buffer.concat([Buffer.from(`HTTP/1.1 ${headers}\r\n\r\n`), body])

/** One record of a crawl: of ten, seven pages, of these some in chunks or packed, one image, one error, one request. */
function recordOf(n: number, next: () => number): Buffer {
  const kind = n % 10
  if (kind === 7) {
    const image = Buffer.alloc(40_000)
    for (let at = 0; at < image.length; at += 4) image.writeUInt32LE(next(), at)
    return record('response', n, http('200 OK\r\nContent-Type: image/jpeg', image))
  }
  if (kind === 8) return record('response', n, http('404 Not Found\r\nContent-Type: text/html', Buffer.from('gone')))
  if (kind === 9) return record('request', n, Buffer.from('GET / HTTP/1.1\r\n\r\n'))
  const body = Buffer.from(page(n, next))
  const type = '200 OK\r\nContent-Type: text/html; charset=utf-8'
  if (kind === 1) return record('response', n, http(`${type}\r\nContent-Encoding: gzip`, gzipSync(body)))
  if (kind === 2) return record('response', n, http(`${type}\r\nContent-Encoding: deflate`, deflateSync(body)))
  if (kind === 3) {
    const chunked = Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')])
    return record('response', n, http(`${type}\r\nTransfer-Encoding: chunked`, chunked))
  }
  return record('response', n, http(type, body))
}

/** Writes a crawl of `size` bytes and the same crawl packed record by record; the number of its pages. */
export async function writeCrawl(size: number, plainFile: string, packedFile: string): Promise<number> {
  const plain = createWriteStream(plainFile)
  const packed = createWriteStream(packedFile)
  const next = numbers()
  let pages = 0
  let written = 0
  for (let n = 0; written < size; n++) {
    const bytes = recordOf(n, next)
    if (n % 10 < 7) pages++
    written += bytes.length
    for (const [stream, part] of [
      [plain, bytes],
      [packed, gzipSync(bytes, { level: 1 })],
    ] as const)
      if (!stream.write(part)) await once(stream, 'drain')
  }
  plain.end()
  packed.end()
  await Promise.all([finished(plain), finished(packed)])
  return pages
}

import { Cursor } from './cursor.ts'
import type { Expansion } from './expansion.ts'
import { fieldsOf, type Headers, takeHeader } from './headers.ts'
import { Damaged, Inflater } from './inflate.ts'

/** An answer over HTTP, its body unpacked as it is read. */
export interface Response {
  readonly status: number
  readonly headers: Headers
  /** As it was before it was packed for the way. */
  readonly body: AsyncIterable<Uint8Array>
}

/** This platform cannot unpack the encoding. */
export class NoDecoder extends Error {}

/** An HTTP message as it went over the wire; undefined where it is none. `note` is told what of its body is damaged. */
export async function readResponse(
  cursor: Cursor,
  expansion: Expansion,
  note: (message: string) => void,
): Promise<Response | undefined> {
  const start = String.fromCharCode(...(await cursor.look(16)).subarray(0, 16))
  const status = /^HTTP\/\d(?:\.\d)? +(\d{3})\b/.exec(start)?.[1]
  if (!status) return undefined
  const header = await takeHeader(cursor)
  if (typeof header === 'number') return undefined
  const headers = fieldsOf(header)
  const chunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')
  let body = chunked ? dechunk(cursor, note) : rest(cursor)
  const encodings = (headers.get('content-encoding') ?? '').toLowerCase().split(',')
  for (const encoding of encodings.reverse()) body = decoded(body, encoding.trim(), expansion, note)
  return { status: Number(status), headers, body }
}

async function* rest(cursor: Cursor): AsyncGenerator<Uint8Array> {
  for (let bytes = await cursor.take(65536); bytes.length; bytes = await cursor.take(65536)) yield bytes
}

/** Source: RFC 9112, 7.1. Archives also hold bodies that were joined already while the header stayed. */
async function* dechunk(cursor: Cursor, note: (message: string) => void): AsyncGenerator<Uint8Array> {
  for (let first = true; ; first = false) {
    const ahead = (await cursor.look(256)).subarray(0, 256)
    const line = /^(?:\r?\n)?([\da-f]{1,8})[ \t]*(?:;[^\n]*)?\r?\n/i.exec(String.fromCharCode(...ahead))
    if (!line) {
      if (first) yield* rest(cursor)
      else note(`The chunked body breaks off at its byte ${cursor.offset}; read so far`)
      return
    }
    cursor.skip(line[0].length)
    let left = Number.parseInt(line[1] ?? '', 16)
    if (left === 0) return
    while (left > 0) {
      const bytes = await cursor.take(left)
      if (!bytes.length) return note(`The chunked body breaks off at its byte ${cursor.offset}; read so far`)
      left -= bytes.length
      yield bytes
    }
  }
}

/** Source: RFC 9110, 8.4.1. A body that is not packed as it says was unpacked by the crawler. */
async function* decoded(
  body: AsyncIterable<Uint8Array>,
  encoding: string,
  expansion: Expansion,
  note: (message: string) => void,
): AsyncGenerator<Uint8Array> {
  const cursor = new Cursor(body)
  const [a, b = 0] = await cursor.look(2)
  if (a === undefined || encoding === '' || encoding === 'identity') yield* rest(cursor)
  else if (encoding === 'gzip' || encoding === 'x-gzip') {
    if (a !== 0x1f || b !== 0x8b) yield* rest(cursor)
    else yield* unpacked(cursor, new Inflater('gzip', expansion), note)
  } else if (encoding === 'deflate') {
    const wrapped = (a & 15) === 8 && (a * 256 + b) % 31 === 0
    if (a === 60 || a === 0xef)
      yield* rest(cursor) // "<" or a byte order mark: a page, since no deflated one begins so
    else yield* unpacked(cursor, new Inflater(wrapped ? 'zlib' : 'raw', expansion), note)
  } else yield* byPlatform(cursor, encoding, expansion, note)
}

async function* unpacked(cursor: Cursor, inflater: Inflater, note: (message: string) => void) {
  try {
    yield* inflater.run(cursor)
  } catch (error) {
    if (!(error instanceof Damaged)) throw error
    note(`The packed body is damaged at its byte ${error.offset}: ${error.message}; read so far`)
  }
}

/** Names in the Compression Standard (compression.spec.whatwg.org) of what HTTP calls so. */
const standard: Readonly<Record<string, string>> = { br: 'brotli', zstd: 'zstd' }

/** Throws NoDecoder where the platform has none. */
async function* byPlatform(
  cursor: Cursor,
  encoding: string,
  expansion: Expansion,
  note: (message: string) => void,
): AsyncGenerator<Uint8Array> {
  const stream = platformDecoder(standard[encoding])
  if (!stream) throw new NoDecoder(`Its body is packed as "${encoding}", which this platform cannot unpack`)
  const writer = stream.writable.getWriter()
  const reader = stream.readable.getReader()
  let stopped = false
  const pump = (async () => {
    for await (const bytes of rest(cursor)) {
      if (stopped) return
      await writer.write(bytes as Uint8Array<ArrayBuffer>)
    }
    await writer.close()
  })().catch((error: unknown) => writer.abort(error).catch(() => {}))
  try {
    for (;;) {
      const next = await reader.read()
      if (next.done) break
      if (!next.value) continue
      expansion.spend(next.value.length)
      yield next.value
    }
    await pump
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    note(`The packed body is damaged: ${error.message}; read so far`)
  } finally {
    stopped = true
    await reader.cancel().catch(() => {})
  }
}

function platformDecoder(format: string | undefined): InstanceType<typeof DecompressionStream> | undefined {
  if (format === undefined || typeof DecompressionStream === 'undefined') return undefined
  try {
    return new DecompressionStream(format as 'gzip') // an app's own types may know fewer formats
  } catch {
    return undefined
  }
}

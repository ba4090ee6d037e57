interface ByteReader {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>
  cancel(): Promise<unknown>
}

/** A Web ReadableStream of bytes, a Node stream, or anything that gives bytes asynchronously. */
export type ByteStream = AsyncIterable<Uint8Array> | { getReader(): ByteReader }

/** The stream itself failed; its message is the stream's own. */
export class Unreadable extends Error {}

/**
 * The chunks of a stream; a consumer that stops early cancels it.
 * Throws Unreadable where the stream breaks off, a TypeError on a chunk that is not bytes.
 */
export async function* chunksOf(stream: ByteStream): AsyncGenerator<Uint8Array> {
  const chunks = (Symbol.asyncIterator in stream ? stream : readFrom(stream.getReader()))[Symbol.asyncIterator]()
  let open = true
  try {
    for (;;) {
      const next = await chunks.next().catch((error: unknown) => {
        open = false
        throw new Unreadable(error instanceof Error ? error.message : String(error))
      })
      open = !next.done
      if (next.done) return
      if (!ArrayBuffer.isView(next.value)) throw new TypeError(`A stream of bytes gave a ${typeof next.value}`)
      if (next.value.length) yield next.value
    }
  } finally {
    if (open) await chunks.return?.()
  }
}

async function* readFrom(reader: ByteReader): AsyncGenerator<Uint8Array> {
  let done = false
  try {
    for (;;) {
      const next = await reader.read()
      done = next.done
      if (done) return
      if (next.value) yield next.value
    }
  } finally {
    if (!done) await reader.cancel()
  }
}

/**
 * The first `size` bytes, fewer where the stream ends or, where `line` is asked for, at the end of the first line;
 * `all` gives every byte, those included.
 * Whoever does not read `all` closes it.
 */
export async function peek(
  chunks: AsyncIterator<Uint8Array>,
  size: number,
  line = false,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array>; close(): Promise<unknown> }> {
  const first: Uint8Array[] = []
  let length = 0
  let end = size
  while (length < end) {
    const next = await chunks.next()
    if (next.done) break
    const feed = line ? next.value.indexOf(10) : -1
    if (feed >= 0) end = Math.min(end, length + feed + 1)
    first.push(next.value)
    length += next.value.length
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      while (first.length) yield first.shift() as Uint8Array
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
    } finally {
      await chunks.return?.()
    }
  }
  return { head: concat(first, length).subarray(0, end), all: all(), close: async () => chunks.return?.() }
}

/** The chunks as one array, the chunk itself where it is alone; `length` is the sum of theirs, in bytes. */
export function concat(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks
  if (chunks.length === 1 && only) return only
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** Everything as one array; undefined where it is longer than `maxBytes`. */
export async function collect(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > maxBytes) return undefined
    parts.push(chunk)
  }
  return concat(parts, length)
}

/** What goes out, as a stream that is made only as fast as it is taken. `left`: whether its taker gave it up. */
export function streamOf(parts: AsyncGenerator<string>): {
  stream: ReadableStream<Uint8Array>
  left: Promise<boolean>
} {
  const encoder = new TextEncoder()
  const { promise: left, resolve } = Promise.withResolvers<boolean>()
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await parts.next()
      if (!next.done) return controller.enqueue(encoder.encode(next.value))
      controller.close()
      resolve(false)
    },
    cancel() {
      resolve(true)
      return parts.return(undefined).then(() => {})
    },
  })
  return { stream, left }
}

/** One result a line. */
export async function* asLines(results: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const result of results) yield `${result}\n`
}

/** `{"results": [...]}` */
export async function* asList(results: AsyncIterable<string>): AsyncGenerator<string> {
  let before = '{"results":['
  for await (const result of results) {
    yield `${before}\n${result}`
    before = ','
  }
  yield '\n]}\n'
}

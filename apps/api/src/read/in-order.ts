/** Maps a stream, `atOnce` items at a time, and yields the results in the stream's order. `map` never rejects. */
export async function* inOrder<In, Out>(
  items: AsyncIterable<In>,
  atOnce: number,
  map: (item: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const started: Promise<Out>[] = []
  for await (const item of items) {
    started.push(map(item))
    if (started.length >= atOnce) yield (await started.shift()) as Out
  }
  yield* started
}

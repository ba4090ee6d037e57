/**
 * Maps a stream with several calls under way at once and yields the results in the stream's order.
 * At most `atOnce` items, or `weightLimit` in sum of `weight`, are held; the stream is pulled only as results leave.
 */
export async function* mapOrdered<In, Out>(
  items: AsyncIterable<In>,
  map: (item: In) => Promise<Out>,
  {
    atOnce,
    weight = () => 0,
    weightLimit = Infinity,
  }: { atOnce: number; weight?: (item: In) => number; weightLimit?: number },
): AsyncGenerator<Out> {
  const pending: { result: Promise<Out>; weight: number }[] = []
  let held = 0
  for await (const item of items) {
    const size = weight(item)
    while (pending.length && (pending.length >= atOnce || held + size > weightLimit)) {
      const first = pending.shift()
      held -= first?.weight ?? 0
      yield (await first?.result) as Out
    }
    const result = map(item)
    result.catch(() => {}) // awaited in its turn
    pending.push({ result, weight: size })
    held += size
  }
  for (const { result } of pending) yield await result
}

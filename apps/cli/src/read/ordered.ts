/**
 * Maps a stream with several calls under way at once and yields the results in the stream's order, each as soon as it
 * is there: none waits for an item that has not come. At most `atOnce` items, or `weightLimit` in sum of `weight`, are
 * held, and one more; the stream is pulled only as results leave.
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
  const input = items[Symbol.asyncIterator]()
  const pending: { result: Promise<Out>; isThere: Promise<'result'>; weight: number }[] = []
  let held = 0
  const pull = () => {
    const next = input.next()
    next.catch(() => {}) // awaited in its turn
    return next
  }
  let next: Promise<IteratorResult<In>> | undefined = pull()
  try {
    while (next || pending.length) {
      const first = pending[0]
      const isFull = pending.length >= atOnce || !next
      const came = first ? await Promise.race([first.isThere, ...(isFull ? [] : [next!])]) : await next!
      if (came === 'result') yield leave()
      else if (came.done) next = undefined
      else {
        const size = weight(came.value)
        while (pending.length && held + size > weightLimit) yield leave()
        const result = map(came.value)
        const there = () => 'result' as const
        pending.push({ result, isThere: result.then(there, there), weight: size })
        held += size
        next = pull()
      }
    }
  } finally {
    input.return?.().catch(() => {}) // not awaited: it comes behind an item that may never come
  }

  function leave(): Promise<Out> {
    const { result, weight } = pending.shift()!
    held -= weight
    return result
  }
}

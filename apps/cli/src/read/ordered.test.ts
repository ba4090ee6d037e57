import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { mapOrdered } from './ordered.ts'

async function* from<T>(items: readonly T[]) {
  yield* items
}

test('results keep the order of the items, whichever is ready first', async () => {
  const waits = [30, 0, 20, 0, 10]
  const results = mapOrdered(from(waits), async (wait) => `${await setTimeout(wait, wait)}`, { atOnce: 3 })
  expect(await Array.fromAsync(results)).toEqual(waits.map(String))
})

test('a result waits for no item that has not come', async () => {
  async function* slow() {
    yield 'first'
    await new Promise(() => {})
  }
  const results = mapOrdered(slow(), async (item) => item, { atOnce: 64 })
  expect(await results.next()).toEqual({ value: 'first', done: false })
  await results.return(undefined) // nor does the end
})

test.each([
  [{ atOnce: 3 }, 3],
  [{ atOnce: 9, weight: (item: number) => item, weightLimit: 25 }, 2],
  [{ atOnce: 9, weight: () => 99, weightLimit: 25 }, 1],
])('%j holds %i items', async (limits, most) => {
  let held = 0
  let peak = 0
  const map = async () => {
    peak = Math.max(peak, ++held)
    await setTimeout(1)
  }
  for await (const _ of mapOrdered(from(Array(20).fill(10)), map, limits)) held--
  expect(peak).toBe(most)
})

test.each([
  ['the reader leaves', async (results: AsyncGenerator) => results.return(undefined)],
  ['a call fails', async (results: AsyncGenerator) => expect(results.next()).rejects.toThrow('no 2')],
])('the stream is closed when %s', async (_, end) => {
  let closed = false
  async function* items() {
    try {
      yield* [1, 2, 3, 4]
    } finally {
      closed = true
    }
  }
  const map = async (item: number) => {
    if (item === 2) throw new Error('no 2')
    return item
  }
  const results = mapOrdered(items(), map, { atOnce: 2 })
  await results.next()
  await end(results)
  await setTimeout(0)
  expect(closed).toBe(true)
})

import { forest } from '@copydesk/core/testing'
import { expect, test } from 'vitest'
import { trainForest } from './forest.ts'

/** Two features; yes where exactly one of them is above one half. */
function exclusive(count: number, seed: number) {
  const rows = new Float32Array(2 * count)
  const labels = new Uint8Array(count)
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
  for (let i = 0; i < count; i++) {
    rows[2 * i] = next()
    rows[2 * i + 1] = next()
    labels[i] = rows[2 * i]! > 0.5 !== rows[2 * i + 1]! > 0.5 ? 1 : 0
  }
  return { rows, labels, columns: 2 }
}

test('a forest learns what no single feature tells', () => {
  const bytes = trainForest({ ...exclusive(2000, 1), columnShare: 1 })
  const judge = forest(bytes, 2)
  const { rows, labels } = exclusive(500, 2)
  const right = labels.filter((label, i) => judge(rows, 2 * i) > 0 === (label === 1)).length
  expect(right).toBeGreaterThan(480)
})

test('the same task gives the same bytes', () => {
  expect(trainForest(exclusive(300, 3))).toEqual(trainForest(exclusive(300, 3)))
})

test('a row without a number goes to the right', () => {
  const rows = Float32Array.from({ length: 200 }, (_, i) => (i % 2 ? Number.NaN : 1))
  const judge = forest(
    trainForest({
      rows,
      columns: 1,
      labels: Uint8Array.from(rows, (value) => Number(Number.isNaN(value))),
      columnShare: 1,
    }),
    1,
  )
  expect(judge(Float32Array.of(Number.NaN), 0)).toBeGreaterThan(1)
  expect(judge(Float32Array.of(1), 0)).toBeLessThan(-1)
})

test.each([
  ['no bytes', new Uint8Array(0), 2],
  ['bytes of something else', Uint8Array.from({ length: 40 }, () => 7), 2],
  ['another width', trainForest(exclusive(50, 4)), 3],
])('%s: a caller learns what is wrong', (_, bytes, columns) => {
  expect(() => forest(bytes, columns)).toThrow(RangeError)
})

import { moves, State } from '@copydesk/core/testing'
import { expect, test } from 'vitest'
import { bareTree } from './bare-tree.ts'
import { costs } from './oracle.ts'

/** Follows the cheapest moves and gives the heads reached. */
function followed(gold: readonly number[]): { heads: number[]; lost: number } {
  const state = new State(gold.length)
  state.open(0, gold.length)
  const due = new Float64Array(3)
  let lost = 0
  while (!state.done) {
    costs(state, Int32Array.from(gold), due)
    const least = Math.min(...due)
    const move = due.indexOf(least)
    lost += least
    if (move === moves.shift) state.shift()
    else state.attach(move === moves.left ? state.next : state.top(1), 1)
  }
  return { heads: [...state.heads], lost }
}

test.each([[[-1]], [[1, 2, -1, 2, 5, 3]], [[-1, 0, 1, 2]], [[3, 2, 3, -1, 3, 4]]])(
  'moves that cost nothing lead to the tree %j',
  (gold) => {
    expect(followed(gold)).toEqual({ heads: gold, lost: 0 })
  },
)

test('arcs that cross cannot all be reached', () => {
  const { heads, lost } = followed([2, 3, -1, 2])
  expect(lost).toBeGreaterThan(0)
  expect(heads.filter((head) => head < 0)).toHaveLength(1)
})

test('without its marks what hung on a mark hangs on its head', () => {
  const gold = { heads: Int32Array.from([1, -1, 1, 2]), relations: Uint8Array.from([1, 0, 34, 4]) }
  expect([...bareTree(gold, Int32Array.from([0, 1, 3])).heads]).toEqual([1, -1, 1])
})

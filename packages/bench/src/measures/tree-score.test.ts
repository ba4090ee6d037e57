import { expect, test } from 'vitest'
import { treeScore } from './tree-score.ts'

test('heads, heads with relations, and the arcs of one relation', () => {
  const gold = { heads: [1, -1, 3, 1], relations: ['nsubj', 'root', 'det', 'obj'] }
  const found = { heads: [1, -1, 1, 1], relations: ['nsubj', 'root', 'nsubj', 'obl'] }
  const { uas, las, f1, tokens } = treeScore([{ gold, found }], ['nsubj', 'obj', 'conj'])
  expect([uas, las, tokens]).toEqual([0.75, 0.5, 4])
  expect([...f1]).toEqual([
    ['nsubj', 2 / 3],
    ['obj', 0],
    ['conj', 0],
  ])
  expect(treeScore([], ['obj'])).toEqual({ uas: 0, las: 0, f1: new Map([['obj', 0]]), tokens: 0 })
})

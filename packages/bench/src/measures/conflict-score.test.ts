import { expect, test } from 'vitest'
import { conflictScore, type Sides } from './conflict-score.ts'

const sides = (...starts: number[]): Sides => starts.map((start) => [{ start, end: start + 10 }])

test.each<[string, Sides, Sides, number]>([
  ['both sides', sides(0, 50), sides(55, 5), 1],
  ['one side only', sides(0, 50), sides(0, 80), 0],
  ['a side more', sides(0, 50), sides(0, 50, 80), 1],
  ['against the narrator', [[], ...sides(0)], sides(70, 0), 1],
  ['no side has a place', [[], []], sides(0, 50), 0],
])('%s', (_, gold, found, recall) =>
  expect(conflictScore([{ gold: [gold], found: [found] }])).toEqual({ recall, expected: 1, made: 1 }),
)

test('nothing found', () =>
  expect(conflictScore([{ gold: [sides(0, 50)], found: [] }])).toEqual({ recall: 0, expected: 1, made: 0 }))

import { expect, test } from 'vitest'
import { type Casualty, casualtyScore } from './casualty-score.ts'

const at = (start: number, end: number, min: number, status: string): Casualty => ({ start, end, min, status })

test.each<[string, Casualty[], Casualty[], number]>([
  ['right', [at(0, 5, 7, 'killed')], [at(0, 12, 7, 'killed')], 1],
  ['another number', [at(0, 5, 7, 'killed')], [at(0, 5, 8, 'killed')], 0],
  ['another status', [at(0, 5, 7, 'killed')], [at(0, 5, 7, 'injured')], 0],
  ['another place', [at(0, 5, 7, 'killed')], [at(5, 9, 7, 'killed')], 0],
  ['one answers for one', [at(0, 5, 7, 'killed'), at(3, 8, 7, 'killed')], [at(0, 9, 7, 'killed')], 2 / 3],
  ['one too many', [at(0, 5, 7, 'killed')], [at(0, 5, 7, 'killed'), at(9, 11, 1, 'injured')], 2 / 3],
])('%s', (_, gold, found, value) => {
  expect(casualtyScore([{ gold, found }]).f1).toBe(value)
})

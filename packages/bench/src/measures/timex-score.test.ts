import { expect, test } from 'vitest'
import { type Timex, timexScore } from './timex-score.ts'

const at = (start: number, end: number, value?: string): Timex => ({ start, end, value })

test.each<[string, Timex[], Timex[], number, number, number]>([
  ['all right', [at(0, 6, '2031')], [at(0, 6, '2031')], 1, 1, 1],
  ['too short', [at(0, 6, '2031')], [at(3, 6, '2031')], 0, 1, 1],
  ['another value', [at(0, 6, '2031')], [at(0, 6, 'P1Y')], 1, 1, 0],
  ['missed', [at(0, 6, '2031')], [], 0, 0, 0],
  ['one answers for one', [at(0, 3, 'A'), at(4, 6, 'B')], [at(0, 6, 'A')], 0, 2 / 3, 2 / 3],
  ['the one at its place first', [at(2, 4, 'B')], [at(0, 6, 'A'), at(2, 4, 'B')], 2 / 3, 2 / 3, 2 / 3],
])('%s', (_, gold, found, strict, relaxed, value) => {
  const score = timexScore([{ gold, found }])
  expect([score.strict.f1, score.relaxed.f1, score.value.f1]).toEqual([strict, relaxed, value])
})

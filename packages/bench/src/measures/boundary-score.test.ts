import { expect, test } from 'vitest'
import { boundaryScore } from './boundary-score.ts'

const ends = (...at: number[]) => at.map((end, i) => ({ start: at[i - 1] ?? 0, end }))

test.each([
  ['the same', ends(5, 9, 14), ends(5, 9, 14), { right: 2, made: 2, wanted: 2 }],
  ['one missed', ends(9, 14), ends(5, 9, 14), { right: 1, made: 1, wanted: 2 }],
  ['one too many', ends(5, 7, 14), ends(5, 14), { right: 1, made: 2, wanted: 1 }],
  ['one elsewhere', ends(6, 14), ends(5, 14), { right: 0, made: 1, wanted: 1 }],
  ['a paragraph of one sentence', ends(14), ends(14), { right: 0, made: 0, wanted: 0 }],
])('%s', (_, found, expected, score) => expect(boundaryScore(found, expected)).toEqual(score))

import { expect, test } from 'vitest'
import { answering, quotationScore } from './quotation-score.ts'
import type { Range } from './spans.ts'

const range = (start: number, end: number): Range => ({ start, end })
const said = (part: Range, speaker?: Range) => ({ parts: [part], speaker, groups: ['direct'] })

test.each<[string, ReturnType<typeof said>[], ReturnType<typeof said>[], number, number, number]>([
  ['all right', [said(range(0, 10), range(20, 24))], [said(range(0, 10), range(20, 24))], 1, 1, 1],
  ['another speaker', [said(range(0, 10), range(20, 24))], [said(range(0, 10), range(30, 34))], 1, 1, 0],
  ['a speaker where there is none', [said(range(0, 10))], [said(range(0, 10), range(30, 34))], 1, 1, 0],
  ['no speaker on either side', [said(range(0, 10))], [said(range(0, 10))], 1, 1, 1],
  ['four of ten characters', [said(range(0, 10))], [said(range(0, 4))], 1, 0, 0],
  ['three of ten characters', [said(range(0, 10))], [said(range(0, 3))], 0, 0, 0],
  ['three times too wide', [said(range(0, 10))], [said(range(0, 30))], 1, 0, 0],
  ['one answers for one', [said(range(0, 10)), said(range(10, 20))], [said(range(0, 20))], 2 / 3, 2 / 3, 2 / 3],
])('%s', (_, gold, found, unit, half, speaker) => {
  const score = quotationScore([{ gold, found }])
  expect([score.unit.f1, score.half.f1, score.halfSpeaker.f1]).toEqual([unit, half, speaker])
})

test('groups are told apart, and a quotation may be in two', () => {
  const gold = [
    { ...said(range(0, 10), range(20, 24)), groups: ['direct'] },
    { ...said(range(30, 40), range(20, 24)), groups: ['indirect', 'indirect with a verb of speech'] },
  ]
  expect(quotationScore([{ gold, found: [said(range(0, 10), range(22, 24))] }]).groups).toEqual({
    direct: { wanted: 1, recall: 1, speaker: 1 },
    indirect: { wanted: 1, recall: 0, speaker: 0 },
    'indirect with a verb of speech': { wanted: 1, recall: 0, speaker: 0 },
  })
})

test('of two that lie on one expected, one answers', () => {
  const [near, far, other] = [said(range(0, 10)), said(range(0, 6)), said(range(40, 50))]
  expect([...answering([said(range(0, 10))], [far, near, other])]).toEqual([near])
})

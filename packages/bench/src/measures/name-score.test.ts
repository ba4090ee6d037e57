import { expect, test } from 'vitest'
import { type Name, nameScore } from './name-score.ts'

const names = (written: string): Name[] =>
  (written.match(/\w+ \d+-\d+/g) ?? []).map((one) => {
    const [type = '', first, last] = one.split(/[ -]/)
    return { type, first: Number(first), last: Number(last) }
  })

test.each<[string, string, string, number, number, number]>([
  ['all right', 'PER 0-2, LOC 4-5', 'PER 0-2, LOC 4-5', 1, 1, 1],
  ['one too short', 'PER 0-2', 'PER 1-2', 0, 0, 1],
  ['the wrong type', 'PER 0-2', 'ORG 0-2', 0, 0, 0],
  ['given twice', 'PER 0-2', 'PER 0-2, PER 0-2', 1, 1, 1],
  ['a type that is not scored', 'PER 0-2, MISC 3-4', 'PER 0-2, MISC 5-6', 1, 1, 1],
  ['one of two, one too many', 'PER 0-2, LOC 4-5', 'PER 0-2, ORG 7-8', 0.5, 0.5, 0.5],
])('%s', (_, gold, found, precision, recall, relaxed) => {
  const score = nameScore([{ gold: names(gold), found: names(found) }], ['PER', 'ORG', 'LOC'])
  expect([score.exact.precision, score.exact.recall, score.relaxed.f1]).toEqual([precision, recall, relaxed])
})

test('by type, over sentences', () => {
  const sentence = { gold: names('PER 0-1'), found: names('PER 0-1') }
  const missed = { gold: names('PER 0-1, LOC 2-3'), found: [] }
  expect(nameScore([sentence, missed], ['PER', 'LOC']).byType).toEqual({ PER: 2 / 3, LOC: 0 })
})

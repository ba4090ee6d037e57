import { expect, test } from 'vitest'
import { pageScore } from './page-score.ts'

test.each<[string, string, string, number, number]>([
  ['the same words, other signs', 'rain fell on Orla, again', 'rain fell on Orla again.', 1, 1],
  ['a word too many at the end', 'rain fell on Orla', 'rain fell on Orla. Share', 0.5, 1],
  ['the second half only', 'one two three four five six', 'three four five six', 1, 1 / 3],
  ['a run twice where it stands once', 'a b c d', 'a b c d a b c d', 0.2, 1],
  ['fewer than four words', 'rain fell', 'rain fell', 1, 1],
  ['nothing found', 'rain fell on Orla', '', 0, 0],
  ['something where nothing is', '', 'rain fell', 0, 0],
])('%s', (_, truth, found, precision, recall) => {
  const score = pageScore(truth, found)
  expect(score.precision).toBeCloseTo(precision)
  expect(score.recall).toBeCloseTo(recall)
  expect(score.empty).toBe(found === '')
})

import { expect, test } from 'vitest'
import { bodyScore } from './body-score.ts'
import { pageScore } from './page-score.ts'

test('a page with nothing costs recall, not precision', () => {
  const text = 'rain fell on Orla all week'
  const whole = pageScore(text, text)
  const nothing = pageScore(text, '')
  expect(bodyScore([whole, whole])).toEqual({ f1: 1, precision: 1, recall: 1, empty: 0, poor: 0 })
  expect(bodyScore([whole, nothing])).toEqual({ f1: 2 / 3, precision: 1, recall: 0.5, empty: 1, poor: 1 })
  expect(bodyScore([])).toMatchObject({ f1: 0, empty: 0 })
})

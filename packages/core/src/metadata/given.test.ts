import { expect, test } from 'vitest'
import { given } from './given.ts'

test.each([
  ['said in the text too', 'Ferry stops', 'x\nFerry stops\n', { text: 'Ferry stops', source: { start: 2, end: 13 } }],
  ['said by the container alone', 'Ferry stops', 'The ferry.', { text: 'Ferry stops' }],
  ['blank', ' ', ' ', undefined],
  ['not said', undefined, 'x', undefined],
])('%s', (_, words, text, expected) => {
  expect(given(words, text)).toEqual(expected)
})

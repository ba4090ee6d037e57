import { expect, test } from 'vitest'
import { oneLine } from './one-line.ts'

test.each([
  ['', ''],
  [' \n\u00a0', ''],
  ['a  b\r\nc', 'a b c'],
  ['\tthe bridge ', 'the bridge'],
])('%j: %j', (text, line) => {
  expect(oneLine(text)).toBe(line)
})

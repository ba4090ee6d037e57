import { expect, test } from 'vitest'
import { ansi } from './paint.ts'
import { wrap } from './section.ts'

test.each([
  ['one two three', 9, 0, 'one two\nthree'],
  ['one two three', 9, 2, 'one two\n  three'],
  ['a-word-longer-than-the-line two', 9, 0, 'a-word-longer-than-the-line\ntwo'],
  [`${ansi('person', 'one')} two three`, 9, 0, `${ansi('person', 'one')} two\nthree`],
])('wrap %j at %i, hanging %i', (text, width, hang, wrapped) => {
  expect(wrap(text, width, hang)).toBe(wrapped)
})

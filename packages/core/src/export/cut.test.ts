import { describe, expect, test } from 'vitest'
import type { Range } from '../schema/index.ts'
import { cut, marksInside } from './cut.ts'

const mark = (name: string, start: number, end: number) => ({ name, start, end })
const written = (fragments: readonly (Range & { marks: readonly { name: string }[] })[]) =>
  fragments.map(({ start, end, marks }) => `${start}-${end}${marks.map(({ name }) => ` ${name}`).join('')}`)

describe('cut', () => {
  test.each<[string, ReturnType<typeof mark>[], string[]]>([
    ['no marks', [], ['0-10']],
    ['one', [mark('a', 2, 5)], ['0-2', '2-5 a', '5-10']],
    ['overlap', [mark('a', 0, 6), mark('b', 4, 9)], ['0-4 a', '4-6 a b', '6-9 b', '9-10']],
    ['nested, given inner first', [mark('b', 3, 4), mark('a', 0, 10)], ['0-3 a', '3-4 a b', '4-10 a']],
    ['the same stretch twice', [mark('a', 0, 10), mark('b', 0, 10)], ['0-10 a b']],
    ['reaching over both ends', [mark('a', -5, 3), mark('b', 8, 20)], ['0-3 a', '3-8', '8-10 b']],
    ['outside, touching and empty', [mark('a', -5, 0), mark('b', 10, 12), mark('c', 4, 4)], ['0-10']],
  ])('%s', (_, marks, fragments) => {
    expect(written(cut(0, 10, marks))).toEqual(fragments)
  })

  test('an empty stretch has no fragments', () => {
    expect(cut(3, 3, [mark('a', 0, 9)])).toEqual([])
  })
})

test('marksInside gives each range what reaches into it, once', () => {
  const ranges = [
    { start: 0, end: 4 },
    { start: 6, end: 9 },
    { start: 11, end: 12 },
  ]
  const marks = [mark('late', 8, 20), mark('over', 1, 7), mark('between', 4, 6), mark('first', 0, 2)]
  expect(marksInside(ranges, marks).map((some) => some.map(({ name }) => name))).toEqual([
    ['first', 'over'],
    ['over', 'late'],
    ['late'],
  ])
})

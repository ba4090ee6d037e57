import { expect, it } from 'vitest'
import { compare } from './compare.ts'
import { readExpectation, writeLine } from './expectation.ts'
import { rewrite } from './rewrite.ts'

const file = `# how many
one
- two  # not counted yet
+ three  # counted twice
\\- a dash that was written
`

it.each<[string, string[], boolean, string[]]>([
  ['all as expected, gaps included', ['one', 'three', '- a dash that was written'], false, []],
  ['another order', ['three', 'one', '- a dash that was written'], false, []],
  [
    'another order where it matters',
    ['three', 'one', '- a dash that was written'],
    true,
    ['out of order at line 1: three'],
  ],
  ['a line gone', ['three', '- a dash that was written'], false, ['missing: one']],
  ['a line too many', ['one', 'one', 'three', '- a dash that was written'], false, ['unexpected: one']],
  [
    'a wanted line comes',
    ['one', 'two', 'three', '- a dash that was written'],
    false,
    ['gap closed, take the mark away: - two'],
  ],
  ['an unwanted line goes', ['one', '- a dash that was written'], false, ['gap closed, delete the line: + three']],
  [
    'nothing at all',
    [],
    false,
    ['missing: one', 'gap closed, delete the line: + three', 'missing: - a dash that was written'],
  ],
])('%s', (_, produced, ordered, complaints) => {
  expect(compare(readExpectation(file, 'numbers.txt'), produced, ordered)).toEqual(complaints)
})

it('asks for the reason of a gap', () => {
  expect(() => readExpectation('one\n- two\n', 'a/counts.txt')).toThrow(
    'a/counts.txt:2: a line marked "-" needs its reason',
  )
})

it('writes a line so that it reads back', () => {
  for (const text of ['one', '- one', '+ one', '# one', '\\one', '  one', '-one'])
    expect(readExpectation(`${writeLine({ mark: 'plain', text })}\n`, 'x')).toEqual([{ mark: 'plain', text }])
})

it('rewrites plain lines and keeps comments and open gaps', () => {
  expect(rewrite(file, 'numbers.txt', ['three', 'four'], false)).toBe(
    '# how many\n+ three  # counted twice\nfour\n- two  # not counted yet\n',
  )
  expect(rewrite(file, 'numbers.txt', ['one', 'two'], false)).toBe('# how many\none\ntwo\n')
  expect(rewrite(file, 'numbers.txt', ['three', 'one', '- a dash that was written'], false)).toBe(file)
})

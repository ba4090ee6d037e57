import { expect, test } from 'vitest'
import { blocks, matches } from './blocks.ts'

test('code blocks with their place, and the output that stands next', () => {
  const markdown =
    'Intro\n\n```ts\nconsole.log(1)\n```\n\n```text\n1\n```\n\n```ts browser\nalert(1)\n```\n\n```sh\nls\n```\nprose\n```text\nx\n```\n'
  expect(blocks(markdown, 'A.md')).toEqual([
    { place: 'A.md:3', language: 'ts', world: '', code: 'console.log(1)\n', output: '1\n' },
    { place: 'A.md:11', language: 'ts', world: 'browser', code: 'alert(1)\n', output: undefined },
    { place: 'A.md:15', language: 'sh', world: '', code: 'ls\n', output: undefined },
  ])
})

test.each<[string, string, boolean]>([
  ['a\nb\n', 'a\nb\n', true],
  ['a\nb', 'a\nb\n', true],
  ['a\nb\n', 'a\n', false],
  ['a\nb\n', 'b\n', false],
  ['a\nb\nc\n', 'a\n...\nc\n', true],
  ['a\nb\nc\n', 'a\n...\n', true],
  ['a\nb\nc\n', '...\nc\n', true],
  ['a\nb\nc\n', '...\nb\n', false],
  ['a\nc\n', 'a\n...\nc\n', true],
  ['a\nbc\n', 'a\n...\nd\n', false],
  ['', '', true],
])('%j is documented by %j: %s', (printed, documented, expected) => {
  expect(matches(printed, documented)).toBe(expected)
})

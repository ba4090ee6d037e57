import { expect, test } from 'vitest'
import { accepted } from './accept.ts'

test.each<[header: string | undefined, type: string]>([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['application/*;q=0.5', 'application/json'],
  ['application/jsonl', 'application/jsonl'],
  ['Application/X-NDJSON; q=0.9, application/json;q=0.8', 'application/x-ndjson'],
  ['text/html, application/jsonl;q=0.3, */*;q=0.1', 'application/jsonl'],
  ['application/json;q=0, */*', 'application/jsonl'],
  ['text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
])('%s is answered with %s', (header, type) => {
  expect(accepted(header)).toBe(type)
})

test.each(['text/html', 'application/json;q=0', '', 'text/*, image/*', '*/*;q=none'])(
  '%j cannot be given',
  (header) => {
    expect(() => accepted(header)).toThrow(/can be given/)
  },
)

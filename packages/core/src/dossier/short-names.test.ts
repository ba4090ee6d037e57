import { expect, test } from 'vitest'
import { shortForms } from './short-names.ts'

test.each([
  ['William', 'Bill', true],
  ['bill', 'William', true],
  ['Steven', 'Steve', true],
  ['Steven', 'Stephen', false],
  ['Bob', 'Rob', false],
  ['Chris', 'Christine', true],
  ['Chris', 'Crispin', false],
  ['Ana', 'Ana', false],
])('%s and %s: %s', (a, b, expected) => expect(shortForms(a, b)).toBe(expected))

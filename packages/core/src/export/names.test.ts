import { expect, test } from 'vitest'
import type { Article } from '../schema/index.ts'
import { actVerb, howMany, namesOf, shorten, stanceVerb } from './names.ts'

const article = (more: object) =>
  ({
    source: { uri: 'https://www.herald.example/orla' },
    entities: [{ id: 'e1', name: 'Ana\nVeld' }],
    claims: [
      { id: 'c1', claimants: [{ entity: 'e1', text: 'the mayor' }] },
      { id: 'c2', claimants: [] },
    ],
    ...more,
  }) as unknown as Article

test.each([
  ['narrator', {}, 'herald.example'],
  ['narrator', { publisher: { name: 'The Herald' } }, 'The Herald'],
  ['narrator', { source: {} }, 'this report'],
  ['c1', {}, 'Ana Veld'],
  ['c2', {}, 'somebody the text does not name'],
  ['unknown', {}, 'somebody the text does not name'],
])('%s of %j is called %s', (by, more, name) => {
  expect(namesOf(article(more)).voucher(by)).toBe(name)
})

test.each([
  ['one two three', 20, 'one two three'],
  ['one\n two', 20, 'one two'],
  ['one two three', 8, 'one two…'],
])('shorten %j to %i', (text, length, short) => {
  expect(shorten(text, length)).toBe(short)
})

test.each([
  [{ min: 16, max: 16 }, '16'],
  [{ min: 2, max: 3 }, '2 to 3'],
  [{ min: 10 }, 'at least 10'],
  [{ max: 10 }, 'up to 10'],
  [{}, ''],
])('%j is written %j', (count, words) => {
  expect(howMany(count)).toBe(words)
})

test.each([
  ['accuse', 'accuses'],
  ['deny', 'denies'],
  ['apologize', 'apologizes to'],
] as const)('%s: %s', (act, verb) => {
  expect(actVerb(act)).toBe(verb)
})

test.each([
  ['asserts', 'asserts'],
  ['plans', 'says it is planned'],
  ['supposes', 'speaks of it as possible'],
] as const)('a stance %s is told as %s', (stance, words) => {
  expect(stanceVerb(stance)).toBe(words)
})

import { expect, test } from 'vitest'
import { fieldScore, tidyAuthors, tidyText } from './field-score.ts'

test('right of those known, and what nobody asked for', () => {
  const pages = [
    { gold: 'Bridge  Opens', found: 'Bridge opens' },
    { gold: 'Rain', found: '' },
    { gold: '', found: 'Orla' },
    { gold: '', found: '' },
  ]
  expect(fieldScore(pages)).toEqual({ right: 0.5, known: 2, unasked: 1 })
  expect(fieldScore([])).toEqual({ right: 0, known: 0, unasked: 0 })
})

test.each([
  ['Ana Veld and Ivo Sarn', 'Ivo Sarn; Ana Veld', true],
  ['Ana Veld, Ivo Sarn', 'ana veld & ivo sarn', true],
  ['Ana Veld', 'Ana Velde', false],
  ['Alexander Land', 'Alex', false],
])('%s, %s: %s', (a, b, same) => {
  expect(tidyAuthors(a) === tidyAuthors(b)).toBe(same)
})

test('white space of any kind', () => {
  expect(tidyText(' A\u00a0B\n c ')).toBe('a b c')
})

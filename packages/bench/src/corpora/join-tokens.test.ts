import { expect, test } from 'vitest'
import { joinTokens } from './join-tokens.ts'

test.each([
  ['Ana Veld , mayor of Orla .', 'Ana Veld, mayor of Orla.'],
  ["She did n't go to Veld 's .", "She didn't go to Veld's."],
  ['" We wait , " she said ( twice ) .', '"We wait," she said (twice).'],
  ['$ 5 for a two - year stay', '$5 for a two-year stay'],
])('%s', (tokens, text) => {
  const joined = joinTokens(tokens.split(' '))
  expect(joined.text).toBe(text)
  expect(joined.ranges.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(tokens)
})

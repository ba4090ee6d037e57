import { expect, test } from 'vitest'
import { whoSaidWhat } from './who-said-what.ts'

test.each([
  ['“The bridge stays open,” said Mayor Ana Veld.', ['0-24 Mayor Ana Veld: “The bridge stays open,”']],
  ['Rain fell on Orla.', []],
])('%s', (text, said) => {
  expect(whoSaidWhat(text)).toEqual(said)
})

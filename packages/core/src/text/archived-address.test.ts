import { expect, test } from 'vitest'
import { archivedAddress } from './archived-address.ts'

const original = 'https://orla.example/ferry?a=1'

test.each([
  [`https://web.archive.example/web/20310504101112/${original}`, { original, stamp: '20310504101112' }],
  [`/web/20310504101112id_/${original}`, { original, stamp: '20310504101112' }],
  [original, undefined],
  ['https://orla.example/2031/05/04/ferry', undefined],
  [`https://share.example/?u=${original}`, undefined],
  ['', undefined],
])('%s', (address, expected) => {
  expect(archivedAddress(address)).toEqual(expected)
})

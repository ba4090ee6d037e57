import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8 } from './utf8.ts'

test('the same bytes as the platform gives, lone surrogates too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud800', '\udc00', '😀\ud83d'), (text, tail) => {
      expect([...utf8(text + tail)]).toEqual([...new TextEncoder().encode(text + tail)])
    }),
  )
})

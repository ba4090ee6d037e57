import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from './container.ts'

const sections = new Map([
  ['version', new TextEncoder().encode('1')],
  ['lat', new Uint8Array(Float64Array.of(42.5, -3).buffer)],
])
const file = pack(sections)

function changed(at: number, value: number): Uint8Array {
  const copy = new Uint8Array(file)
  copy[at] = value
  return copy
}

test('sections come back as they went in, and the same sections give the same bytes', () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 })
  fc.assert(
    fc.property(names, fc.array(fc.uint8Array({ maxLength: 60 })), (keys, contents) => {
      const given = new Map(keys.map((key, i) => [key, contents[i] ?? new Uint8Array()]))
      const bytes = pack(given)
      expect([...unpack(bytes, 'x.bin')].map(([key, value]) => [key, [...value]])).toEqual(
        [...given].map(([key, value]) => [key, [...value]]),
      )
      expect(pack(given)).toEqual(bytes)
    }),
  )
})

test('a section can be viewed as a typed array, also when the file does not start at a multiple of 8', () => {
  const shifted = new Uint8Array(file.length + 3)
  shifted.set(file, 3)
  const lat = unpack(shifted.subarray(3), 'x.bin').get('lat')!
  expect([...new Float64Array(lat.buffer, lat.byteOffset, 2)]).toEqual([42.5, -3])
})

test.each([
  ['empty', new Uint8Array(), 'no lexicon file (0 bytes)'],
  ['a web page', new TextEncoder().encode('<!doctype html><title>404</title>'), 'no lexicon file'],
  ['cut short', file.subarray(0, file.length - 8), `it has ${file.length - 8} bytes of ${file.length}`],
  ['only its header', file.subarray(0, 16), 'no lexicon file (16 bytes)'],
  ['changed in the middle', changed(file.length - 9, 7), 'checksum'],
  ['changed in the directory', changed(24, 7), 'checksum'],
  ['of a later format', changed(4, 2), 'its format is 2, this code reads 1'],
])('a file that is %s is refused by name, with the remedy', (_, bytes, why) => {
  expect(() => unpack(bytes, 'data/x.bin')).toThrow(why)
  expect(() => unpack(bytes, 'data/x.bin')).toThrow(/^data\/x\.bin cannot be read: .*Install @copydesk\/lexicon again/)
})

import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compiled, root } from '../scripts/compiled.ts'
import { checkLicense, type Origin, sha256 } from '../scripts/provenance.ts'

const read = (path: string) => readFileSync(new URL(path, root))
const { files } = JSON.parse(read('PROVENANCE.json').toString()) as { files: Origin[] }

test('what is compiled is current: else run pnpm --filter @copydesk/lexicon compile', () => {
  for (const [path, bytes] of compiled()) {
    expect(sha256(read(path)), `${path} is not what its sources compile to`).toBe(sha256(bytes))
  }
})

test('PROVENANCE.json names every file of data, once', () => {
  const there = ['data', 'gazetteer', 'lists'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root)).map((name) => `${folder}/${name}`),
  )
  expect(files.map((file) => file.path).sort()).toEqual(there.sort())
})

test.each(files)('$path: origin, making, license and hash are right', ({ path, ...file }) => {
  expect(sha256(read(path))).toBe(file.sha256)
  expect(() => checkLicense(path, file.license)).not.toThrow()
  for (const field of [file.what, file.origin, file.made]) expect(field.length).toBeGreaterThan(3)
})

test('a license that is not allowed here is refused', () => {
  expect(() => checkLicense('lists/x.tsv', 'CC-BY-4.0 AND GPL-3.0')).toThrow(
    'lists/x.tsv: license "GPL-3.0" is none of',
  )
})

// Measured 2026-11-21: 6.1 MB. What a browser downloads and what npm packs; raise it knowingly.
test('the data stays under 8 MB compressed', () => {
  const sizes = readdirSync(new URL('data/', root)).map((name) => gzipSync(read(`data/${name}`)).length)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(8_000_000)
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { loadCases, loadSamples } from './cases.ts'

const room = mkdtempSync(join(tmpdir(), 'cases-'))
afterAll(() => rmSync(room, { recursive: true }))

const good = { 'source.txt': 'Rain.', 'clean.txt': '[body] Rain.', 'case.json': '{"why": "rain", "layers": ["clean"]}' }

it.each<[string, Record<string, string | undefined>, string | undefined]>([
  ['a whole case', {}, undefined],
  ['no case.json', { 'case.json': undefined }, 'case.json is missing'],
  ['no source', { 'source.txt': undefined }, 'it needs one of source.txt'],
  ['two sources', { 'source.html': '<p>Rain.' }, 'it needs one of source.txt'],
  ['an expectation that is missing', { 'clean.txt': undefined }, 'clean.txt is missing'],
  ['an expectation nobody lists', { 'quotes.txt': '' }, 'does not list quotes.txt'],
  [
    'a layer that does not exist',
    { 'case.json': '{"why": "rain", "layers": ["clean", "weather"]}' },
    'no such layer: weather',
  ],
  ['no clean', { 'case.json': '{"why": "rain", "layers": []}' }, 'every case expects the layer clean'],
  ['no reason', { 'case.json': '{"why": "", "layers": ["clean"]}' }, 'does not say why'],
  [
    'a key with no meaning',
    { 'case.json': '{"why": "rain", "date": 1, "layers": ["clean"]}' },
    'mean nothing here: date',
  ],
  [
    'a sample that is not there',
    { 'source.txt': undefined, 'case.json': '{"why": "rain", "sample": "no.txt", "layers": ["clean"]}' },
    'a sample that is there',
  ],
])('%s', (name, changes, message) => {
  const directory = join(room, name.replaceAll(' ', '-'))
  mkdirSync(join(directory, 'rain'), { recursive: true })
  for (const [file, text] of Object.entries({ ...good, ...changes }))
    if (text !== undefined) writeFileSync(join(directory, 'rain', file), text)
  const load = () => loadCases(directory)
  if (message === undefined) expect(load().map(({ name }) => name)).toEqual(['rain'])
  else expect(load).toThrow(message)
})

it('gives samples with what they show', () => {
  expect(loadSamples().length).toBeGreaterThanOrEqual(5)
  for (const { name, shows, path } of loadSamples())
    expect([shows.length > 20, path.endsWith(name)]).toEqual([true, true])
})

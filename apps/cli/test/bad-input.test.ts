import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articles, copydesk, folder } from './run.ts'

const good = 'Two bridges over the Orla were closed on Monday.\n'
const asRoot = process.getuid?.() === 0
if (asRoot) console.log('skipped: a file without permission (root may read every file)')

/** Reads `bad` between two good files: it must be named, and they must be there. */
async function between(bad: string, cwd: string) {
  const ran = await copydesk(['read', 'good.txt', bad, 'good.txt'], { cwd })
  const ids = articles(ran).map((a) => a.source.id)
  return { ...ran, ids }
}

describe('a failure names input and remedy, and the other documents go on', () => {
  test.each([
    ['an empty file', 'empty.txt', { 'empty.txt': '' }, /No bytes/],
    [
      'a binary file',
      'data.bin',
      { 'data.bin': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256) },
      /binary/,
    ],
    ['a missing file', 'nowhere.txt', {}, /no such file/],
  ])('%s', async (_, name, files, message) => {
    const ran = await between(name, folder({ 'good.txt': good, ...files }))
    expect(ran).toMatchObject({ code: 1, ids: ['good.txt', 'good.txt'] })
    expect(ran.stderr).toMatch(message)
    expect(ran.stderr).toMatch(new RegExp(`^copydesk: ${name}\\b.*: [A-Z].+\\. [A-Z].+\\.$`, 'm'))
  })

  test('an empty folder', async () => {
    const cwd = folder({ 'good.txt': good })
    mkdirSync(join(cwd, 'none'))
    expect(await between('none', cwd)).toMatchObject({ code: 1, ids: ['good.txt', 'good.txt'], stderr: /./ })
  })

  test.each([
    ['a table without such a column', 'amounts.csv', 'id,amount\n1,3\n'],
    ['a record without such a field', 'odd.jsonl', '{"nr": 1, "copy": "Rain fell."}\n'],
  ])('%s names the options of the command', async (_, name, content) => {
    const cwd = folder({ 'good.txt': good, [name]: content })
    const ran = await copydesk(['read', 'good.txt', name, 'good.txt', '--dead-letters', 'failed.jsonl'], { cwd })
    expect(ran.code).toBe(1)
    for (const said of [ran.stderr, readFileSync(join(cwd, 'failed.jsonl'), 'utf8')]) {
      expect(said).toContain('with --text-key, or')
      expect(said).not.toMatch(/textKey|htmlKey/)
    }
  })

  test('links in a circle', async () => {
    const cwd = folder({ 'good.txt': good })
    symlinkSync('loop', join(cwd, 'loop'))
    expect(await between('loop', cwd)).toMatchObject({ code: 1, ids: ['good.txt', 'good.txt'] })
  })

  test.skipIf(asRoot)('a file without permission', async () => {
    const cwd = folder({ 'good.txt': good, 'shut.txt': good })
    chmodSync(join(cwd, 'shut.txt'), 0)
    const ran = await between('shut.txt', cwd)
    expect(ran).toMatchObject({ code: 1, ids: ['good.txt', 'good.txt'] })
    expect(ran.stderr).toContain('No permission')
  })

  test('a malformed JSONL line in the middle', async () => {
    const input = `{"id":"a","text":"Rain fell."}\n{"id":"b","text":\n{"id":"c"}\n{"id":"d","text":"Snow fell."}\n`
    const ran = await copydesk(['read', '--from', 'jsonl'], { input })
    expect(ran.code).toBe(1)
    expect(articles(ran).map((a) => a.source.id)).toEqual(['a', 'd'])
    expect(ran.stderr).toMatch(/line 2, byte 31/)
    expect(ran.stderr).toMatch(/line 3/)
  })

  test('a record without words in a list', async () => {
    const ran = await copydesk(['read'], { input: '[{"id":"a","text":"Rain fell."},{"id":"b","text":""}]' })
    expect([ran.code, articles(ran).map((a) => a.source.id)]).toEqual([1, ['a']])
    expect(ran.stderr).toMatch(/record 1, byte 32/)
  })
})

describe('text that is bent but readable is read', () => {
  test.each([
    [
      'invalid UTF-8',
      Uint8Array.from([...Buffer.from('The caf'), 0xe9, ...Buffer.from(' in Orla was closed on Monday.')]),
    ],
    ['a lone surrogate', `${JSON.stringify({ text: 'The \ud800 bridge in Orla was closed.' })}\n`],
    [
      'HTML that never closes',
      '<html><body><div><p>Two bridges over the Orla were closed on Monday.<div><b><i><a href="x',
    ],
    ['10,000 nested elements', `${'<div>'.repeat(10_000)}<p>Two bridges over the Orla were closed on Monday.</p>`],
    ['only spaces and line ends', ' \n\n \t\r\n '],
  ])('%s', async (_, input) => {
    const ran = await copydesk(['read', '-'], { input })
    expect(ran).toMatchObject({ code: ran.stdout ? 0 : 1 })
    expect(ran.stdout || ran.stderr).toMatch(/./)
    if (ran.stdout) expect(() => articles(ran)).not.toThrow()
  })

  test('a single line of 50 MB, and the document after it', async () => {
    const line = 'Two bridges over the Orla were closed on Monday, said Ana Veld. '
    const cwd = folder({ 'long.txt': line.repeat(Math.ceil((50 * 2 ** 20) / line.length)), 'good.txt': good })
    const ran = await copydesk(['read', 'long.txt', 'good.txt', '--only', 'language', '--jobs', '1'], { cwd })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(articles(ran).map((a) => a.source.id)).toEqual(['long.txt', 'good.txt'])
  }, 300_000)
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { articles, bin, copydesk, folder } from './run.ts'

const report = (name: string) => `Two bridges over the ${name} were closed on Monday, said Mayor Ana Veld of ${name}.\n`
const record = (id: string) => `${JSON.stringify({ id, text: report(id) })}\n`
const ids = (stdout: string) => articles({ stdout, stderr: '', code: 0 }).map((article) => article.source.id)
const text = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8')
const lines = (cwd: string, name: string) =>
  text(cwd, name)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** A crawl: pages, a folder in the folder, records, and one thing in eleven that cannot be read. */
function crawl(records = 40): string {
  const cwd = folder({})
  mkdirSync(join(cwd, 'crawl/deep'), { recursive: true })
  for (let i = 0; i < 20; i++) writeFileSync(join(cwd, `crawl/deep/page${i}.html`), `<p>${report(`Orla${i}`)}</p>`)
  writeFileSync(join(cwd, 'crawl/deep/empty.txt'), '')
  const all = Array.from({ length: records }, (_, i) => (i % 11 === 5 ? '{"id":\n' : record(`r${i}`)))
  writeFileSync(join(cwd, 'crawl/feed.jsonl'), all.join(''))
  return cwd
}

describe('inputs', () => {
  test('a pattern gives its files once, in the order of names, hidden ones not', async () => {
    const cwd = crawl()
    writeFileSync(join(cwd, 'crawl/.hidden.html'), report('Hidden'))
    const ran = await copydesk(['read', 'crawl/**/*1.html', '--jobs', '1'], { cwd })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ids(ran.stdout)).toEqual(['crawl/deep/page1.html', 'crawl/deep/page11.html'])
    const whole = await copydesk(['read', 'crawl/**', '--jobs', '1'], { cwd })
    expect(ids(whole.stdout)).toEqual(ids((await copydesk(['read', 'crawl', '--jobs', '1'], { cwd })).stdout))
  })

  test('a pattern that matches nothing is named', async () => {
    const ran = await copydesk(['read', 'none/*.html'], { cwd: folder({}) })
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringMatching(/none\/\*\.html: No file matches/) })
  })

  test('a link back to a folder above ends there and is named', async () => {
    const cwd = folder({ 'a.txt': report('Orla') })
    mkdirSync(join(cwd, 'b'))
    writeFileSync(join(cwd, 'b/c.txt'), report('Orla'))
    symlinkSync('..', join(cwd, 'b/up'))
    const ran = await copydesk(['read', '.'], { cwd })
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringMatching(/^copydesk: b\/up: .*circle.*\n$/) })
    expect(ids(ran.stdout)).toEqual(['a.txt', 'b/c.txt'])
  })

  test.skipIf(process.platform === 'win32')('a pipe in a folder is named, not waited for', async () => {
    const cwd = folder({ 'a.txt': report('Orla') })
    const { spawnSync } = await import('node:child_process')
    spawnSync('mkfifo', [join(cwd, 'pipe')])
    expect(await copydesk(['read', '.'], { cwd })).toMatchObject({ code: 1, stderr: /pipe: This is no file/ })
  })

  test('the files that a run writes are none of its inputs', async () => {
    const cwd = crawl(4)
    const args = ['read', '.', '-o', 'out.jsonl', '--resume', 'state', '--dead-letters', 'dead.jsonl']
    expect(await copydesk(args, { cwd })).toMatchObject({ code: 1, stdout: '' })
    expect(lines(cwd, 'out.jsonl')).toHaveLength(24)
  })

  test('a key and a column name the text', async () => {
    const body = JSON.stringify({ article: { body: report('Orla') } })
    const cwd = folder({ 'a.jsonl': `${body}\n`, 'b.csv': `no,words\n1,"${report('Halden').trim()}"\n` })
    const keyed = await copydesk(['read', 'a.jsonl', '--text-key', 'article.body'], { cwd })
    expect(articles(keyed)[0]).toMatchObject({ text: expect.stringContaining('Orla') })
    const column = await copydesk(['read', 'b.csv', '--column', 'words'], { cwd })
    expect(articles(column)[0]).toMatchObject({ text: expect.stringContaining('Halden') })
  })
})

test.each(['1', '3'])('%s at a time: what a slow pipe has brought is written while it is open', async (jobs) => {
  const child = spawn(process.execPath, [bin, 'read', '--from', 'jsonl', '--jobs', jobs])
  const ended = once(child, 'close')
  for (const id of ['r1', 'r2', 'r3']) {
    child.stdin.write(record(id))
    let out = ''
    while (!out.endsWith('\n')) out += (await once(child.stdout, 'data'))[0]
    expect(ids(out)).toEqual([id])
  }
  child.stdin.end()
  expect(await ended).toEqual([0, null])
})

describe('--shard', () => {
  test('the shards are disjoint and together whole, failures too', async () => {
    const cwd = crawl()
    const packed = gzipSync(Array.from({ length: 20 }, (_, i) => record(`p${i}`)).join(''))
    writeFileSync(join(cwd, 'crawl/packed.jsonl.gz'), packed)
    const whole = await copydesk(['read', 'crawl'], { cwd })
    const parts = await Promise.all(
      [1, 2, 3].map((i) => copydesk(['read', 'crawl', '--shard', `${i}/3`, '--jobs', '1'], { cwd })),
    )
    const read = parts.map(({ stdout }) => ids(stdout))
    expect(read.every((part) => part.length > 5)).toBe(true)
    expect(read.flat().sort()).toEqual(ids(whole.stdout).sort())
    const failures = (stderr: string) => stderr.split('\n').filter(Boolean)
    expect(parts.flatMap(({ stderr }) => failures(stderr)).sort()).toEqual(failures(whole.stderr).sort())
  }, 60_000)

  test('a shard holds the same documents wherever the folder lies, and whatever else is in it', async () => {
    const cwd = crawl()
    const inside = await copydesk(['read', '.', '--shard', '2/3'], { cwd: join(cwd, 'crawl') })
    for (const name of ['page3.html', 'page7.html']) rmSync(join(cwd, 'crawl/deep', name))
    const outside = await copydesk(['read', 'crawl', '--shard', '2/3'], { cwd })
    const bare = (stdout: string) => ids(stdout).map((id: string) => id.replace('crawl/', ''))
    expect(bare(outside.stdout)).toEqual(bare(inside.stdout).filter((id: string) => !/page[37]\./.test(id)))
  })

  test('a pipe can be sharded', async () => {
    const input = Array.from({ length: 30 }, (_, i) => record(`r${i}`)).join('')
    const parts = await Promise.all([1, 2].map((i) => copydesk(['read', '--shard', `${i}/2`], { input })))
    expect(parts.flatMap(({ stdout }) => ids(stdout))).toHaveLength(30)
    expect(new Set(parts.flatMap(({ stdout }) => ids(stdout))).size).toBe(30)
  })

  test.each([
    ['0/8', /no shard 0 of 8: they are 1\/8 to 8\/8/],
    ['9/8', /no shard 9 of 8/],
    ['1/0', /1\/8, 2\/8/],
    ['3', /1\/8, 2\/8/],
  ])('%s is refused', async (value, message) => {
    expect(await copydesk(['read', '-', '--shard', value])).toMatchObject({ code: 2, stderr: message })
  })
})

/** Runs it and kills it, without a chance to tidy up, when its journal holds so many bytes. */
async function killed(args: readonly string[], cwd: string, bytes: number): Promise<boolean> {
  const child = spawn(process.execPath, [bin, ...args], { cwd, stdio: 'ignore' })
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('exit', (_, signal) => resolve(signal)))
  const look = setInterval(() => {
    if (existsSync(join(cwd, 'state')) && text(cwd, 'state').length > bytes) child.kill('SIGKILL')
  }, 1)
  const signal = await ended
  clearInterval(look)
  return signal === 'SIGKILL'
}

describe('--resume', () => {
  const ways = [
    ['jsonl', 1],
    ['jsonl', 4],
    ['json', 2],
  ] as const
  test.each(ways)(
    '%s, %i workers: a run killed twice has read every document once',
    async (to, jobs) => {
      const cwd = crawl(120)
      const args = ['read', 'crawl', '--to', to, '--jobs', String(jobs)]
      const whole = await copydesk([...args, '-o', 'whole'], { cwd })
      const resumed = [...args, '-o', 'out', '--resume', 'state', '--dead-letters', 'dead.jsonl']
      expect(await killed(resumed, cwd, 1_500)).toBe(true)
      expect(await killed(resumed, cwd, 4_500)).toBe(true)
      writeFileSync(join(cwd, 'out'), '{"torn', { flag: 'a' })
      writeFileSync(join(cwd, 'state'), '{"torn', { flag: 'a' })
      const ran = await copydesk(resumed, { cwd })
      expect(ran).toMatchObject({ code: 1, stderr: expect.stringMatching(/going on behind \d{2,} documents/) })
      expect(text(cwd, 'out')).toBe(text(cwd, 'whole'))
      const failed = new Set(lines(cwd, 'dead.jsonl').map(({ input, record }) => `${input} ${record}`))
      expect(failed.size).toBe(whole.stderr.split('\n').filter(Boolean).length)
    },
    120_000,
  )

  test('a finished run has nothing to do, says so, and keeps what it wrote and what was added', async () => {
    const cwd = crawl(20)
    const args = ['read', 'crawl', '-o', 'out', '--resume', 'state']
    await copydesk(args, { cwd })
    writeFileSync(join(cwd, 'out'), '{"mine":true}\n', { flag: 'a' })
    const before = text(cwd, 'out')
    expect(await copydesk(args, { cwd })).toMatchObject({ code: 1, stderr: expect.stringContaining('41 documents') })
    expect(text(cwd, 'out')).toBe(before)
    writeFileSync(join(cwd, 'crawl/new.txt'), report('New'))
    await copydesk(args, { cwd })
    expect(text(cwd, 'out').startsWith(before)).toBe(true)
    expect(ids(text(cwd, 'out').slice(before.length))).toEqual(['crawl/new.txt'])
  }, 60_000)

  test('what the output lost is read again', async () => {
    const cwd = crawl(20)
    const args = ['read', 'crawl', '-o', 'out', '--resume', 'state']
    await copydesk(args, { cwd })
    const before = text(cwd, 'out')
    truncateSync(join(cwd, 'out'), Math.floor(before.length / 2))
    expect((await copydesk(args, { cwd })).stderr).toMatch(/output of \d+ documents is not there/)
    expect(text(cwd, 'out')).toBe(before)
  }, 60_000)

  test.skipIf(process.platform === 'win32')(
    'standard output may be the file; a file named twice is read twice',
    async () => {
      const cwd = folder({ 'a.txt': report('Orla') })
      const { spawnSync } = await import('node:child_process')
      const command = `"${process.execPath}" "${bin}" read a.txt a.txt --resume state >> out.jsonl`
      for (const _ of [1, 2]) expect(spawnSync('sh', ['-c', command], { cwd }).status).toBe(0)
      expect(ids(text(cwd, 'out.jsonl'))).toEqual(['a.txt', 'a.txt'])
    },
  )

  test.each([
    ['a file that is no state', { state: 'Rain fell.\n' }, [], /is no state of copydesk read/],
    [
      'the state of a run with other options',
      { state: '{"copydesk":"copydesk/read-state@1","options":{"to":"json","only":[]}}\n' },
      [],
      /of a run with .*"json".*"jsonl"/,
    ],
    ['an output that the state does not know', { out: 'mine\n' }, ['-o', 'out'], /holds 5 bytes/],
    ['copies, which are found in one run', {}, ['--dedupe'], /--dedupe compares/],
  ])('%s is refused, and nothing is touched', async (_, files, more, message) => {
    const cwd = folder(files)
    const ran = await copydesk(['read', '-', '--resume', 'state', ...more], { cwd, input: report('Orla') })
    expect(ran).toMatchObject({ code: 2, stdout: '', stderr: message })
    for (const [name, content] of Object.entries(files)) expect(text(cwd, name)).toBe(content)
  })
})

describe('--dead-letters and --retry', () => {
  test('what failed is kept with its place, and only that is read again', async () => {
    const cwd = crawl(12)
    const first = await copydesk(['read', 'crawl', '--dead-letters', 'dead.jsonl'], { cwd })
    expect(first.code).toBe(1)
    expect(lines(cwd, 'dead.jsonl')).toEqual([
      {
        input: 'crawl/deep/empty.txt',
        record: 0,
        last: true,
        failure: 'empty',
        message: expect.any(String),
        remedy: expect.any(String),
      },
      expect.objectContaining({ input: 'crawl/feed.jsonl', record: 5, line: 6, byteOffset: expect.any(Number) }),
    ])
    writeFileSync(join(cwd, 'crawl/feed.jsonl'), text(cwd, 'crawl/feed.jsonl').replace('{"id":\n', record('r5')))
    const retry = ['read', '--retry', 'dead.jsonl', '--dead-letters', 'still.jsonl']
    const second = await copydesk(retry, { cwd })
    expect(second.code).toBe(1)
    expect(ids(second.stdout)).toEqual(['r5'])
    expect(lines(cwd, 'still.jsonl')).toMatchObject([{ input: 'crawl/deep/empty.txt' }])
    writeFileSync(join(cwd, 'crawl/deep/empty.txt'), report('Orla'))
    const third = await copydesk(['read', '--retry', 'still.jsonl'], { cwd })
    expect(third).toMatchObject({ code: 0, stderr: '' })
    expect(ids(third.stdout)).toEqual(['crawl/deep/empty.txt'])
  }, 60_000)

  test('a failure that ended its file: what a sound file holds from there on is read', async () => {
    const cwd = folder({ 'a.jsonl': `${record('a')}{"id":"b","te` })
    await copydesk(['read', 'a.jsonl', '--dead-letters', 'dead.jsonl'], { cwd })
    writeFileSync(join(cwd, 'a.jsonl'), record('a') + record('b') + record('c'))
    const ran = await copydesk(['read', '--retry', 'dead.jsonl'], { cwd })
    expect(ids(ran.stdout)).toEqual(['b', 'c'])
  })

  test.each([
    [{ dead: 'Rain fell.\n' }, ['--retry', 'dead'], /dead, line 1: no dead letter/],
    [{ dead: '' }, ['--retry', 'dead', '--dead-letters', 'dead'], /name another one/],
    [{ dead: '' }, ['--retry', 'dead', 'a.txt'], /leave the others out/],
  ])('%j %j is refused', async (files, args, message) => {
    expect(await copydesk(['read', ...args], { cwd: folder(files) })).toMatchObject({ code: 2, stderr: message })
  })
})

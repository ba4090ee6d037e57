import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articles, copydesk, folder } from './run.ts'

const report = 'Two bridges over the Orla were closed on Monday.\n\n“We will not leave,” said Mayor Ana Veld.\n'
const record = (fields: object) => `${JSON.stringify(fields)}\n`

describe('output', () => {
  test('in a pipe: one article a line, with its own id', async () => {
    const ran = await copydesk(['read', '--from', 'jsonl'], { input: record({ id: 'r1', text: report }) })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    const [article] = articles(ran)
    expect(article).toMatchObject({ schema: 'copydesk/article@1', source: { id: 'r1' }, offsetUnit: 'utf16' })
    expect(article.text).toContain('said Mayor Ana Veld')
  })

  test('clean: false says that the text is an article: rows are joined, nothing is removed', async () => {
    const rows =
      'Two bridges over the river Orla were closed on Monday after a week of\nrain that had flooded the lower town, its market and both of the ferry\nlandings.'
    const text = `Share this page\n\n${rows}`
    const ran = await copydesk(['read', '--from', 'jsonl'], { input: record({ text, clean: false }) })
    expect(articles(ran)[0].text).toBe(`Share this page\n\n${rows.replaceAll('\n', ' ')}`)
  })

  test('files are called by their path, and come in the order given', async () => {
    const cwd = folder({ 'b.txt': report, 'a.txt': report })
    const ran = await copydesk(['read', 'b.txt', 'a.txt'], { cwd })
    expect(articles(ran).map((a) => a.source.id)).toEqual(['b.txt', 'a.txt'])
  })

  test('a folder is read in the order of names, folders inside too, hidden files not', async () => {
    const cwd = folder({ 'z.txt': report, 'a.html': `<p>${report}</p>`, '.hidden': report })
    mkdirSync(join(cwd, 'm'))
    writeFileSync(join(cwd, 'm', 'n.txt'), report)
    const ran = await copydesk(['read', '.'], { cwd })
    expect(articles(ran).map((a) => a.source.id)).toEqual(['a.html', join('m', 'n.txt'), 'z.txt'])
  })

  test('--to text is a page that names the speaker and who vouches', async () => {
    const ran = await copydesk(['read', '-', '--to', 'text'], { input: report })
    expect(ran.code).toBe(0)
    expect(ran.stdout).toMatch(/^Statements$/m)
    expect(ran.stdout).toMatch(/Ana Veld.*We will not leave/)
  })

  test('--to json is an array', async () => {
    const ran = await copydesk(['read', '-', '--to', 'json'], { input: report })
    expect(JSON.parse(ran.stdout)).toHaveLength(1)
  })

  test('--to html is one page without script, the text in it only as text', async () => {
    const input = record({ text: `${report}\n<script>alert(1)</script> & <b>bold</b>`, clean: false })
    const ran = await copydesk(['read', '--from', 'jsonl', '--to', 'html'], { input: input + input })
    expect(ran.stdout.match(/<!doctype html>/g)).toHaveLength(1)
    expect(ran.stdout.match(/<\/html>/g)).toHaveLength(1)
    expect(ran.stdout).not.toMatch(/<script|<b>bold/)
    expect(ran.stdout).toContain('&lt;script&gt;')
  })

  test('--only gives just that layer, syntax too', async () => {
    const ran = await copydesk(['read', '-', '--only', 'quotes,syntax'], { input: report })
    const [article] = articles(ran)
    expect(article.quotes).toHaveLength(1)
    expect(article.syntax.length).toBeGreaterThan(15)
    expect(article).not.toHaveProperty('mentions')
  })

  test('--only on a page of text gives the layer as lines, an event with who vouches', async () => {
    const input = 'Rebels attacked Orla on Monday, the army said.'
    const ran = await copydesk(['read', '-', '--only', 'events', '--to', 'text'], { input })
    expect(ran.stdout).toMatch(/events\nASSAULT attacked \|.*army asserts/)
  })

  test('--published is kept with its basis', async () => {
    const ran = await copydesk(['read', '-', '--published', '2031-05-06'], { input: report })
    expect(articles(ran)[0].published).toMatchObject({ value: '2031-05-06', basis: 'given' })
  })

  test('--explain names rules', async () => {
    const ran = await copydesk(['read', '-', '--to', 'text', '--explain'], { input: report })
    expect(ran.stdout).toMatch(/\[[a-z-]+ [01]\.\d\d\]/)
  })

  test('a document cannot speak to the terminal', async () => {
    const ran = await copydesk(['read', '-', '--to', 'text'], {
      input: `\u001b[31mRed rain fell on Orla.\u001b]0;x\u0007\n${report}`,
    })
    expect(ran.stdout).not.toMatch(/[\u001b\u0007]/)
  })
})

describe('several articles together', () => {
  const one = record({
    id: 'r1',
    uri: 'https://courier.example/a',
    published: '2031-05-06',
    text: 'Kestrian border guards killed four Torvenian soldiers at the Jarna Pass on Monday, the Defense Ministry said.',
  })
  const other = record({
    id: 'r2',
    uri: 'https://herald.example/b',
    published: '2031-05-06',
    text: 'Kestrian border guards killed three Torvenian soldiers at the Jarna Pass on Monday, the Interior Ministry said.',
  })

  test('--to dossier sets accounts side by side and says where they disagree', async () => {
    const ran = await copydesk(['read', '--from', 'jsonl', '--to', 'dossier'], { input: one + other })
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toMatch(/^Told by several$/m)
    expect(ran.stdout).toMatch(/Defense Ministry in courier\.example \[\d\] asserts/)
    expect(ran.stdout.replace(/\s+/g, ' ')).toMatch(/conflict \(count: how many killed\)[\s\S]*four[\s\S]*three/)
  })

  test('--to dossier-json is one value, the same whatever the order and the number of workers', async () => {
    const read = (input: string, jobs: string) =>
      copydesk(['read', '--from', 'jsonl', '--to', 'dossier-json', '--jobs', jobs], { input })
    const [ran, turned] = await Promise.all([read(one + other, '1'), read(other + one, '2')])
    expect(JSON.parse(ran.stdout)).toMatchObject({ schema: 'copydesk/dossier@1', articles: [{}, {}] })
    expect(turned.stdout).toBe(ran.stdout)
  })

  test('what cannot be read is named, and the others are compared', async () => {
    const ran = await copydesk(['read', '--from', 'jsonl', '--to', 'dossier-json'], {
      input: `${one}{"id": "r3"\n${other}`,
    })
    expect(ran.code).toBe(1)
    expect(JSON.parse(ran.stdout).articles).toHaveLength(2)
  })

  test.each([
    ['--only', 'quotes', /whole article/],
    ['--resume', 'state.jsonl', /one run/],
  ])('%s does not go with it', async (option, value, message) => {
    const ran = await copydesk(['read', '-', '--to', 'dossier', option, value])
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringMatching(message)])
  })
})

describe('many documents', () => {
  const lines = Array.from({ length: 300 }, (_, i) =>
    record({ id: `r${i}`, text: `${report}${'More rain fell. '.repeat((i * 7) % 50)}` }),
  )

  test('same bytes in the same order whatever the number of workers', async () => {
    const input = lines.join('')
    const read = (jobs: number) => copydesk(['read', '--jobs', String(jobs)], { input })
    const [one, three] = await Promise.all([read(1), read(3)])
    expect(articles(one).map((a) => a.source.id)).toEqual(lines.map((_, i) => `r${i}`))
    expect(three.stdout).toBe(one.stdout)
  }, 60_000)

  test('a closed pipe ends it quietly', async () => {
    const cwd = folder({ 'in.jsonl': lines.join('').repeat(5) })
    const { spawnSync } = await import('node:child_process')
    const bin = new URL('../bin/copydesk.mjs', import.meta.url).pathname
    const shell = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" read in.jsonl | head -c 100`], {
      cwd,
      encoding: 'utf8',
    })
    expect(shell).toMatchObject({ status: 0, stderr: '' })
    expect(shell.stdout).toHaveLength(100)
  }, 60_000)
})

describe('usage', () => {
  test.each([
    [['read', '--to', 'pdf'], /--to/],
    [['read', '-', '--only', 'verbs'], /no layer verbs/],
    [['read', '-', '--published', 'yesterday'], /2031-05-04/],
    [['read', '-', '--published', '2031-02-30'], /2031-05-04/],
    [['read', '-', '--only', 'quotes', '--to', 'html'], /whole article/],
    [['read', '-', '--jobs', '0'], /whole number/],
    [['write'], /unknown command/],
  ])('%j is refused with 2 and a remedy', async (args, message) => {
    const ran = await copydesk(args)
    expect(ran.code).toBe(2)
    expect(ran.stderr).toMatch(message)
  })

  test('--help and --version answer with 0', async () => {
    expect(await copydesk(['read', '--help'])).toMatchObject({ code: 0, stderr: '' })
    expect(await copydesk(['--version'])).toMatchObject({ code: 0, stdout: '0.1.0\n' })
  })
})

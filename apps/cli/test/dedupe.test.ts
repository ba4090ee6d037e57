import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articles, copydesk, folder } from './run.ts'

const story = `Ferry runs aground off Brandvik

BRANDVIK — A night ferry with 212 people aboard ran onto a sandbank off the island of Brandvik early on Tuesday after its steering failed in a gale, the coast guard said. Nobody was hurt, but forty passengers were taken off by boat before dawn.

“We heard a long scraping sound and then the lights went out,” said Tomas Arne, who was traveling with two children. “The crew told us to put on our vests and wait in the saloon.”

The ferry Lise Marie left Halden at 23:10 and was due in Port Orla at six in the morning. Winds reached 27 meters a second around midnight, the weather service said. Two tugs were waiting for high water at noon to pull her free.
`
const local = `\nAmong those on board were eleven pupils of the Tarsava school of music, who were on the way home from a concert. The town has opened its gymnasium for families who wait for news.\n`
const other = `Mill fire out

TARSAVA — Firefighters put out a blaze in a paper mill late on Saturday. Forty workers left the building in time, its owner said.
`
const copy = story.replace('Ferry runs aground off Brandvik', 'Pupils stranded in gale')
const files = { 'a.txt': story, 'b.txt': other, 'c.txt': copy + local, 'd.txt': story.replaceAll(' ', '  ') }

test('a copy names the article that it copies, and what differs', async () => {
  const ran = await copydesk(['read', '--dedupe', '.'], { cwd: folder(files) })
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  const [a, b, c, d] = articles(ran)
  expect(a).not.toHaveProperty('duplicateOf')
  expect(b).not.toHaveProperty('duplicateOf')
  expect(c.duplicateOf).toMatchObject({ id: a.id, source: 'a.txt', exact: false })
  const [headline, added] = c.duplicateOf.differs
  expect(headline).toMatchObject({ kind: 'changed', was: 'Ferry runs aground off Brandvik' })
  expect(c.text.slice(headline.start, headline.end)).toBe('Pupils stranded in gale')
  expect(added.kind).toBe('added')
  expect(c.text.slice(added.start, added.end)).toMatch(/^Among those .* for news$/s)
  expect(d.duplicateOf).toEqual({ id: a.id, source: 'a.txt', exact: true, similarity: 1, differs: [] })
})

test('a page of text and a single layer say it too', async () => {
  const cwd = folder(files)
  const page = await copydesk(['read', '.', '--dedupe', '--to', 'text'], { cwd })
  expect(page.stdout).toMatch(/^near copy of a\.txt \(\d\d % shared, 2 differences\)$/m)
  expect(page.stdout).toMatch(/^ {2}changed: “Ferry runs aground off Brandvik” → “Pupils stranded in gale”$/m)
  expect(page.stdout).toMatch(/^exact copy of a\.txt$/m)
  const layer = await copydesk(['read', '.', '--dedupe', '--only', 'quotes', '--to', 'text'], { cwd })
  expect(layer.stdout).toMatch(/^d\.txt · quotes\nexact copy of a\.txt$/m)
})

test('drop leaves copies out, names each and counts them', async () => {
  const cwd = folder(files)
  const ran = await copydesk(['read', '.', '--dedupe', 'drop', '-o', 'out'], { cwd })
  expect(ran.code).toBe(0)
  expect(ran.stderr).toMatch(
    /^copydesk: c\.txt: near copy of a\.txt \(.*\): left out\.\ncopydesk: d\.txt: exact copy of a\.txt: left out\.\ncopydesk: 2 documents left out as copies\.\n$/,
  )
  const stdout = readFileSync(join(cwd, 'out'), 'utf8')
  expect(articles({ ...ran, stdout }).map((article) => article.source.id)).toEqual(['a.txt', 'b.txt'])
})

test('the same bytes whatever the number of workers', async () => {
  const lines = Array.from({ length: 40 }, (_, i) => {
    const text = [story, other, copy, story + local][i % 4] ?? ''
    return `${JSON.stringify({ id: `r${i}`, text: i < 8 ? text : `${text} ${'More rain fell. '.repeat(i)}` })}\n`
  })
  const read = (jobs: number) => copydesk(['read', '--dedupe', '--jobs', String(jobs)], { input: lines.join('') })
  const [one, four] = [await read(1), await read(4)]
  expect(four.stdout).toBe(one.stdout)
  expect(articles(one).filter((article) => article.duplicateOf).length).toBeGreaterThan(30)
}, 60_000)

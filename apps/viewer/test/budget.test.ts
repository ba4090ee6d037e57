import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import budget from '../budget.json' with { type: 'json' }
import { readingOf } from '../src/model/reading.ts'
import { site } from './build-site.ts'
import { desk, paste, skipped } from './desk.ts'
import { fixture } from './fixture.ts'
import { manyMarks } from './many-marks.ts'

type Name = keyof typeof budget

const measured: string[] = []
afterAll(() =>
  console.log(`Measured against apps/viewer/budget.json\n${measured.map((line) => `  ${line}`).join('\n')}`),
)

function check(name: Name, value: number): void {
  const { most, unit, what } = budget[name]
  measured.push(`${name}: ${Math.round(value * 10) / 10} of ${most} ${unit} (${what})`)
  expect(value).toBeLessThanOrEqual(most)
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

const assets = () => readdirSync(join(site, 'assets'))
const script = (start: string) => {
  const files = assets().filter((file) => file.startsWith(start) && file.endsWith('.js'))
  expect(files.length, start).toBe(1)
  return files[0]!
}
/** A script and what it imports before it runs; what it loads later is no part of it. */
const loaded = (file: string, known = new Set<string>()): Set<string> => {
  if (known.has(file)) return known
  known.add(file)
  const text = readFileSync(join(site, 'assets', file), 'utf8')
  for (const [, other] of text.matchAll(/\b(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) loaded(other!, known)
  return known
}
const packed = (start: string, before: ReadonlySet<string> = new Set()) => {
  const files = [...loaded(script(start))].filter((file) => !before.has(file))
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(site, 'assets', file))).length, 0)
}

describe('size', () => {
  test('scripts are these, and no others', () => {
    const scripts = assets().filter((file) => file.endsWith('.js'))
    const first = ['index-', 'worker-', 'place-map-', 'dossier-view-'].flatMap((start) => [...loaded(script(start))])
    const later = scripts.filter((file) => !first.includes(file)).map((file) => file.replace(/-[\w-]{8}\.js$/, ''))
    const readers = ['gzip-members', 'inflate', 'warc-records', 'zip-archive', 'record']
    const formats = ['csv', 'eml', 'feed', 'json', 'jsonl', 'mbox', 'mhtml'].map((format) => `read-${format}`)
    expect(later.filter((name) => ![...readers, ...formats].includes(name))).toEqual([])
    expect(later).toContain('read-feed')
  })
  test('first load', () => check('firstLoadScript', packed('index-')))
  test('reader', () => check('readerScript', packed('worker-')))
  test('dossier', () => check('dossierScript', packed('dossier-view-', loaded(script('index-')))))
  test('map', () => check('mapScript', packed('place-map-', loaded(script('index-')))))
})

describe.skipIf(skipped)('rendering', () => {
  const marked = manyMarks(2000)
  const { visit } = desk([marked, fixture()])

  test('an article of 2,000 marks', { retry: 3 }, async () => {
    expect(readingOf(marked).marks.length).toBeGreaterThanOrEqual(2000)
    const page = await visit()
    await paste(page, 'answered with the fixtures')
    const times: number[] = []
    for (let i = 0; i < 8; i++) {
      await page.getByRole('button', { name: 'Next document' }).click()
      await page.locator('.article', { hasText: 'Dam at Orven holds' }).waitFor()
      times.push(
        await page.evaluate(async () => {
          const before = [...document.querySelectorAll('button')].find(({ textContent }) =>
            textContent?.includes('Document before'),
          )
          const start = performance.now()
          before?.click()
          await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
          return performance.now() - start
        }),
      )
      expect(await page.locator('.article mark').count()).toBeGreaterThanOrEqual(2000)
    }
    check('renderMarks', median(times.slice(1)))
  })
})

describe.skipIf(skipped)('reading', () => {
  const { visit } = desk()

  test('a pasted article of 450 words', { retry: 3 }, async () => {
    const page = await visit()
    const times: number[] = []
    for (let i = 0; i < 8; i++) {
      await paste(page, article450(i))
      const made = await page.locator('.made').innerText()
      times.push(Number(/in ([\d.]+) ms/.exec(made)?.[1]))
      await page.getByRole('button', { name: 'Read another' }).click()
    }
    check('readArticle', median(times.slice(1)))
  })
})

/** 450 words of news prose, a little different each time. */
function article450(turn: number): string {
  const paragraphs = [
    'ORVEN — The regional council of Orven voted on Tuesday to close the old mill, after inspectors had found cracks in two of its four walls. Mayor Ana Veld said that “nobody will be asked to leave before the spring,” and that the council would pay for the moving of 42 families.',
    'The owner of the mill, Torv Works, denied that the building was dangerous. Its director, Iva Kanto, accused the council of having made up its mind before the inspectors came. “They wanted the ground, and now they have it,” she told reporters in Lomnik.',
    'Three workers were injured in March when a stair gave way, police said. One of them, a man of 34, is still in hospital. The union of mill workers demanded that the company pay 90,000 crowns to each of them, and warned that it would go to court if nothing was paid by 1 June.',
  ]
  const words = Array.from({ length: 4 }, (_, i) =>
    paragraphs.map((text) => text.replaceAll('42', String(42 + i + turn))),
  ).flat()
  const all = `Orven closes its mill, turn ${turn}\n\n${words.join('\n\n')}`.split(' ')
  return `${all.slice(0, 450).join(' ')}.\n`
}

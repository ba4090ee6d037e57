import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createReader } from '@copydesk/core'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import { expect, onTestFinished, test } from 'vitest'
import { digest } from '../floors/digest.ts'
import { bodyOf } from './body.ts'
import { common, golden, goldenFolder } from './golden.ts'
import { publicCorpora } from './index.ts'

const { read } = createReader(loadLexiconSync())

/** A folder with these files; `.gz` packs, objects are written as JSON. */
function folderWith(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), path.endsWith('.gz') ? gzipSync(text) : text)
  }
  return folder
}

const story = [
  'The council of Orla voted on Monday to close the old bridge over the Sarn, which has carried carts since 1871.',
  'Mayor Ana Veld said that the stones had moved in the winter, and that nobody would be asked to wait at the gate.',
  'Two ferries will take over in June, the harbor office announced, and the fare is to stay what it has been for years.',
]
const page = `<html><head><title>Orla closes its bridge</title><meta property="article:published_time" content="2031-05-12"></head>
<body><nav><a href="/a">Home</a> <a href="/b">Sport</a></nav><article><h1>Orla closes its bridge</h1><p>${story.join('</p><p>')}</p></article></body></html>`
const truth = { p1: { articleBody: story.join('\n'), url: 'https://herald.example/bridge' } }

const said = '“We wait,” Ana Veld told Radio Orla.'
const killed = 'Three people were killed in Orla on Monday.'
const paris = 'Rain fell on Paris on Monday.'
const raids = [
  'Rebels attacked the harbor of Halden on 5 May 2031.',
  'On 5 May 2031 rebels attacked the harbor of Halden.',
]
const marked = (texts: readonly string[], group: (i: number) => object) =>
  texts
    .map((text, i) => {
      const at = (words: string, type: string, chain: string) => ({
        type,
        chain,
        head: words,
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
      })
      const mentions = [at('attacked', 'ACTION_OCCURRENCE', 'e1'), at('Halden', 'LOC_GEO', 'e2')]
      return JSON.stringify({ id: `d${i}`, text, ...group(i), mentions })
    })
    .join('\n')
const aid = 'Norway sent food to Sudan on Monday.'

test.each<[corpus: string, files: Record<string, unknown>, figures: Record<string, number>]>([
  [
    'cleaning.html',
    { 'cleaning/news/ground-truth.json': truth, 'cleaning/news/html/p1.html.gz': page },
    { 'cleaning.html.f1': 1 },
  ],
  [
    'cleaning.text.blocks',
    {
      'cleaning/news/ground-truth.json': truth,
      'cleaning/news/dumps/blocks.json': { p1: story.slice(0, 2).join('\n') },
    },
    { 'cleaning.text.blocks.f1': 0.78 },
  ],
  [
    'metadata',
    {
      'cleaning/metadata/metadata.jsonl': {
        id: 'p1',
        url: 'https://herald.example/bridge',
        title: 'Orla closes its bridge',
        author: 'Ivo Sarn',
        date: '2031-05-12',
      },
      'cleaning/metadata/html/p1.html.gz': page,
    },
    { 'metadata.title': 1, 'metadata.author': 0, 'metadata.date': 1 },
  ],
  [
    'names.gum-news',
    {
      'names/dev/gum-news.bio':
        'Rain\tO\nfell\tO\non\tO\nParis\tB-LOC\n,\tO\nsaid\tO\nAnna\tB-PER\nMiller\tI-PER\n.\tO\n\nAnna\tB-ORG\nMiller\tI-ORG\nagreed\tO\n.\tO\n',
    },
    { 'names.gum-news.exact': 2 / 3, 'names.gum-news.relaxed': 2 / 3 },
  ],
  [
    'quotes.gum-news',
    {
      'quotes/gum-news.jsonl': {
        text: said,
        quotes: [{ start: 0, end: 10, type: 'direct', speaker: { start: 11, end: 19 }, cue: { text: 'told' } }],
      },
    },
    {
      'quotes.gum-news.unit': 1,
      'quotes.gum-news.half': 1,
      'quotes.gum-news.half-speaker': 1,
      'quotes.gum-news.direct-speaker': 1,
    },
  ],
  [
    'sentences.gum-news',
    {
      'syntax/gum-news.conllu':
        '# newpar\n1\tRain\t_\t_\t_\t_\t0\t_\t_\t_\n2\tfell\t_\t_\t_\t_\t0\t_\t_\tSpaceAfter=No\n3\t.\t_\t_\t_\t_\t0\t_\t_\t_\n\n1\tIt\t_\t_\t_\t_\t0\t_\t_\t_\n2\tsnowed\t_\t_\t_\t_\t0\t_\t_\t_\n\n1\tthen\t_\t_\t_\t_\t0\t_\t_\t_\n\n# newpar\n1\tHail\t_\t_\t_\t_\t0\t_\t_\t_\n\n',
    },
    { 'sentences.gum-news.f1': 2 / 3 },
  ],
  [
    'casualties',
    {
      'events/casualties.jsonl': {
        text: killed,
        figures: [
          { start: 0, end: 5, min: 3, status: 'killed' },
          { start: 0, end: 5, min: 3, status: 'wounded' },
        ],
      },
    },
    { 'casualties.f1': 2 / 3 },
  ],
  [
    'dates.timebank',
    {
      'dates/timebank.jsonl': {
        text: killed,
        dct: '2031-05-14',
        timexes: [{ start: 36, end: 42, text: 'Monday', value: '2031-05-12' }],
      },
    },
    { 'dates.timebank.value': 1, 'dates.timebank.strict': 1 },
  ],
  [
    'places.lgl',
    {
      'places/lgl.jsonl': {
        text: paris,
        date: 'last week',
        toponyms: [
          { start: 13, end: 18, lat: 48.85, lon: 2.35 },
          { start: 0, end: 4, lat: 0, lon: 0 },
          { start: 0, end: 4, lat: null, lon: null },
        ],
      },
    },
    { 'places.lgl.near': 0.5 },
  ],
  [
    'dossier.ecbplus',
    { 'dossier/ecbplus.jsonl': marked(raids, () => ({ topic: 1, subtopic: '1a' })) },
    { 'dossier.ecbplus.events': 1, 'dossier.ecbplus.entities': 1 },
  ],
  [
    'dossier.ecbplus-topics',
    { 'dossier/ecbplus.jsonl': marked(raids, (i) => ({ topic: 1, subtopic: `1${i}` })) },
    { 'dossier.ecbplus-topics.events': 1 },
  ],
  [
    'events.plover',
    {
      'events/plover-gsr.jsonl': {
        text: aid,
        event: 'AID',
        source: [{ code: 'NOR' }],
        target: [{ code: 'SDNGOV' }],
      },
    },
    {
      'events.plover.class': 1,
      'events.plover.first': 1,
      'events.plover.source': 1,
      'events.plover.target': 1,
      'events.plover.all': 1,
      'events.plover.precision': 1,
    },
  ],
  [
    'events.petrarch2',
    {
      'events/petrarch2-gsr.jsonl': [
        { text: aid, events: [{ eventcode: '073', sourcecode: 'NOR', targetcode: 'SDNGOV' }] },
        { text: aid, events: [{ eventcode: '190', sourcecode: 'NOR', targetcode: 'SDNGOV' }] },
        { text: paris, events: [{ noevents: 'True' }] },
        { text: aid, events: [{ noevents: 'True' }] },
      ]
        .map((one) => JSON.stringify(one))
        .join('\n'),
    },
    { 'events.petrarch2.class': 0.5, 'events.petrarch2.first': 0.5 },
  ],
])('%s on a document of ours', async (name, files, figures) => {
  const corpus = publicCorpora.find((one) => one.name === name)
  const folder = folderWith(files)
  expect([...(corpus?.files(folder) ?? [])].sort()).toEqual(Object.keys(files).sort())
  const measured = (await corpus?.score(folder, read)) ?? []
  expect(measured.map((figure) => figure.name)).toEqual(Object.keys(figures))
  for (const { name: figure, value } of measured) expect(value, figure).toBeCloseTo(figures[figure] ?? Number.NaN, 2)
})

test('names are unique, and no corpus begins another', () => {
  const names = [golden, ...publicCorpora].map(({ name }) => `${name}.`)
  expect(names.filter((name) => names.filter((other) => other.startsWith(name)).length > 1)).toEqual([])
})

test('a headline is no body, unless the truth has it', () => {
  const article = { text: 'Orla closes its bridge\n\nThe council voted.', title: { text: 'Orla closes its bridge' } }
  expect(bodyOf(article as never, 'The council voted.').trim()).toBe('The council voted.')
  expect(bodyOf(article as never, 'Orla closes its bridge. The council voted.')).toBe(article.text)
  expect(bodyOf(undefined, 'The council voted.')).toBe('')
})

test('lines in common are counted as often as both have them', () => {
  expect(common(['a', 'a', 'b'], ['a', 'b', 'b', 'c'])).toBe(2)
})

test('the digest of golden takes in sources, expectations and samples', () => {
  const files = golden.files(goldenFolder).map((path) => path.split('\\').join('/'))
  expect(files.filter((path) => path.endsWith('/case.json')).length).toBeGreaterThan(20)
  expect(files.some((path) => path.startsWith('samples/'))).toBe(true)
  expect(digest(goldenFolder, files)).toMatch(/^[0-9a-f]{16}$/)
})

import { describe, expect, test } from 'vitest'
import { emptyLexicon } from '../flow/lexicon.ts'
import { clean } from './index.ts'

const stage = clean(emptyLexicon)
const read = (text: string, more = {}) => stage.run({ id: 'a', source: { text, ...more } }, () => {})
const lines = (text: string, more = {}) =>
  read(text, more).blocks.map(({ start, end, kind }) => `${kind}: ${read(text, more).text.slice(start, end)}`)

const lead =
  'The night ferry to Sorrel Island had to turn back on Monday, its captain, Ida Brandvik, told Radio Halden.'
const second = 'Passengers of the ferry spent the night in a school in Halden, where the captain brought them tea.'
const third = '“We wait for the wind,” Brandvik said. The ferry company promised the passengers their money back.'
const page = ['Skip to content', 'Home', 'News', 'Sport', 'Log in', 'Ferry turns back in storm', 'By Klara Juhn']
const tail = [
  'Related articles',
  'Storm closes bridge',
  'Perch prices fall',
  '3 Comments',
  'anon: first',
  '© 2026 Courier',
]
const body = [lead, second, third]

describe('a page in all forms it comes in', () => {
  const kept = ['headline: Ferry turns back in storm', ...body.map((text) => `body: ${text}`)]
  const rows = (text: string) => text.replace(/(.{50,60}) /g, '$1\n')
  const all = [...page, ...body, ...tail]

  test('one line a block', () => expect(lines(all.join('\n'))).toEqual(kept))
  test('blank lines', () => expect(lines(all.join('\n\n'))).toEqual(kept))
  test('broken into rows', () => expect(lines(all.map(rows).join('\n\n'))).toEqual(kept))
  test('run together', () => {
    expect(lines(all.join(''))).toEqual([kept[0], `body: ${body.join(' ')}`])
  })
  test('HTML', () => {
    const html = [
      '<title>Ferry turns back in storm | Courier</title><nav><a href="/">Home</a> <a href="/news">News</a></nav>',
      '<article><h1>Ferry turns back in storm</h1><p class="byline">By <a rel="author" href="/k">Klara Juhn</a></p>',
      ...body.map((text) => `<p>${text.replace('Ida', '<b>Ida</b>')}</p>`),
      '</article><aside><a href="/a">Storm closes bridge</a></aside><footer>&copy; 2026 Courier</footer>',
    ]
    expect(lines(html.join('\n'), { mediaType: 'text/html' })).toEqual(kept)
  })
})

describe('an article alone stays whole', () => {
  test.each([
    ['a sentence cut off', `${lead}\n\nBrandvik stated that the company was trying to avoid such a\n\n${third}`],
    ['a heading between paragraphs', `${lead}\n\nWho pays\n\n${third}`],
    ['a list of names', `${lead}\n\n• Ida Brandvik\n\n• Otto Sand\n\n• Mira Tesh`],
    ['results', `${lead}\n\nHalden 3\n\nSorrel 1\n\nPort Amsel 2\n\nVitsk 0\n\nBrezna 1\n\nLomnik 4\n\nTarsava 2`],
    ['verse', `${lead}\n\nThe wind it comes\n\nThe wind it goes\n\nAnd where it sleeps\n\nNobody knows`],
    ['talk of comments and newsletters', `${lead}\n\nThe ministry made no comment. Its newsletter praised the crew.`],
    [
      'talk of sharing',
      `${lead}\n\nShe shared the film on Facebook and Twitter before the police asked her to delete it.`,
    ],
    ['talk of cookies', `${lead}\n\nOn board there were cookies for the children, and we ate them all, she said.`],
    ['a price alone', `${lead}\n\n$217.99\n\n${third}`],
    [
      'a reporter in the story',
      `${lead}\n\nMira Tesh is a reporter for the Lantern. She was on board and filmed it.\n\n${third}`,
    ],
    [
      'German',
      'Der Fährmann von Tarsava gibt auf.\n\n„Wer hinüber will, muss schwimmen“, sagte Kaspar Lehn am Montag.',
    ],
    [
      'Japanese',
      '国境の橋は金曜日に再開された。運転手は長い列に並んだ。\n\n「検査なしでは誰も渡れない」と司令官は述べた。',
    ],
    [
      'Arabic',
      'أعيد فتح الجسر يوم الجمعة أمام الشاحنات بعد أحد عشر يوما من انفجار لغم.\n\nوقال القائد إن أحدا لن يعبر دون تفتيش.',
    ],
  ])('%s', (_, text) => {
    expect(read(text).text).toBe(text)
  })
})

describe('bulk', () => {
  test('a text of very many blocks is kept, with a note', () => {
    const notes: string[] = []
    const text = 'Home\n\n'.repeat(60_000).trim()
    const made = stage.run({ id: 'a', source: { text } }, ({ rule }) => notes.push(rule))
    expect(made.text).toBe(text)
    expect(notes).toEqual(['bulk'])
  })
})

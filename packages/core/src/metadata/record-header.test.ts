import { expect, test } from 'vitest'
import { withRecordHeader } from './record-header.ts'

const words = '\n\nThe night ferry waits for the wind to drop, its captain said.\n\n'

test.each([
  [
    'a numbered document',
    `3 of 120 DOCUMENTS\n\nThe Orla Courier\n\nMarch 3, 2026 Tuesday\nLate Edition\n\nFerry stops after storm on the\nnorthern lake\n\nBYLINE: Klara Juhn; Special to the Courier\n\nLENGTH: 450 words${words}LOAD-DATE: March 5, 2026\n`,
    {
      title: 'Ferry stops after storm on the northern lake',
      authors: ['Klara Juhn'],
      publisher: 'The Orla Courier',
      published: '2026-03-03',
    },
  ],
  [
    'the headline first',
    `Ferry stops after storm\n\nThe Orla Courier\n\nMarch 3, 2026 Tuesday\n\nCopyright 2026 Orla Press\n\nLength: 450 words\n\nByline: Klara Juhn and Bo Dahl\n\nBody${words}Load-Date: March 4, 2026\n\nEnd of Document`,
    {
      title: 'Ferry stops after storm',
      authors: ['Klara Juhn', 'Bo Dahl'],
      publisher: 'The Orla Courier',
      published: '2026-03-03',
    },
  ],
  [
    'codes',
    `HD  Ferry stops after storm\nBY  By Klara Juhn\nWC  450 words\nPD  3 March 2026\nSN  The Orla Courier\nLA  English\nLP ${words}`.replace(
      'LP \n\n',
      'LP  ',
    ),
    {
      title: 'Ferry stops after storm',
      authors: ['Klara Juhn'],
      publisher: 'The Orla Courier',
      published: '2026-03-03',
    },
  ],
  [
    'a catalog',
    `Ferry stops after storm\n\nAuthor: Juhn, Klara; Dahl, Bo\n\nFull text: The night ferry waits for the wind.\n\nPublication title: The Orla Courier\n\nPublication date: Mar 3, 2026\n`,
    {
      title: 'Ferry stops after storm',
      authors: ['Klara Juhn', 'Bo Dahl'],
      publisher: 'The Orla Courier',
      published: '2026-03-03',
    },
  ],
  [
    'a count of words',
    `Ferry stops after storm\nBy Klara Juhn\n1,450 words\n3 March 2026\nThe Orla Courier\nORLA\nEnglish\n(c) 2026 Orla Press${words}`,
    {
      title: 'Ferry stops after storm',
      authors: ['Klara Juhn'],
      publisher: 'The Orla Courier',
      published: '2026-03-03',
    },
  ],
])('%s', (_, text, expected) => {
  expect(withRecordHeader({ text })).toEqual({ text, ...expected })
})

test('what the caller gave stays', () => {
  const text = `1 of 2 DOCUMENTS\n\nThe Orla Courier\n\nMarch 3, 2026\n\nFerry stops\n\nLENGTH: 450 words${words}`
  expect(withRecordHeader({ text, title: 'Given', published: '2026-01-01' })).toMatchObject({
    title: 'Given',
    published: '2026-01-01',
    publisher: 'The Orla Courier',
  })
})

test.each([
  ['an article', `Ferry stops after storm\n\nBy Klara Juhn\n\nMarch 3, 2026${words}`],
  ['a colon in a sentence', `Length: the boat is 40 meters long.${words}Title: none.`],
  ['a page', `<p>3 of 120 DOCUMENTS</p><p>LENGTH: 450 words</p>${words}`],
])('%s is left as it is', (_, text) => {
  const source = { text, ...(text.startsWith('<') && { mediaType: 'text/html' as const }) }
  expect(withRecordHeader(source)).toBe(source)
})

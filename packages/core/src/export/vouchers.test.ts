import { loadLexiconSync } from '@copydesk/lexicon/node'
import { expect, test } from 'vitest'
import { makeDossier } from '../dossier/index.ts'
import { createReader } from '../flow/reader.ts'
import { oneLine } from '../text/index.ts'
import { dossierText } from './dossier/index.ts'
import { html } from './html/index.ts'
import { dossierLines } from './lines/dossier-lines.ts'
import { lines } from './lines/lines.ts'
import { text } from './text/index.ts'

const article = createReader(loadLexiconSync()).read({
  id: 'orla.txt',
  clean: false,
  text: 'Rebels attacked the harbor of Orla on 5 May 2031, the army said. Police arrested nine fishermen.',
})
const count = (page: string, words: RegExp) => oneLine(page).match(words)?.length ?? 0

test('each event is the army’s or the narrator’s', () => {
  expect(article.events?.map(({ accounts }) => accounts.map(({ by }) => by === 'narrator'))).toEqual([[false], [true]])
})

test.each([
  [
    'text: events and timeline',
    text().article(article),
    /“attacked”[^—]*— the army asserts/g,
    2,
    /“arrested”[^—]*— orla\.txt asserts/g,
    1,
  ],
  [
    'html: entry',
    html.article(article),
    /“attacked”<\/a>[^—]*— <span class="voucher">the army asserts/g,
    1,
    /“arrested”<\/a>[^—]*— <span class="voucher">orla\.txt asserts/g,
    1,
  ],
  [
    'html: mark',
    html.article(article),
    /title="[^"]*ASSAULT: the army asserts[^"]*">attacked/g,
    1,
    /title="[^"]*COERCE: orla\.txt asserts[^"]*">arrested/g,
    1,
  ],
  [
    'lines: events',
    lines(article, 'events', 'orla.txt').join('\n'),
    /attacked \|.*?the army asserts/g,
    1,
    /arrested \|.*?orla\.txt asserts/g,
    1,
  ],
  [
    'lines: timeline',
    lines(article, 'timeline', 'orla.txt').join('\n'),
    /attacked \| the army asserts/g,
    1,
    /arrested \| orla\.txt asserts/g,
    1,
  ],
  [
    'dossier',
    dossierText(makeDossier([article])),
    /“attacked”[^—]*— the army in orla\.txt \[1\] asserts/g,
    2,
    /“arrested”[^—]*— orla\.txt \[1\] asserts/g,
    1,
  ],
  [
    'dossier as lines',
    dossierLines(makeDossier([article])).join('\n'),
    /attacked \| the army in orla\.txt \[1\] asserts/g,
    1,
    /arrested/g,
    0,
  ],
])('%s: no event without who vouches for it', (_, page, claimed, first, narrated, second) => {
  expect([count(page, claimed), count(page, narrated)], page).toEqual([first, second])
})

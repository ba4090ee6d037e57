import { expect, test } from 'vitest'
import { readMarkup } from './markup.ts'

const page = `<!doctype html><html lang="de-AT"><head>
<meta name="author" content="Klara Juhn &amp; Co"><meta property='og:title' content='Fähre'><meta itemprop=datePublished content=2026-05-02>
<title>Fähre &amp; Sturm | Kurier</title><link rel="canonical" href="https://kurier.example/a?b=1&amp;c=2">
<script type="application/ld+json">{"@type":"NewsArticle"}</script><script>var x = "<p>no"</script>
</head><body><svg><title>icon</title></svg><time datetime="2026-05-02T08:00">today</time><p>Text</p></body></html>`

const { head, edits } = readMarkup(page)
const at = ({ start, end }: { start: number; end: number }) => page.slice(start, end)

test('metas have their decoded content and lead to where it stands', () => {
  expect(head.metas.map(({ name, content, source }) => [name, content, at(source)])).toEqual([
    ['author', 'Klara Juhn & Co', 'Klara Juhn &amp; Co'],
    ['og:title', 'Fähre', 'Fähre'],
    ['datepublished', '2026-05-02', '2026-05-02'],
  ])
})

test('title, language, address, JSON-LD and times are found', () => {
  expect([head.title?.text, head.title && at(head.title.source)]).toEqual([
    'Fähre & Sturm | Kurier',
    'Fähre &amp; Sturm | Kurier',
  ])
  expect([head.lang, head.canonical]).toEqual(['de-AT', 'https://kurier.example/a?b=1&c=2'])
  expect(head.jsonLd.map(({ text }) => text)).toEqual(['{"@type":"NewsArticle"}'])
  expect(head.times.map(({ text, source }) => [text, at(source)])).toEqual([['2026-05-02T08:00', '2026-05-02T08:00']])
})

test('only the body is text', () => {
  let text = ''
  let last = 0
  for (const { from, to, insert } of edits) {
    text += page.slice(last, from) + insert
    last = to
  }
  expect(text + page.slice(last)).toBe('today\n\nText')
})

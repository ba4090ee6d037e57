import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean } from '../clean/index.ts'
import { flow } from '../flow/flow.ts'
import { emptyLexicon } from '../flow/lexicon.ts'
import { Metadata, type Source } from '../schema/index.ts'
import { fingerprint } from './fingerprint.ts'
import { metadata } from './index.ts'

const stages = flow().use(clean(emptyLexicon)).use(metadata(emptyLexicon))
const read = (source: Source): Metadata => stages.run(source).doc.metadata as Metadata

const body = [
  'The ferry to Sorrel Island will not sail before Friday, the harbour master said on Monday, because the wind is strong.',
  'Forty passengers waited at the pier in Port Halden. The company offered them rooms, and most of them went home instead.',
  'The mayor said that a second ship would be hired before the summer, and that the council had found the money for it.',
]
const page = (head: string, top = '<h1>Ferry stops for the week</h1>', end = '') =>
  `<html><head>${head}</head><body><nav><a href="/">Home</a></nav><article>${top}${body.map((p) => `<p>${p}</p>`).join('')}</article>${end}</body></html>`
const html = (head: string, top?: string, end?: string, more: Partial<Source> = {}) =>
  read({ text: page(head, top, end), mediaType: 'text/html', ...more })
const text = (...blocks: string[]) => read({ text: blocks.join('\n\n') })
const ld = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`

describe('title', () => {
  test.each<[string, string, string | undefined, string]>([
    [
      'the heading, where the head agrees',
      '<title>Ferry stops for the week | Halden Post</title>',
      undefined,
      'Ferry stops for the week',
    ],
    ['not cut at a colon', '<title>Sorrel: ferry stops</title>', '<h1>Sorrel: ferry stops</h1>', 'Sorrel: ferry stops'],
    [
      'the site’s name at the end',
      '<meta property="og:site_name" content="Halden Post"><title>No ferry - Halden Post</title>',
      '',
      'No ferry',
    ],
    [
      'the site’s name at the start',
      '<meta property="og:site_name" content="Halden Post"><title>Halden Post :: No ferry</title>',
      '',
      'No ferry',
    ],
    [
      'the site’s name after a section, which may be a speaker and stays',
      '<meta property="og:site_name" content="Halden Post"><title>No ferry - Region - Halden Post</title>',
      '',
      'No ferry - Region',
    ],
    ['a dash inside the headline stays', '<title>No ferry - mayor</title>', '', 'No ferry - mayor'],
    [
      'a heading that is the site’s name',
      '<meta property="og:site_name" content="Halden Post"><meta property="og:title" content="No ferry this week">',
      '<h1>Halden Post</h1>',
      'No ferry this week',
    ],
    [
      'a heading with its section',
      '<meta property="og:title" content="Ferry stops for the week">',
      '<h1>Islands Ferry stops for the week</h1>',
      'Ferry stops for the week',
    ],
    [
      'the heading, where the head is cut short',
      '<meta property="og:title" content="Ferry stops for …">',
      undefined,
      'Ferry stops for the week',
    ],
    ['references in the head', '<meta property="og:title" content="Ferry &amp;amp; bus stop">', '', 'Ferry & bus stop'],
    ['JSON-LD, where nothing else says it', ld({ '@type': 'NewsArticle', headline: 'No ferry' }), '', 'No ferry'],
  ])('%s', (_, head, top, title) => {
    expect(html(head, top).title?.text).toBe(title)
  })

  test('of a plain text', () => {
    expect(text('Ferry stops for the week', ...body).title?.text).toBe('Ferry stops for the week')
    expect(text(...body).title).toBeUndefined()
  })
})

describe('authors', () => {
  const show = ({ authors }: Metadata) => authors.map(({ name }) => name)
  test.each<[string, string, string, string[]]>([
    [
      'JSON-LD',
      ld({ '@type': 'NewsArticle', author: [{ '@type': 'Person', name: 'Ana Veld' }, { name: 'Ivo Kern' }] }),
      '',
      ['Ana Veld', 'Ivo Kern'],
    ],
    [
      'JSON-LD by reference',
      ld({
        '@graph': [
          { '@type': 'NewsArticle', author: { '@id': '#a' } },
          { '@type': 'Person', '@id': '#a', name: 'Ana Veld' },
        ],
      }),
      '',
      ['Ana Veld'],
    ],
    [
      'JSON-LD with commas and breaks too many',
      '<script type="application/ld+json">{"@type": "NewsArticle",\n"headline": "No\nferry", "author": "Ana Veld",}</script>',
      '',
      ['Ana Veld'],
    ],
    ['meta, where the page shows the name', '<meta name="author" content="Ana Veld">', '<p>Ana Veld</p>', ['Ana Veld']],
    ['not the account that put the page up', '<meta name="author" content="Ana Veld">', '', []],
    [
      'nor that of a blog’s plug-in',
      ld({ '@type': 'Article', headline: 'No ferry', author: { '@type': 'Person', name: 'Ana Veld' } }),
      '',
      [],
    ],
    [
      'the visible byline before the field',
      '<meta name="author" content="Web Desk">',
      '<p>By Ana Veld</p>',
      ['Ana Veld'],
    ],
    ['the markup of a name', '', '<div>3 May | <a rel="author" href="/a">Ana Veld</a></div>', ['Ana Veld']],
    ['a class', '', '<div class="article-author">Ana Veld</div>', ['Ana Veld']],
    [
      'not the site',
      '<meta property="og:site_name" content="Halden Post"><meta name="author" content="Halden Post">',
      '',
      [],
    ],
    ['not an address', '<meta property="article:author" content="https://social.example/halden">', '', []],
    ['not the administrator', '<meta name="author" content="admin">', '', []],
    ['nobody', '', '', []],
  ])('%s', (_, head, top, authors) => {
    expect(show(html(head, `<h1>Ferry stops for the week</h1>${top}`))).toEqual(authors)
  })

  test('not the author of a comment', () => {
    const comments =
      '<section class="comments"><h2>Comments</h2><div class="comment"><span class="comment-author">Ida Brand</span><p>By Ida Brand</p></div></section>'
    expect(show(html('', undefined, comments))).toEqual([])
  })
})

describe('dates', () => {
  const show = ({ published, updated }: Metadata) =>
    [published, updated].map((when) => when && `${when.value} ${when.basis}`)
  test.each<[string, string, string, string | undefined, string | undefined]>([
    [
      'JSON-LD',
      ld({ '@type': 'NewsArticle', datePublished: '2026-03-01T08:00:00+01:00', dateModified: '2026-03-02' }),
      '',
      '2026-03-01T08:00:00+01:00 json-ld',
      '2026-03-02 json-ld',
    ],
    [
      'meta',
      '<meta property="article:published_time" content="2026-03-01"><meta property="article:modified_time" content="2026-03-02T09:30">',
      '',
      '2026-03-01 meta',
      '2026-03-02T09:30 meta',
    ],
    ['time', '', '<time datetime="2026-03-01T10:00:00Z">Sunday</time>', '2026-03-01T10:00:00Z time-element', undefined],
    [
      'time that says updated',
      '',
      '<p>Updated <time datetime="2026-03-02">Monday</time></p>',
      undefined,
      '2026-03-02 time-element',
    ],
    ['visible', '', '<p>1 March 2026, 10:15</p>', '2026-03-01T10:15 visible', undefined],
    [
      'visible in German',
      '',
      '<p>Veröffentlicht: 1. März 2026 – Aktualisiert: 2. März 2026</p>',
      '2026-03-01 visible',
      '2026-03-02 visible',
    ],
    ['two days in one', '', '<p>03/01/2026</p>', undefined, undefined],
    ['nothing', '', '', undefined, undefined],
  ])('%s', (_, head, top, published, updated) => {
    expect(show(html(head, `<h1>Ferry stops for the week</h1>${top}`))).toEqual([published, updated])
  })

  test('the address, last', () => {
    const uri = 'https://post.example/2026/03/01/ferry-stops'
    expect(show(html('', undefined, '', { uri }))[0]).toBe('2026-03-01 uri')
  })

  test('what is given, first', () => {
    const head = '<meta property="article:published_time" content="2026-03-01">'
    expect(show(html(head, undefined, '', { published: '2026-02-28' }))[0]).toBe('2026-02-28 given')
  })

  test('a date in the article is not its own', () => {
    expect(
      show(text('Ferry stops', ...body, 'The ship was built on 3 May 1998 in Lomnik, and was repaired twice.'))[0],
    ).toBeUndefined()
  })
})

describe('publisher, place, page', () => {
  test.each<[string, Metadata, string | undefined]>([
    [
      'JSON-LD',
      html(ld({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'Halden Post' } })),
      'Halden Post',
    ],
    ['meta', html('<meta property="og:site_name" content="Halden Post">'), 'Halden Post'],
    ['copyright', text('Ferry stops', ...body, '© 2026 Halden Post. All rights reserved.'), 'Halden Post'],
    ['the agency of a dateline', text(`PORT HALDEN (Torpress) - ${body[0]}`, ...body.slice(1)), 'Torpress'],
    ['nobody', text('Ferry stops', ...body), undefined],
  ])('publisher: %s', (_, found, name) => {
    expect(found.publisher?.name).toBe(name)
  })

  test.each<[string, string | undefined, string?]>([
    ['PORT HALDEN — ', 'PORT HALDEN'],
    ['PORT HALDEN, Nov 3 - ', 'PORT HALDEN'],
    ['LOMNIK, Orlava (Torpress) — ', 'LOMNIK, Orlava'],
    ['Lomnik, 12 May 2026 – ', 'Lomnik', '2026-05-12 visible'],
    ['SARNIK, 7 September 2026 (Torpress) - ', 'SARNIK', '2026-09-07 visible'],
    ['The mayor of Lomnik – ', undefined],
    ['Ana Veld - ', undefined],
    ['', undefined],
  ])('dateline %j', (dateline, place, published) => {
    const found = text('Ferry stops for the week', `${dateline}${body[0]}`, ...body.slice(1))
    expect(found.place?.name).toBe(place)
    expect(found.published && `${found.published.value} ${found.published.basis}`).toBe(published)
  })

  test.each<[string, Metadata, string]>([
    ['an article', text('Ferry stops', ...body), 'article'],
    ['a start', text('Ferry stops', 'The ferry to Sorrel Island will not sail before …'), 'stub'],
    [
      'a wall',
      text('Ferry stops', body[0] ?? '', 'Subscribe to continue reading', 'Already a subscriber? Log in'),
      'paywall',
    ],
    ['nothing', text('  '), 'other'],
    ['gone', text('404 Not Found', 'The page is not here.'), 'other'],
    ['headlines', text(...Array.from({ length: 20 }, (_, i) => `Ferry number ${i} stops at the pier`)), 'index'],
  ])('page: %s', (_, found, page) => {
    expect(found.page).toBe(page)
  })

  test('the canonical address', () => {
    expect(html('<link rel="canonical" href="https://post.example/ferry">').canonical).toBe(
      'https://post.example/ferry',
    )
  })

  test('the canonical address in a copy of a web archive is the original', () => {
    const link = '<link rel="canonical" href="/web/20310504101112/https://post.example/ferry">'
    expect(html(link).canonical).toBe('https://post.example/ferry')
  })
})

test('the fingerprint sees words only', () => {
  expect(fingerprint('“The FERRY\nstops”, he said.')).toBe(fingerprint('The ferry stops he said'))
  expect(fingerprint('The ferry stops')).not.toBe(fingerprint('The ferry stop s'))
  const long = 'The ferry stops at the pier. '.repeat(5000)
  expect(fingerprint(long)).toBe(fingerprint(long.replaceAll(' ', '\n\n')))
})

test('what is not read is noted', () => {
  const notes = (text: string, mediaType: Source['mediaType']) =>
    stages.run({ text, mediaType }).notes.filter(({ stage }) => stage === 'metadata')
  const source = page(
    '<script type="application/ld+json">{"@type": oops}</script>',
    '<h1>Ferry stops</h1><p>10/06/2026</p>',
  )
  const found = notes(source, 'text/html')
  expect(found.map(({ rule }) => rule)).toEqual(['ambiguous-date', 'json-ld'])
  expect(found.map(({ source: range }) => source.slice(range?.start, range?.end))).toEqual([
    '10/06/2026',
    '{"@type": oops}',
  ])
  expect(notes(page('', '<h1>Ferry stops</h1><p>13/06/2026</p>'), 'text/html')).toEqual([])
})

test('where a fact was read, it stands', () => {
  const source = page(
    `${ld({ '@type': 'NewsArticle', datePublished: '2026-03-01', author: { name: 'Ana Veld' } })}<meta property="og:site_name" content="Halden Post">`,
  )
  const { authors, published, publisher, title } = read({ text: source, mediaType: 'text/html' })
  const slice = (range: { start: number; end: number } | undefined) => range && source.slice(range.start, range.end)
  expect([authors[0]?.source, published?.source, publisher?.source, title?.source].map(slice)).toEqual([
    'Ana Veld',
    '2026-03-01',
    'Halden Post',
    'Ferry stops for the week',
  ])
})

test('any text and any page give metadata with ranges inside the source', () => {
  const bit = fc.constantFrom(
    ...[
      '<',
      '>',
      '<h1>',
      '</h1>',
      '<p class="byline">',
      '<meta name="author" content="',
      '">',
      '<script type="application/ld+json">',
      '{"@type":"NewsArticle","author":',
      '"',
      '}',
      '</script>',
    ],
    ...[
      'By Ana Veld',
      '3 May 2026',
      '10.05.26',
      ' | ',
      '\n',
      '\r\n',
      '\n\n',
      '©',
      '2026',
      'Post',
      'A — ',
      '\ud800',
      '😀',
      '\u00a0',
      '&amp;',
      ' ',
    ],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bit, { maxLength: 40 }).map((bits) => bits.join('')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom('text/plain' as const, 'text/html' as const), (text, mediaType) => {
      const found = read({ text, mediaType })
      expect(Metadata.safeParse(found).error).toBeUndefined()
      for (const { source } of [
        found.title,
        ...found.authors,
        found.publisher,
        found.published,
        found.updated,
        found.place,
      ].filter((fact) => fact !== undefined))
        if (source)
          expect(source.start >= 0 && source.start <= source.end && source.end <= text.length, text).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a page that shows nothing but a notice about cookies keeps the heading its head agrees with', () => {
  const text =
    '<html><head><title>How we sail, and what else one may ask about our ferries</title></head><body><main><p>We use cookies to make this site work.</p></main><footer><h2>Our ferries</h2></footer></body></html>'
  const { doc } = stages.run({ text, mediaType: 'text/html' })
  expect([doc.clean?.text, doc.metadata?.page, doc.metadata?.title?.text]).toEqual(['', 'other', 'Our ferries'])
})

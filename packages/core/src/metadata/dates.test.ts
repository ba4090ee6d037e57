import { describe, expect, test } from 'vitest'
import { clean } from '../clean/index.ts'
import { flow } from '../flow/flow.ts'
import { emptyLexicon } from '../flow/lexicon.ts'
import type { Source } from '../schema/index.ts'
import { metadata } from './index.ts'

const stages = flow().use(clean(emptyLexicon)).use(metadata(emptyLexicon))
const read = (source: Source) => {
  const found = stages.run(source).doc.metadata
  return [found?.published, found?.updated].map((when) => when && `${when.value} ${when.basis}`)
}
const body = [
  'The ferry to Sorrel Island will not sail before Friday, the harbor master said on Monday, because the wind is strong.',
  'Forty passengers waited at the pier in Port Halden. The company offered them rooms, and most of them went home instead.',
  'The mayor said that a second ship would be hired before the summer, and that the council had found the money for it.',
]
const page = (top: string, end = '', head = '') =>
  `<html><head><title>Ferry stops for the week | Halden Post</title>${head}</head><body><nav><a href="/">Home</a></nav><main><article><h1>Ferry stops for the week</h1>${top}${body.map((p) => `<p>${p}</p>`).join('')}</article>${end}</main></body></html>`
const html = (...parts: Parameters<typeof page>) => read({ text: page(...parts), mediaType: 'text/html' })

describe('beside the headline', () => {
  test.each<[string, string, string | undefined, string | undefined]>([
    [
      'in an element of its own among others',
      '<div><span class="date">3.5.2026</span> - <span>Torpress (Office for Harbors, Ferries and Lighthouses of the Coast)</span></div>',
      '2026-05-03 visible',
      undefined,
    ],
    [
      'published and updated in one line',
      '<p>Published 3 May 2026, 10:15 | Updated 4 May 2026, 08:00</p>',
      '2026-05-03T10:15 visible',
      '2026-05-04T08:00 visible',
    ],
    ['only updated', '<p>Last updated: 4 May 2026</p>', undefined, '2026-05-04 visible'],
    [
      'a class that themes put on every date',
      '<span class="entry-date updated">3 May 2026</span>',
      '2026-05-03 visible',
      undefined,
    ],
    [
      'a property says updated',
      '<time itemprop="dateModified" datetime="2026-05-04T08:00+02:00">4 May</time>',
      undefined,
      '2026-05-04T08:00+02:00 time-element',
    ],
    ['Russian', '<p>3 мая 2026, 10:15</p>', '2026-05-03T10:15 visible', undefined],
    ['Polish', '<p>Opublikowano: 3 maja 2026</p>', '2026-05-03 visible', undefined],
    ['Croatian', '<p>3. svibnja 2026.</p>', '2026-05-03 visible', undefined],
    ['French', '<p>Publié le 1er mai 2026 à 10h15</p>', '2026-05-01T10:15 visible', undefined],
    ['Portuguese', '<p>3 de maio de 2026</p>', '2026-05-03 visible', undefined],
    ['Japanese', '<p>2026年5月3日</p>', '2026-05-03 visible', undefined],
    [
      'a time zone',
      '<time datetime="2026-05-03T10:15:00-03:00">3 May</time>',
      '2026-05-03T10:15:00-03:00 time-element',
      undefined,
    ],
    ['the label on the line before', '<div>Published</div><div>3 May 2026</div>', '2026-05-03 visible', undefined],
  ])('%s', (_, top, published, updated) => {
    expect(html(top)).toEqual([published, updated])
  })
})

describe('dates of others', () => {
  const teasers = [5, 6, 7, 8]
    .map(
      (day) =>
        `<li><a href="/n/${day}">Pier number ${day} repaired</a> <time datetime="2026-04-0${day}">${day} April 2026</time></li>`,
    )
    .join('')
  test.each<[string, string, string]>([
    ['a list of news after the article', '', `<section class="latest"><h2>News</h2><ul>${teasers}</ul></section>`],
    [
      'comments',
      '',
      '<div class="comments"><h2>Comments</h2><p class="comment-meta">Rosa Tamm, 9 May 2026</p><p>Good.</p></div>',
    ],
    [
      'a teaser before the article',
      '<aside class="related"><a href="/n/1">Pier repaired</a> <time datetime="2026-04-01">1 April 2026</time></aside>',
      '',
    ],
    ['a span of time', '<p>2 May 2019 - 3 June 2020</p>', ''],
    ['a span of days', '<h4>Week of 14 - 20 May 2026</h4>', ''],
    ['when a house was founded, far below', '', `${'<p>Harbors</p>'.repeat(30)}<div>Created Jan 25, 2008</div>`],
    [
      'a day in the text',
      '<p>The ship was built on 3 May 1998 in Lomnik, and it was repaired twice before it came to Port Halden.</p>',
      '',
    ],
  ])('%s', (_, top, end) => {
    expect(html(top, end)).toEqual([undefined, undefined])
  })

  test('the article’s own among them', () => {
    expect(html('<p class="date">3 May 2026</p>', `<ul>${teasers}</ul>`)[0]).toBe('2026-05-03 visible')
  })
})

test('elsewhere, where all dates of the page are one day', () => {
  const far = '<p>Harbors</p>'.repeat(20)
  expect(html('', `${far}<div><time datetime="2026-05-03T10:15">3 May</time></div>`)[0]).toBe(
    '2026-05-03T10:15 time-element',
  )
  expect(html('', `${far}<ul><li>Mise en ligne</li><li>3 mai 2026</li></ul>`)[0]).toBe('2026-05-03 visible')
})

test('what a list of articles says of this one', () => {
  const entry = (title: string, day: number) => `<li><h4>${title}</h4><p>In brief.</p><div>${day}.5.2026</div></li>`
  const list = ['Pier painted again', 'Ferry stops for the week', 'Buses run late'].map((title, i) =>
    entry(title, 10 + i),
  )
  const far = '<p>Harbors</p>'.repeat(20)
  expect(html('', `${far}<ul class="teasers">${list.join('')}</ul>`)[0]).toBe('2026-05-11 visible')
  expect(html('', `${far}<ul class="teasers">${list[0]}${list[2]}</ul>`)[0]).toBe(undefined)
})

test.each<[string, string]>([
  ['dc.date', '2026-05-03 visible'],
  ['article:published_time', '2026-05-01 meta'],
])('a day shown beside %s', (name, published) => {
  const head = `<meta name="${name}" content="2026-05-01">`
  expect(html('<p class="date">3 May 2026</p>', '', head)[0]).toBe(published)
  expect(html('', '', head)[0]).toBe('2026-05-01 meta')
})

test.each([`3.5.2026 - ${body[0]}`, `(3 May 2026) ${body[0]}`])('a day before the first sentence: %s', (first) => {
  expect(read({ text: ['Ferry stops', first, ...body.slice(1)].join('\n\n') })[0]).toBe('2026-05-03 visible')
})

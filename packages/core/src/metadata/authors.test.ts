import { describe, expect, test } from 'vitest'
import { clean } from '../clean/index.ts'
import { flow } from '../flow/flow.ts'
import { emptyLexicon, type Lexicon } from '../flow/lexicon.ts'
import type { Source } from '../schema/index.ts'
import { metadata } from './index.ts'

const names = new Set('ana ivo rosa klara josé maría anna jürgen'.split(' '))
const lexicon: Lexicon = { ...emptyLexicon, words: (list) => (list === 'given-names' ? names : new Set()) }
const stages = flow().use(clean(lexicon)).use(metadata(lexicon))
const read = (source: Source) =>
  stages
    .run(source)
    .doc.metadata?.authors.map(({ name, role, outlet }) =>
      [name, role, outlet && `@${outlet}`].filter(Boolean).join(' | '),
    )

const body = [
  'The ferry to Sorrel Island will not sail before Friday, the harbor master said on Monday, because the wind is strong.',
  'Forty passengers waited at the pier in Port Halden. The company offered them rooms, and most of them went home instead.',
  'The mayor said that a second ship would be hired before the summer, and that the council had found the money for it.',
]
const page = (top: string, end = '', head = '') =>
  `<html><head><title>Ferry stops for the week | Halden Post</title>${head}</head><body><nav><a href="/">Home</a></nav><main><article><h1>Ferry stops for the week</h1>${top}${body.map((p) => `<p>${p}</p>`).join('')}${end}</article></main></body></html>`
const html = (...parts: Parameters<typeof page>) =>
  read({ text: page(...parts), mediaType: 'text/html', uri: 'https://post.example/news/ferry' })
const ld = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`

describe('a byline in markup', () => {
  test.each<[string, string, string[]]>([
    ['a link to an author’s page', '<p><a href="/author/ana-veld">Ana Veld</a> | 3 May 2026</p>', ['Ana Veld']],
    ['a link to one on another site', '<p><a href="https://video.example/author/x">Our videos</a></p>', []],
    ['a Spanish one', '<p><a href="/autores/maria-ruiz/">María Ruiz</a></p>', ['María Ruiz']],
    [
      'two links',
      '<p>By <a rel="author" href="/a">Ana Veld</a> and <a rel="author" href="/b">Ivo Kern</a></p>',
      ['Ana Veld', 'Ivo Kern'],
    ],
    [
      'two on lines of their own',
      '<div class="author-name">Ana Veld</div><div class="author-name">Ivo Kern</div>',
      ['Ana Veld', 'Ivo Kern'],
    ],
    [
      'the word of a byline marked as a name',
      '<p><span class="author-name">| BY: </span><span class="author-name"><a href="/a">Ana Veld</a></span></p>',
      ['Ana Veld'],
    ],
    ['what somebody studied', '<p class="author-description">Licensed Ship Inspector, M.A. Journalism</p>', []],
    ['a house beside a name', '<p>By <span class="author-name">Ana Veld, CBQ Money</span></p>', ['Ana Veld']],
    ['glued to its label', '<p><span>By</span><a href="/author/x">Ana Veld</a><span>Region</span></p>', ['Ana Veld']],
    ['the last letter in an element of its own', '<p><a href="/author/x">Ana Vel<span>d</span></a></p>', ['Ana Veld']],
    [
      'beside a count of comments',
      '<p>By <span class="author">Ana Veld</span> <a class="comments-link" href="#c">Three Comments</a></p>',
      ['Ana Veld'],
    ],
    ['the label on a line of its own', '<div>Written by</div><div>Ana Veld</div>', ['Ana Veld']],
    [
      'the label of a desk on a line of its own',
      '<div>Von:</div><div class="who">Redaktion Küste</div>',
      ['Redaktion Küste'],
    ],
    ['microdata', '<span itemprop="author" itemscope><span itemprop="name">Ana Veld</span></span>', ['Ana Veld']],
    ['RDFa', '<span property="schema:author">Ana Veld</span>', ['Ana Veld']],
    [
      'a user’s name, where the page shows no other',
      '<p>Posted by <a class="author" href="/author/7">riverwatcher7</a> on 3 May 2026</p>',
      ['riverwatcher7'],
    ],
    [
      'a house, where the page shows no other',
      '<p class="byline">By <span class="author">Torpress</span></p>',
      ['Torpress'],
    ],
    ['not the administrator', '<p>By <a rel="author" href="/author/admin">admin</a></p>', []],
    ['not a link to all articles', '<p><a href="/author/ana-veld">View all posts</a></p>', []],
    [
      'not who took the photo',
      '<figure><img><figcaption>Photo: <span class="author">Rosa Tamm</span></figcaption></figure>',
      [],
    ],
    ['not who wrote a comment', '<div class="comments"><span class="comment-author">Rosa Tamm</span></div>', []],
    [
      'role beside the name',
      '<p class="byline">By <a href="/author/x">Ana Veld</a>, harbor correspondent</p>',
      ['Ana Veld | harbor correspondent'],
    ],
    ['not the role as a second name', '<p>By <a href="/author/x">Ana Veld, Chief Harbor Officer</a></p>', ['Ana Veld']],
  ])('%s', (_, top, authors) => {
    expect(html(top)).toEqual(authors)
  })

  test.each<[string, string, string[]]>([
    ['a name under the last paragraph', '<p>Ana Veld</p>', ['Ana Veld']],
    ['not whom the press may call', '<p>Press contact:</p><p>Ana Veld</p><p>Tel. +49 30 5550123</p>', []],
    [
      'a bio',
      '<p>Ana Veld, editor of Upland Notes, contributes to this page.</p>',
      ['Ana Veld | editor | @Upland Notes'],
    ],
    [
      'an author’s box',
      '<div class="author-box"><h4>About the author</h4><a href="/author/x">Ana Veld</a></div>',
      ['Ana Veld'],
    ],
    [
      'not the byline of a teaser',
      '<div class="related"><h3>Pier repaired</h3><p class="byline">By Rosa Tamm</p></div>',
      [],
    ],
  ])('at the end: %s', (_, end, authors) => {
    expect(html('', end)).toEqual(authors)
  })
})

describe('code and page together', () => {
  const article = (type: string, ...authors: string[]) =>
    ld({ '@type': type, headline: 'Ferry stops', author: authors.map((name) => ({ '@type': 'Person', name })) })
  test.each<[string, string, string, string[]]>([
    ['the page shows another', article('NewsArticle', 'Ivo Kern'), '<p>By Ana Veld</p>', ['Ana Veld']],
    [
      'an editor stands beside',
      article('Article', 'Ana Veld'),
      '<p class="byline">By Ana Veld</p><p class="byline">By Rosa Tamm</p>',
      ['Ana Veld'],
    ],
    [
      'both are named',
      article('Article', 'Ana Veld', 'Rosa Tamm'),
      '<p class="byline">By Ana Veld</p><p class="byline">By Rosa Tamm</p>',
      ['Ana Veld', 'Rosa Tamm'],
    ],
    ['news that shows nobody', article('NewsArticle', 'Ana Veld'), '', ['Ana Veld']],
    ['a blog that shows nobody', article('Article', 'Ana Veld'), '', []],
    [
      'a user’s name that the page shows',
      article('DiscussionForumPosting', 'riverwatcher7'),
      '<div>riverwatcher7</div>',
      ['riverwatcher7'],
    ],
    ['a user’s name that it does not show', article('NewsArticle', 'vk_upload'), '', []],
  ])('%s', (_, head, top, authors) => {
    expect(html(top, '', head)).toEqual(authors)
  })
})

test.each<[string, string[]]>([
  ['Автор: Анна Велд', ['Анна Велд']],
  ['Von Jürgen Müller', ['Jürgen Müller']],
  ['Di Rosa Conti e Ana Veld', ['Rosa Conti', 'Ana Veld']],
  ['Door Klara van der Tamm', ['Klara van der Tamm']],
  ['Por José Ruiz y María de la Vega', ['José Ruiz', 'María de la Vega']],
])('a byline of a plain text: %s', (byline, authors) => {
  expect(read({ text: ['Ferry stops for the week', byline, ...body].join('\n\n') })).toEqual(authors)
})

test.each<[string, string, string[]]>([
  [
    'a name in brackets behind the last sentence',
    '<p>The pier stays closed until then. (Ana Veld) +++</p>',
    ['Ana Veld'],
  ],
  ['an explanation in brackets', '<p>She wrote to the head of the council (Ana Veld)</p>', []],
  ['an agency in brackets', '<p>The pier stays closed until then. (Torpress)</p>', []],
  [
    'a byline below the article, and one of another article below that',
    `<footer class="byline">Text: <span itemprop="author">Ana Veld</span> / halden.example</footer>${'<p><a href="/x">Weather</a></p>'.repeat(5)}<p>Interview: Ivo Kern</p>`,
    ['Ana Veld'],
  ],
  ['an account that stands for nobody', '<p>by <a href="/author/x/" rel="author">wordpressadmin</a></p>', []],
])('%s', (_, end, authors) => {
  expect(html('', end)).toEqual(authors)
})

test('what the container says comes first, as separate names', () => {
  const source: Source = { text: page('<p>By Rosa Tamm</p>'), mediaType: 'text/html' }
  expect(read({ ...source, authors: ['By Ana Veld and Ivo Kern'] })).toEqual(['Ana Veld', 'Ivo Kern'])
  expect(read({ ...source, authors: ['By '] })).toEqual(['Rosa Tamm'])
})

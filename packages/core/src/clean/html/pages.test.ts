import { loadLexiconSync } from '@copydesk/lexicon/node'
import { describe, expect, test } from 'vitest'
import { emptyLexicon } from '../../flow/lexicon.ts'
import { clean } from '../index.ts'

const byModel = clean(loadLexiconSync())
const byRules = clean(emptyLexicon)
const read = (html: string, stage = byModel) =>
  stage.run({ id: 'a', source: { text: html, mediaType: 'text/html' } }, () => {})
const linesOf = (html: string, stage = byModel) => {
  const { text, blocks } = read(html, stage)
  return blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
}
const textsOf = (html: string, stage = byModel) => linesOf(html, stage).map((line) => line.replace(/^\w+: /, ''))
/** Why a text left, by the change whose source holds it. */
const removal = (html: string, words: string) => {
  const at = html.indexOf(words)
  return read(html).changes.find(({ sourceStart, sourceEnd }) => sourceStart <= at && at < sourceEnd)
}

const paragraphs = [
  'The harbor of Lomnik will stay closed until the end of the month, the port authority said on Tuesday, after divers found two more wrecks in the channel.',
  'A tug had run onto the first of them on Sunday night. Its crew of six, all from the fishing quarter of Vitsk, reached the shore in a rubber boat, and nobody was hurt.',
  '“We knew that something was down there, but not that it was so close,” said the harbor master, Mirko Tesh, who has worked at the port for nineteen years.',
  'The closure hits the island of Sorrel hardest. Its shops are supplied from Lomnik twice a week, and the ferry company has found no other berth for its larger ship.',
  'The authority wants to lift the wrecks with a crane from Port Amsel, which is expected on Friday, weather permitting. It gave no figure for the cost.',
]
const p = (text: string) => `<p>${text}</p>`
const card = (title: string, i: number) =>
  `<div class="card"><a href="/s/${i}"><img src="${i}.jpg"></a><h3 class="card__title"><a href="/s/${i}">${title}</a></h3><p class="card__deck">A short look at what the week brought to the towns along the coast and to their councils.</p><span class="card__time">${i} hours ago</span></div>`
const titles = [
  'Perch prices fall again',
  'School roof to be mended',
  'Who owns the lighthouse?',
  'Lake level rises',
  'Tram line six returns',
]
const menu = `<nav class="main-nav"><ul>${['Home', 'News', 'Sport', 'Culture', 'Weather', 'Shop'].map((word) => `<li><a href="/${word}">${word}</a></li>`).join('')}</ul></nav>`
const footer =
  '<footer class="site-footer"><ul><li><a href="/i">Imprint</a></li><li><a href="/p">Privacy</a></li></ul><p>&copy; 2026 The Orla Lantern. All rights reserved.</p></footer>'
const page = ({ head = '', body = paragraphs.map(p).join('\n'), tail = '', after = '' }) => `<!doctype html>
<html lang="en"><head><title>Harbor stays closed | The Orla Lantern</title></head><body class="single with-sidebar">
<header class="site-header"><a class="logo" href="/">The Orla Lantern</a>${menu}</header>
<main><article class="story"><h1 class="story__title">Harbor stays closed after two more wrecks are found</h1>${head}
<div class="story__body">${body}</div>${tail}</article>${after}</main>${footer}</body></html>`
const kept = ['Harbor stays closed after two more wrecks are found', ...paragraphs]

const dirty: readonly (readonly [what: string, html: string])[] = [
  [
    'head: byline, date, share bar, reading time',
    page({
      head: `<div class="story__meta"><span class="by">By <a rel="author" href="/staff/juhn">Klara Juhn</a></span><time datetime="2026-10-14">14 October 2026, 18:20</time><span>4 min read</span></div>
      <ul class="share-links"><li><a href="#">Facebook</a></li><li><a href="#">WhatsApp</a></li><li><a href="#">Copy link</a></li></ul>`,
    }),
  ],
  [
    'tail: bio, tags, newsletter, related cards, comments',
    page({
      tail: `<div class="author-card"><img src="k.jpg"><p>Klara Juhn writes about the coast for The Orla Lantern. She lives in Vitsk with two cats and a boat.</p><a href="/staff/juhn">More from Klara Juhn</a></div>
      <ul class="tags"><li><a href="/t/1">Harbors</a></li><li><a href="/t/2">Lomnik</a></li><li><a href="/t/3">Shipping</a></li></ul>
      <section class="newsletter-signup"><h2>The coast in your inbox</h2><p>Sign up for our weekly letter from the harbors. You can leave it at any time.</p><form><input><button>Sign up</button></form></section>`,
      after: `<section class="more"><h2>More from the coast</h2>${titles.map(card).join('')}</section>
      <section id="comments"><h2>2 comments</h2><p>riverman: It was about time that somebody looked at what lies down there, if you ask me.</p><p>anon: The crane will never come, you will see, and we shall pay for it all the same.</p></section>`,
    }),
  ],
  [
    'interior: pointers, adverts, a box of links',
    page({
      body: [
        p(paragraphs[0] as string),
        '<div class="ad-slot"><span>Advertisement</span></div>',
        p(paragraphs[1] as string),
        `<aside class="inline-box"><h4>Also on the Lantern</h4><ul>${titles
          .slice(0, 3)
          .map((title, i) => `<li><a href="/s/${i}">${title}</a></li>`)
          .join('')}</ul></aside>`,
        p(paragraphs[2] as string),
        '<p><strong><a href="/s/9">THE TUG THAT WOULD NOT SINK: A HISTORY IN SEVEN WRECKS</a></strong></p>',
        p(paragraphs[3] as string),
        '<figure><img src="tug.jpg"><figcaption>The tug on Monday morning, seen from the north pier. Jonas Weil</figcaption></figure>',
        p(paragraphs[4] as string),
      ].join('\n'),
    }),
  ],
]

describe.each(dirty)('%s', (_, html) => {
  test('the article alone is left', () => expect(textsOf(html)).toEqual(kept))
  test('without weights the article is whole', () => {
    expect(textsOf(html, byRules)).toEqual(expect.arrayContaining(kept))
  })
})

test('subheads, lists, rows of tables and block quotes stay, as blocks of their kind', () => {
  const body = [
    p(paragraphs[0] as string),
    '<h2>What the closure means</h2>',
    p(paragraphs[1] as string),
    '<ul><li>The ferry to Sorrel sails from Vitsk, twice a day.</li><li>Mail goes by plane, as long as the wind allows it.</li></ul>',
    '<blockquote><p>Nobody told us anything until the chain was already across the mouth of the harbor.</p></blockquote>',
    p(paragraphs[2] as string),
    '<table><tr><th>Ship</th><th>Lost</th></tr><tr><td>Ida</td><td>1911</td></tr><tr><td>Morning Star</td><td>1938</td></tr></table>',
    p(paragraphs[3] as string),
  ].join('\n')
  expect(linesOf(page({ body })).map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual([
    'headline: Harbor stays closed',
    'body: The harbor of',
    'subhead: What the closure',
    'body: A tug had',
    'list: The ferry to',
    'list: Mail goes by',
    'quotation: Nobody told us',
    'body: “We knew that',
    'table: Ship Lost',
    'table: Ida 1911',
    'table: Morning Star 1938',
    'body: The closure hits',
  ])
})

test('every removal says why', () => {
  const [, [, tail], [, interior]] = dirty as [
    readonly [string, string],
    readonly [string, string],
    readonly [string, string],
  ]
  expect(removal(interior, 'The tug on Monday')?.reason).toMatch(/^Caption of a picture/)
  expect(removal(tail, 'riverman')?.rule).toBe('comments')
  for (const words of ['writes about the coast', 'Shipping', 'The coast in your inbox', 'School roof to be mended'])
    expect(removal(tail, words)).toMatchObject({
      reason: expect.stringMatching(/.{15,}/),
      rule: expect.not.stringMatching('markup'),
    })
})

test('in a gallery the captions are the story', () => {
  const figures = paragraphs
    .map((text, i) => `<figure><img src="${i}.jpg"><figcaption>${text}</figcaption></figure>`)
    .join('\n')
  expect(textsOf(page({ body: `<p>Seven days in the harbor, in pictures.</p>${figures}` }))).toEqual(
    expect.arrayContaining(paragraphs),
  )
})

test('another language and script', () => {
  const greek = [
    'Το λιμάνι του Λόμνικ θα μείνει κλειστό έως το τέλος του μήνα, ανακοίνωσε την Τρίτη η λιμενική αρχή, αφού οι δύτες βρήκαν ακόμη δύο ναυάγια στο κανάλι.',
    'Ένα ρυμουλκό είχε προσκρούσει στο πρώτο την Κυριακή το βράδυ. Το εξαμελές πλήρωμα έφτασε στην ακτή με μια λέμβο και κανείς δεν τραυματίστηκε.',
    '«Ξέραμε ότι κάτι υπήρχε εκεί κάτω, αλλά όχι ότι ήταν τόσο κοντά», είπε ο λιμενάρχης Μίρκο Τες, που εργάζεται στο λιμάνι δεκαεννέα χρόνια.',
    'Η αρχή θέλει να ανελκύσει τα ναυάγια με έναν γερανό που αναμένεται την Παρασκευή, εφόσον το επιτρέψει ο καιρός, και δεν ανέφερε το κόστος.',
  ]
  const others = ['Νέες τιμές για την πέρκα', 'Η στέγη του σχολείου', 'Ποιος έχει τον φάρο;', 'Ανεβαίνει η λίμνη']
  const html = `<html lang="el"><body><header>${menu}</header><div class="wrap"><div class="x1"><h1>Κλειστό το λιμάνι μετά από δύο νέα ναυάγια</h1>
  <div class="x2"><a href="/a">Κλάρα Γιουν</a> 14/10/2026 18:20</div><div class="x3">${greek.map(p).join('')}</div></div>
  <div class="x4">${others.map((title, i) => `<div class="x5"><h4><a href="/${i}">${title}</a></h4></div>`).join('')}</div></div>${footer}</body></html>`
  expect(textsOf(html)).toEqual(['Κλειστό το λιμάνι μετά από δύο νέα ναυάγια', ...greek])
})

test('a page with a consent notice longer than its article', () => {
  const notice = `<div id="cookie-consent" role="dialog"><h2>Your privacy</h2>${Array.from({ length: 8 }, (_, i) => p(`We and our ${40 + i} partners store cookies on your device to measure how our pages are used, to show you advertising, and to remember what you chose.`)).join('')}<button>Accept all</button></div>`
  expect(textsOf(page({ head: '' }).replace('<main>', `${notice}<main>`))).toEqual(kept)
})

test('nothing but a consent notice is no article', () => {
  const notice =
    '<div class="cookie-banner"><p>We use cookies to make this site work and to show you advertising. You may change your mind at any time.</p><button>Accept</button></div>'
  expect(read(`<html><body><div id="root"></div>${notice}</body></html>`).text).not.toMatch(/cookies/)
})

test('a grid of cards keeps its prose: no empty answer', () => {
  const html = `<html><body>${menu}<main class="grid">${[...titles, ...titles].map(card).join('')}</main>${footer}</body></html>`
  expect(read(html).text).not.toBe('')
})

test.each([
  ['nested 10,000 deep', `${'<div class="a">'.repeat(10_000)}${paragraphs.map(p).join('')}`],
  ['10,000 lists in each other', `${'<ul><li>'.repeat(10_000)}${paragraphs.map(p).join('')}`],
])('%s', (_, html) => expect(read(html).text).toContain(paragraphs[2]))

test('a page of 4 MB in linear time', () => {
  const read1 = page({ body: paragraphs.map(p).join('').repeat(400) })
  const read4 = page({ body: paragraphs.map(p).join('').repeat(1600) })
  const time = (html: string) => {
    const from = process.cpuUsage().user
    read(html)
    return process.cpuUsage().user - from
  }
  time(read1)
  expect(time(read4)).toBeLessThan(12 * time(read1))
})

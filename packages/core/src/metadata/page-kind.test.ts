import { expect, test } from 'vitest'
import { clean } from '../clean/index.ts'
import { flow } from '../flow/flow.ts'
import { emptyLexicon } from '../flow/lexicon.ts'
import { metadata } from './index.ts'

const stages = flow().use(clean(emptyLexicon)).use(metadata(emptyLexicon))

const menu =
  '<header><a href="/">Halden Post</a><nav><ul><li><a href="/news">News</a></li><li><a href="/region">Region</a></li><li><a href="/sport">Sport</a></li><li><a href="/abo">Subscribe</a></li></ul></nav></header>'
const foot =
  '<footer><ul><li><a href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy</a></li></ul><p>© 2026 Halden Post</p></footer>'
const page = (title: string, body: string, head = '') =>
  `<html><head><title>${title} | Halden Post</title>${head}</head><body>${menu}<main>${body}</main>${foot}</body></html>`
const teaser =
  '<p>The ferry to Sorrel Island will not sail before Friday, the harbor master of Port Halden said on Monday evening, and forty passengers have been waiting at the pier since the weekend.</p>'
const brief =
  '<p>A man was hurt on Monday evening when his car left the coast road near Lomnik and came to rest in a ditch, police said. He was taken to the hospital in Tarsava.</p><p>The road was closed for two hours. Nobody else was in the car, and the police are looking for witnesses who saw it before the crash.</p>'
const headlines = Array.from(
  { length: 40 },
  (_, i) =>
    `<article class="card"><h3><a href="/news/${i}">Council of Lomnik votes on bridge number ${i} again</a></h3><span>${i + 1} May</span></article>`,
).join('')
const summaries = Array.from(
  { length: 15 },
  (_, i) =>
    `<div class="item"><h2><a href="/news/${i}">Harbor number ${i} gets a new pier</a></h2><p>The work on it begins in spring and will cost the town a great deal of money. <a href="/news/${i}">Read more</a></p></div>`,
).join('')

test.each<[string, string, string]>([
  ['a brief of 60 words', page('Man hurt on coast road', `<h1>Man hurt on coast road</h1>${brief}`), 'article'],
  [
    'a start and a wall',
    page(
      'Ferry stops',
      `<h1>Ferry stops for the week</h1>${teaser}<div class="paywall"><h3>Subscribe to continue reading</h3><p>Get all stories of the Halden Post for 9 crowns a month.</p><a href="/login">Already a subscriber? Log in</a></div>`,
    ),
    'paywall',
  ],
  [
    'a German wall',
    page(
      'Fähre fällt aus',
      '<h1>Fähre fällt aus</h1><p>Die Fähre zur Insel Sorrel wird vor Freitag nicht fahren, sagte der Hafenmeister von Port Halden am Montagabend, und vierzig Fahrgäste warten seit dem Wochenende am Pier.</p><div class="offer"><p>Jetzt weiterlesen mit Post Plus</p><p>Sie sind bereits Abonnent? Hier anmelden</p></div>',
    ),
    'paywall',
  ],
  [
    'a French wall',
    page(
      'Le bac s’arrête',
      '<h1>Le bac s’arrête</h1><p>Le bac de l’île de Sorrel ne partira pas avant vendredi, a déclaré lundi soir la capitainerie de Port-Halden, et quarante passagers attendent sur le quai depuis le week-end.</p><div class="offer"><p>Cet article est réservé aux abonnés</p><p>Il vous reste 80 % à lire</p></div>',
    ),
    'paywall',
  ],
  [
    'what JSON-LD calls not free, of which a sentence is shown',
    page(
      'Ferry stops',
      `<h1>Ferry stops for the week</h1>${teaser}`,
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stops for the week","isAccessibleForFree":"False"}</script>',
    ),
    'paywall',
  ],
  ['a front of linked headlines', page('Region', `<h1>Region</h1>${headlines}`), 'index'],
  ['a front of headlines with summaries', page('Harbors', `<h1>Harbors</h1>${summaries}`), 'index'],
  [
    'a front that calls itself one',
    page(
      'Region',
      `<h1>Region</h1>${headlines}`,
      '<script type="application/ld+json">{"@type":"CollectionPage","name":"Region"}</script>',
    ),
    'index',
  ],
  [
    'only a cookie notice',
    '<html><head><title>Halden Post</title></head><body><div class="cookie-consent"><h2>We value your privacy</h2><p>We and our 214 partners store cookies on your device and process personal data such as unique identifiers. You can change your choice at any time in our privacy policy.</p><button>Accept all</button><button>Reject all</button></div></body></html>',
    'other',
  ],
  ['a page that is gone', page('404', '<h1>Page not found</h1><p>The page you asked for is not here.</p>'), 'other'],
  [
    'a consent page whose words no name gives away',
    '<html><head><title>Halden Post</title></head><body><div class="m1"><h2>We value your privacy</h2><p>We and our 214 partners store data on your device, such as cookies, and process personal data, such as unique identifiers, for ads and content made for you, for their measurement and to learn about our audience. With your permission we may use where exactly you are.</p></div></body></html>',
    'other',
  ],
  [
    'an article about consent',
    page(
      'Court on consent',
      '<h1>Court rules on consent</h1><p>A page that stores cookies needs the consent of its reader, the high court of Halden ruled on Monday. Two newspapers had gone to court against a rule of the data office of last year.</p><p>“We value our readers,” said Ana Veld, who edits one of them. The judges said that privacy comes first.</p>',
    ),
    'article',
  ],
  [
    'a page to sign in',
    page(
      'Sign in',
      '<h1>Welcome back</h1><p>By going on you agree to our terms of use, which were changed in May and say how long an account is kept when nobody uses it for a year or more.</p>',
    ),
    'other',
  ],
  [
    'an article whose headline begins like the name of such a page',
    page('Not found guilty: two sailors of Lomnik', `<h1>Not found guilty: two sailors of Lomnik</h1>${brief}`),
    'article',
  ],
  [
    'a front of headlines with a sentence each',
    page(
      'Harbors',
      `<h1>Harbors</h1>${Array.from({ length: 15 }, (_, i) => `<div class="t${i % 2}"><h2><a href="/n/${i}">Harbor number ${i} gets a new pier in spring</a></h2><p>The council of Lomnik voted for plan ${i} on Monday.</p></div>`).join('')}`,
    ),
    'index',
  ],
  [
    'a digest whose paragraphs begin with links',
    page(
      'Ten things to know',
      `<h1>Ten things to know</h1>${Array.from({ length: 10 }, (_, i) => `<p><a href="/n/${i}">The council of Lomnik voted for plan ${i}</a> on Monday, after a debate of three hours. It wants to build a pier in spring, but nobody in the town hall could say who is going to pay for it or how long it will take.</p>`).join('')}`,
    ),
    'article',
  ],
  [
    'a script’s page',
    '<html><body><div id="app"></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>',
    'other',
  ],
  [
    'a start',
    page('Ferry stops', '<h1>Ferry stops</h1><p>The ferry to Sorrel Island will not sail before …</p>'),
    'stub',
  ],
])('%s', (_, text, kind) => {
  expect(stages.run({ text, mediaType: 'text/html' }).doc.metadata?.page).toBe(kind)
})

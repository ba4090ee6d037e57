import { wordSet } from '../../text/index.ts'
import type { Furniture, PageElement } from './page.ts'

/** Class words and ids that name page furniture, the telling ones first. `-`, `_`, spaces and capitals part them. */
const named: readonly (readonly [Furniture, string])[] = [
  [
    'comments',
    'comment comments commenting disqus livefyre respond replies kommentar kommentare commentaire commentaires comentario comentarios commenti reacties',
  ],
  [
    'share-bar',
    'share shares sharing sharebar sharedaddy sharethis addthis addtoany a2a social socials socialbar follow teilen partager',
  ],
  ['cookie-notice', 'cookie cookies cookiebanner consent gdpr onetrust privacy'],
  [
    'newsletter',
    'newsletter newsletters subscribe subscription signup optin paywall regwall donate donation membership',
  ],
  [
    'related',
    'recirc recirculation recommend recommended recommendations trending popular mostread mostpopular outbrain taboola zergnet teaser teasers upnext readmore morestories rail sidebar aside promo promos seealso latest',
  ],
  [
    'advertisement',
    'ad ads adv advert adverts advertisement advertising adsense adslot adunit dfp gpt sponsor sponsored sponsors banner anzeige werbung publicite publicidad',
  ],
  ['byline', 'byline bylines author authors authorbox bio autor auteur contributor contributors'],
  [
    'menu',
    'nav navbar navigation menu breadcrumb breadcrumbs masthead footer colophon toolbar pagination pager tag tags taglist topics keywords skip sitemap categories dateline timestamp pubdate',
  ],
  ['widget', 'widget widgets'],
  ['picture-credit', 'credit credits copyright photocredit attribution'],
]
const kindOfWord: ReadonlyMap<string, number> = new Map(
  named.flatMap(([, words], kind) => words.split(' ').map((word) => [word, kind] as const)),
)
const relatedKind = named.findIndex(([kind]) => kind === 'related')
/** `relatedposts`, `relatedstoriesbox` */
const related = /^related(?:s|posts?|articles?|stor(?:y|ies)|content|links?|news|items?)?(?:title|list|box)?$/

/** Index of the kind that a class word names, small numbers tell more; `noKind` for none. */
export const kindOfClassWord = (word: string): number =>
  kindOfWord.get(word) ?? (word.startsWith('related') && related.test(word) ? relatedKind : noKind)
export const noKind = named.length

const byTag: ReadonlyMap<string, Furniture> = new Map([
  ['nav', 'menu'],
  ['footer', 'menu'],
  ['aside', 'related'],
  ['form', 'newsletter'],
  ['button', 'menu'],
  ['label', 'menu'],
  ['dialog', 'cookie-notice'],
])
const byRole: readonly (readonly [Furniture, RegExp])[] = [
  ['menu', /\b(?:navigation|menu|menubar|search|banner|contentinfo|toolbar|tablist)\b/],
  ['related', /\bcomplementary\b/],
  ['byline', /(?:^| )author(?: |$)/],
  ['cookie-notice', /\b(?:dialog|alertdialog)\b/],
]
const pairs: readonly (readonly [Furniture, RegExp])[] = [
  ['menu', /\bwm ipp\b/], // the bar a web archive (Wayback Machine, OpenWayback) puts above its copies
  [
    'related',
    /\b(?:most (?:read|popular|viewed|shared)|more (?:from|stories|news|on|in|like)|read (?:more|next|also)|see also|also like|up next|you may|next article|story list)\b/,
  ],
  ['newsletter', /\b(?:sign up|pay wall|call to action|opt in)\b/],
  ['byline', /\b(?:by line|about author|published|posted on|entry meta|post meta|article meta)\b/],
]

/** Words with which such pairs begin. */
const pairing = wordSet(
  'wm most more read see also up you next story sign pay call opt by about published posted entry post article',
)
export const beginsPair = (word: string): boolean => pairing.has(word)

/** Comments and teasers are articles of their own. */
const articleKinds: readonly (readonly [Furniture, RegExp])[] = [
  ['comments', /(?:^|\s)comment(?:-body|-item|s)?(?:\s|$)/i],
  ['related', /(?:^|\s)(?:teaser|related|promo|card|recirc\w*)(?:\s|$)/i],
]

/** Elements that hold the page or the article; their class words speak of its author, its tags, its comments. */
const whole = new Set(['html', 'body', 'main'])

/** What kind of furniture an element is by its own tag, role and class words, which `byWords` reads. */
export function furnitureOf(
  { tag, words, hidden, role }: PageElement,
  byWords: (words: string) => Furniture | undefined,
): Furniture | undefined {
  if (hidden) return 'hidden'
  if (tag === 'blockquote' || whole.has(tag)) return undefined
  const tagged = byTag.get(tag)
  if (tagged) return tagged
  for (const [kind, pattern] of byRole) if (role.length > 2 && pattern.test(role)) return kind
  if (words.length < 2) return undefined
  if (tag === 'article') return articleKinds.find(([, pattern]) => pattern.test(words))?.[0]
  return byWords(words)
}

/** The kind of furniture that class words name: by the first kind that one of them names, else by two side by side. */
export const furnitureOfWords = (kind: number, line: string): Furniture | undefined =>
  kind < noKind ? named[kind]?.[0] : pairs.find(([, pattern]) => pattern.test(line))?.[0]

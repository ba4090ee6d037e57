/** Names of what class words and ids hint at, beyond the kinds of furniture; bit i stands for the i-th. */
export const hintNames = [
  'body',
  'lead',
  'title',
  'meta',
  'date',
  'caption',
  'card',
  'list',
  'button',
  'quote',
  'note',
  'box',
  'wide',
] as const

const body =
  /(?:article|story|post|entry|content|page|main|blog|news|single)(?:body|content|text|copy|main|article|inner|detail)|articlebody|bodycopy|bodytext|richtext|prose|wysiwyg|markdown|rte\b|body-?text|txt/
const caption = 5
const captionWord = /caption|credit/
/** Words of each hint from the second on. */
const words = [
  'lead lede dek deck standfirst summary subtitle subhead subheading subheadline excerpt intro kicker teaser abstract description sub',
  'title headline heading hed header name',
  'meta info detail details by source eyebrow overline label badge category section',
  'date time timestamp published updated ago posted pub',
  'image img photo picture figure gallery slide slider slideshow carousel media video player embed',
  'card tile grid teaser item thumb thumbnail listing feed stream river col column row swiper product',
  'list items menu link links archive toc contents index directory',
  'btn button cta action actions icon icons input field control tooltip popup modal overlay drawer dropdown tab toggle accordion',
  'quote pullquote blockquote tweet twitter instagram facebook social',
  'note notes disclaimer correction footnote footnotes reference references source sources legal terms about contact correspondent editor writer reporter',
  'box callout infobox highlight widget module block component panel aside insert inset promo',
  'wrapper container layout site page root app main body content',
]
const bitsOf = new Map<string, number>()
for (const [i, list] of words.entries())
  for (const word of list.split(' ')) bitsOf.set(word, (bitsOf.get(word) ?? 0) | (1 << (i + 1)))

/** Bits of the hints that a class word of its own gives. */
export const hintOfWord = (word: string): number => bitsOf.get(word) ?? 0

/** Bits of the hints that stand within words: `joined` are all class words without a space between them. */
export const hintsWithin = (words: string, joined: string): number =>
  (body.test(joined) ? 1 : 0) | (captionWord.test(words) ? 1 << caption : 0)

/** Names of what class words and ids hint at, beyond the kinds of furniture; bit i of `hintsOf` stands for the i-th. */
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

/** Class words as words: small, parted at capitals, without the numbers that tell one element from the next. */
export const plainWords = (words: string): string =>
  words
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()

/** Bits for what the words hint at. `words` as `plainWords` gives them. */
export function hintsOf(words: string): number {
  if (words === '') return 0
  let bits = body.test(words.replaceAll(' ', '')) ? 1 : 0
  if (captionWord.test(words)) bits |= 1 << caption
  for (const word of words.split(' ')) bits |= bitsOf.get(word) ?? 0
  return bits
}

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

const hints: readonly RegExp[] = [
  /(?:article|story|post|entry|content|page|main|blog|news|single)(?:body|content|text|copy|main|article|inner|detail)|articlebody|bodycopy|bodytext|richtext|prose|wysiwyg|markdown|rte\b|body-?text|txt/,
  /\b(?:lead|lede|dek|deck|standfirst|summary|subtitle|subhead(?:ing|line)?|excerpt|intro|kicker|teaser|abstract|description|sub)\b/,
  /\b(?:title|headline|heading|hed|header|h[1-6]|name)\b/,
  /\b(?:meta|info|details?|by|source|eyebrow|overline|label|badge|category|section)\b/,
  /\b(?:date|time|timestamp|published|updated|ago|posted|pub)\b/,
  /caption|credit|\b(?:image|img|photo|picture|figure|gallery|slide(?:r|show)?|carousel|media|video|player|embed)\b/,
  /\b(?:card|tile|grid|teaser|item|thumb|thumbnail|listing|feed|stream|river|col(?:umn)?|row|swiper|product)\b/,
  /\b(?:list|items|menu|links?|archive|toc|contents|index|directory)\b/,
  /\b(?:btn|button|cta|action|actions|icon|icons|input|field|control|tooltip|popup|modal|overlay|drawer|dropdown|tab|toggle|accordion)\b/,
  /\b(?:quote|pullquote|blockquote|tweet|twitter|instagram|facebook|social)\b/,
  /\b(?:note|notes|disclaimer|correction|footnotes?|references?|sources?|legal|terms|about|contact|correspondent|editor|writer|reporter)\b/,
  /\b(?:box|callout|infobox|highlight|widget|module|block|component|panel|aside|insert|inset|promo)\b/,
  /\b(?:wrapper?|container|layout|site|page|root|app|main|body|content)\b/,
]

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
  let bits = 0
  const joined = words.replaceAll(' ', '')
  for (let i = 0; i < hints.length; i++) if ((hints[i] as RegExp).test(i === 0 ? joined : words)) bits |= 1 << i
  return bits
}

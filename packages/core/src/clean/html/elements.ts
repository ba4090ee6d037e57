import { wordSet } from '../../text/index.ts'

/** Elements that begin a new block of text. */
export const blockTags = wordSet(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section select summary table tbody td tfoot th thead tr ul video audio iframe button label textarea',
)

/** Elements without an end tag. */
export const voidTags = wordSet(
  'area base br col embed hr img input link meta param source track wbr basefont frame image',
)

/** Elements whose text is not shown, or is no prose. */
export const hiddenTags = wordSet(
  'script style noscript template svg math iframe object applet head title textarea select option datalist canvas noembed noframes xmp plaintext video audio map',
)

/** Start tags that end an open paragraph. */
export const endsParagraph = wordSet(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul',
)

/** An element that ends an open one of its own kind -> the elements that shield the open one. */
export const siblings: ReadonlyMap<string, { ends: ReadonlySet<string>; shield: ReadonlySet<string> }> = new Map([
  ['li', { ends: wordSet('li'), shield: wordSet('ul ol menu dir') }],
  ['dt', { ends: wordSet('dt dd'), shield: wordSet('dl') }],
  ['dd', { ends: wordSet('dt dd'), shield: wordSet('dl') }],
  ['tr', { ends: wordSet('tr'), shield: wordSet('table') }],
  ['td', { ends: wordSet('td th'), shield: wordSet('table tr') }],
  ['th', { ends: wordSet('td th'), shield: wordSet('table tr') }],
])

/** Kinds of page furniture that tags and class words name; each is the name of the rule that removes it. */
export type Furniture =
  | 'advertisement'
  | 'byline'
  | 'comments'
  | 'cookie-notice'
  | 'hidden'
  | 'menu'
  | 'newsletter'
  | 'related'
  | 'share-bar'
  | 'widget'
  | 'picture-credit'

/** What a page's markup says about a block. */
export interface PageBlock {
  /** The innermost element around the block that begins blocks. */
  readonly tag: string
  /** Share of the block's characters that stand in links, 0 to 1. */
  readonly links: number
  /** The element around it that is furniture by tag or class words. */
  readonly furniture?: Furniture
  /** It stands in the part of the page that holds the article. */
  readonly main: boolean
  /** A model has judged the page's blocks, not rules alone. */
  readonly judged?: true
  /** It says what a picture shows, and the article is no series of pictures. */
  readonly caption?: true
}

/** One element of a page; `parent` indexes the list of elements, in which parents stand before their children. */
export interface PageElement {
  readonly tag: string
  readonly parent: number
  /** Class and id, lower case, at most 240 characters. */
  readonly words: string
  readonly hidden: boolean
  /** Role attribute, `itemprop`, `rel`, `property` and the like that tell what it holds. */
  readonly role: string
  /** Where its start tag's name stands in the source. */
  readonly at: number
  /** Where a link leads, at most 300 characters; empty for other elements. */
  readonly href: string
}

/** A block of what the page shows: from its first to its last character in the source. */
export interface ShownBlock {
  readonly start: number
  readonly end: number
  /** Characters shown. */
  readonly length: number
  /** Index of the innermost element, block or not, in which it begins. */
  readonly element: number
}

/** A block as the page has it, before anything is judged: `[start, end)` in the page's visible text. */
export interface RawBlock {
  readonly start: number
  readonly end: number
  /** Index of its innermost block element. */
  readonly element: number
  readonly linked: number
}

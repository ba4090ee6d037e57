import type { PageElement } from '../clean/html/page.ts'
import { allMatches, wordSet } from '../text/index.ts'

/**
 * What a page's markup calls some words: by their meaning (`author`: a property, a link to an author's page, a class
 * for a name), or only by their place (`byline`); `other` is something that has names and dates of its own, such as
 * comments and teasers.
 */
export type Mark = 'author' | 'byline' | 'published' | 'updated' | 'date' | 'other'

/** Property values, as microdata, RDFa and microformats have them. */
const byRole: readonly (readonly [Mark, RegExp])[] = [
  ['updated', /(?:^|[ :])datemodified(?: |$)/],
  ['published', /(?:^|[ :])(?:datepublished|uploaddate|datecreated)(?: |$)/],
  ['author', /(?:^|[ :])(?:author|creator)(?: |$)/],
]

/** Folders of the pages that sites have about those who write for them. */
const authorPage =
  /(?:^|[/.])(?:authors?|autor(?:es?|en|i|a|as)?|auteurs?|autorzy|author_archive|by|byline|writers?|contributors?|contributor-profile|journalists?|journalistes?|reporters?|columnists?|columnistas?|redakteure?|verfasser|korrespondenten|correspondents?|skribent|forfatter|avtor|our-experts)\/(?!$|login|register|signup)[^/]/i
/** Folders that sites have about anybody. */
const personPage =
  /(?:^|[/.])(?:profiles?|profil|perfil|users?|members?|membre|mitglied|people|staff|team|experts?|experten|bio|u)[/,](?!$|login|register|signup|list)[^/]/i
const authorQuery = /[?&;,](?:author|autor|auteur|authornamef?|byline|profile)[=,]/i

/** Class words that say `author` of a name itself. */
const nameClass =
  /\b(?:(?:author|authors|autor|auteur|byline|writer|contributor|reporter|journalist|columnist|redakteur|verfasser) (?:name|names|link|fullname|title)|(?:author|byline) (?:author|authors|url|profile name)|vcard author|author vcard)\b/
const bylineWords = wordSet(
  'author authors autor autoren autores autori autore auteur auteurs verfasser redakteur byline bylines authored writer writers contributor contributors journalist reporter columnist username skribent avtor firma firmas penulis yazar',
)
/** A class that is no more than the word, on an element that holds no more than words. */
const aloneClass =
  /(?:^|\s)(?:(?:by|post|article|entry|news|story|blog)[-_]{1,2})?(?:author|autor|auteur|autore|verfasser|byline)s?(?:\s|$)/
const inline = wordSet('a span b strong em i cite address u font small')
const updatedWords = wordSet('update updated modified lastmod aktualisiert')
/** Themes of blogs put this class on every date: hAtom asks for it. */
const hAtom = /(?:^|\s)updated(?:\s|$)/
const publishedWords = wordSet(
  'published pubdate publishdate publication publishtime datepublished pubtime publie veroeffentlicht',
)
const publishedPairs = /\b(?:publish date|entry date|post date|posted on|date published|pub date|article date)\b/
const dateWords = wordSet('date datum fecha data timestamp dateline time zeit datetime pubtime dato kalender')
/** Of other things on the page. */
const otherWords = wordSet(
  'comment comments commentlist kommentar kommentare commentaire commentaires comentarios respond reply replies disqus related relateds recommended recommendations trending popular mostread caption figcaption copyright breadcrumb breadcrumbs',
)
const otherPairs =
  /\b(?:most (?:read|viewed|popular)|more (?:from|stories|news)|read (?:next|also)|you may|also like)\b/
/** A class that ends so is the thing itself; one that begins so may be the name of any part of a site. */
const otherClass = /(?:teasers?|teaserlist)(?:\s|$)/i
const otherTags = wordSet('figcaption nav blockquote')
const quick =
  /aut(?:h?o|eu)r|byl|writ|contribut|journalist|reporter|columnist|redakteur|verfasser|user|skribent|avtor|firma|penulis|yazar|posted|updat|modif|lastmod|aktual|publi|publie|veroeff|pub|dat|fecha|time|zeit|kalender|comment|komment|coment|respon|repl|disqus|relat|recom|trend|popular|read|capt|copyr|credit|toolt|teaser|next|latest|recent|bookmark|bread|quote|more|also|view|you/i

/** Levels up that the name of an element reaches down. */
const levels = 4

/** Tells of each element of a page what it and those around it are called. Linear: each element is read once. */
export class Marks {
  readonly #elements: readonly PageElement[]
  /** Elements that hold the article: what they are called says nothing about a part of it. */
  readonly #whole: ReadonlySet<number>
  /** The site's host without what stands before its name. */
  readonly #site: string | undefined
  readonly #own = new Map<number, Mark | undefined>()
  readonly #other = new Map<number, boolean>()

  constructor(elements: readonly PageElement[], whole: ReadonlySet<number>, address: string | undefined) {
    this.#site = siteOf(address)
    this.#elements = elements
    this.#whole = whole
  }

  /** What the nearest of an element and the few around it is called. */
  of(index: number): Mark | undefined {
    if (this.isOther(index)) return 'other'
    let found: Mark | undefined
    let linked = false // to the page of a person
    for (let i = index, level = 0; i > 0 && level < levels; level++, i = this.#at(i).parent) {
      const mark = this.own(i)
      const link = mark === 'byline' && this.#at(i).tag === 'a' && personPage.test(this.#at(i).href)
      // A link to somebody inside what is called a byline, a byline inside a link to an author's page
      if (mark === 'author' || (mark === 'byline' && !link && linked))
        return found === 'byline' || !found ? 'author' : found
      linked ||= link
      found ??= mark
    }
    return found
  }

  /** What an element itself is called. */
  own(index: number): Mark | undefined {
    if (this.#own.has(index)) return this.#own.get(index)
    const mark = this.#whole.has(index) ? undefined : markOf(this.#at(index), this.#site)
    this.#own.set(index, mark)
    return mark
  }

  /** Whether it stands, however deep, in something that is not the article. */
  isOther(index: number): boolean {
    const path: number[] = []
    let at = index
    while (at > 0 && !this.#other.has(at)) {
      path.push(at)
      at = this.#at(at).parent
    }
    let other = at > 0 ? (this.#other.get(at) as boolean) : false
    for (const i of path.reverse()) {
      other ||= this.own(i) === 'other'
      this.#other.set(i, other)
    }
    return other
  }

  #at = (index: number): PageElement => this.#elements[index] as PageElement
}

function markOf({ tag, words, role, href }: PageElement, site: string | undefined): Mark | undefined {
  if (otherTags.has(tag)) return 'other'
  for (const [mark, pattern] of role ? byRole : []) if (pattern.test(role)) return mark
  if (words.length > 2 && quick.test(words)) {
    const parted = words.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
    const all: readonly string[] = parted.match(/[a-zà-ÿ]+/g) ?? []
    const line = all.join(' ')
    if (all.some((word) => otherWords.has(word)) || otherPairs.test(line) || otherClass.test(words)) return 'other'
    if (nameClass.test(line)) return 'author'
    if (all.some((word) => updatedWords.has(word)) && !all.includes('published'))
      return hAtom.test(words) ? 'date' : 'updated'
    if (all.some((word) => publishedWords.has(word)) || publishedPairs.test(line)) return 'published'
    if (all.some((word) => bylineWords.has(word)))
      return inline.has(tag) && aloneClass.test(parted) ? 'author' : 'byline'
    if (all.some((word) => dateWords.has(word))) return 'date'
  }
  return linkOf(href, site)
}

/** To the page of an author, or of anybody, on the same site. */
function linkOf(href: string, site: string | undefined): 'author' | 'byline' | undefined {
  if (!href) return undefined
  const own = authorPage.test(href) || authorQuery.test(href) ? 'author' : personPage.test(href) ? 'byline' : undefined
  const to = own && siteOf(href)
  return to === undefined || (site ? to === site : !elsewhere.test(to)) ? own : undefined
}

const elsewhere =
  /^(?:facebook|twitter|x|youtube|instagram|linkedin|flickr|github|tiktok|pinterest|vk|t|xing|google|amazon|reddit)\./

const host = /(?:https?:)?\/\/([\w.-]{3,100})/gi

/** The last two parts of a host's name; of an address inside an archive, those of what was archived. */
function siteOf(address: string | undefined): string | undefined {
  const hosts = allMatches((address ?? '').slice(0, 300), host)
  return hosts.at(-1)?.[1]?.toLowerCase().split('.').slice(-2).join('.')
}

/** An element and all around it. */
export function chainOf(elements: readonly PageElement[], index: number): Set<number> {
  const chain = new Set<number>()
  for (let i = index; i >= 0; i = (elements[i] as PageElement).parent) chain.add(i)
  return chain
}

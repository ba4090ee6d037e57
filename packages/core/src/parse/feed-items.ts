import { Parser } from 'htmlparser2'

/** What a feed says of all its items. `base` is the address links are relative to. */
export interface Channel {
  title?: string
  authors?: string[]
  base?: string
}

/** One item of a feed, as it stands there. */
export interface FeedItem {
  /** Where it begins in the text of the feed. */
  readonly start: number
  /** Element name, lower case -> its words, character references and CDATA resolved; markup as it stands. */
  readonly fields: Map<string, string>
  /** Fields that hold elements of their own. */
  readonly markup: Set<string>
  readonly authors: string[]
  link?: string
  readonly channel: Channel
  truncated?: true
}

const isItem = (name: string) => name === 'item' || name === 'entry'
const authorNames = new Set(['author', 'dc:creator', 'creator', 'dc:contributor'])
/** A feed of many megabytes is read so that its items can go on before its end is reached. */
const step = 65_536
/** Elements open at a time; a tag that closes one is looked for among them. */
const deepest = 256
/** An item stands this deep only where those before it were not closed. */
const deepestItem = 32
const mostAuthors = 100

interface Open {
  readonly name: string
  /** Where its content begins. */
  readonly from: number
  text: string
  elements: boolean
}

/**
 * Items of a feed in order, however broken its markup. Linear in the text: where elements nest too deep, as they do
 * where none is closed, those that are open are forgotten, and items are told by where they begin.
 */
export function* feedItems(text: string): Generator<FeedItem | { readonly start: number; readonly broken: string }> {
  const ready: FeedItem[] = []
  const channel: Channel = {}
  let root: string | undefined
  let item: FeedItem | undefined
  let field: Open | undefined // child of an item or of the channel
  let depth = 0 // elements open inside the field
  let closed = false
  let prefix = ''
  let inAuthor = false
  let base = 0 // where the parser's text begins
  let levels = 0 // elements open in the parser
  let forget = false
  let tooDeep: number | undefined

  const begin = () => new Parser(handler, { xmlMode: true, decodeEntities: true })
  const handler: ConstructorParameters<typeof Parser>[0] = {
    onopentag(raw, attributes) {
      const name = local(raw)
      if (++levels > (isItem(name) ? deepestItem : deepest)) {
        forget = true
        parser.pause()
      }
      if (root === undefined) {
        root = name
        if (attributes['xml:base']) channel.base = attributes['xml:base']
        return
      }
      if (isItem(name)) {
        finish()
        item = {
          start: base + parser.startIndex,
          fields: new Map(),
          markup: new Set(),
          authors: [],
          channel: { ...channel },
        }
        field = undefined
        depth = 0
        const about = attributes['rdf:about']
        if (about) item.link = about
        return
      }
      if (field) {
        depth++
        field.elements = true
        if (authorNames.has(field.name) && local(raw) === 'name') {
          inAuthor = true
          field.text = ''
        }
        return
      }
      if (name === 'channel' && !item) return
      field = { name, from: base + parser.endIndex + 1, text: '', elements: false }
      depth = 0
      const href = name === 'link' ? attributes.href : undefined
      if (href && (attributes.rel ?? 'alternate') === 'alternate') setLink(href)
    },
    ontext(data) {
      if (field && (!authorNames.has(field.name) || !field.elements || inAuthor)) field.text += data
    },
    onclosetag(raw, implied) {
      const name = local(raw)
      levels--
      if (field && depth > 0) {
        depth--
        if (inAuthor) {
          inAuthor = false
          store(field.name, field.text, false)
          field.text = ''
        }
        if (!implied) return
      }
      if (field && name === field.name) {
        const { elements, from } = field
        const isAuthor = authorNames.has(name)
        if (!(isAuthor && elements)) {
          const raw = elements && !isAuthor
          store(name, raw ? text.slice(from, Math.max(from, base + parser.startIndex)) : field.text, raw)
        }
        field = undefined
      } else if (isItem(name)) {
        if (implied && item) item.truncated = true
        finish()
      } else if (name === root) closed = !implied
    },
  }
  let parser = begin()

  const local = (raw: string) => {
    const name = raw.toLowerCase()
    if (root === undefined && name.endsWith(':feed')) prefix = name.slice(0, -4)
    return prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name
  }
  const setLink = (href: string) => {
    if (item) item.link ??= href
    else channel.base ??= href
  }
  const store = (name: string, value: string, markup: boolean) => {
    const words = value.trim()
    if (!words) return
    if (!item) {
      if (name === 'title') channel.title ??= words
      else if (name === 'link') setLink(words)
      else if (authorNames.has(name) && (channel.authors?.length ?? 0) < mostAuthors)
        channel.authors = [...(channel.authors ?? []), words]
    } else if (authorNames.has(name)) item.authors.push(words)
    else if (name === 'link') setLink(words)
    else if (!item.fields.has(name)) {
      item.fields.set(name, name === 'source' ? words : value)
      if (markup) item.markup.add(name)
    }
  }
  const finish = () => {
    if (item && field && !authorNames.has(field.name)) store(field.name, field.text, false)
    field = undefined
    if (item) ready.push(item)
    item = undefined
  }

  for (let at = 0; at < text.length; ) {
    parser.write(text.slice(at, at + step))
    at += step
    if (forget) {
      forget = false
      at = base + parser.endIndex + 1
      tooDeep ??= base + parser.startIndex
      base = at
      levels = 0
      parser = begin()
    }
    yield* ready.splice(0)
  }
  parser.end()
  if (item) item.truncated = true
  finish()
  yield* ready.splice(0)
  if (tooDeep !== undefined)
    yield {
      start: tooDeep,
      broken: 'Too many elements are open: tags that should close them are missing',
    }
  else if (!closed) yield { start: text.length, broken: 'The feed ends before its last tag' }
}

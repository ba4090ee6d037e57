import type { PageHead } from '../clean/html/head.ts'
import { type Found, fieldLine } from './found.ts'
import { decodeReferences } from './references.ts'

/** What a page's JSON-LD says about its article. Source of the terms: schema.org/NewsArticle. */
export interface LinkedData {
  /** Scripts that are no JSON, even with the usual mistakes mended. */
  readonly unread: readonly Found['source'][]
  /** Types of all things described, without their prefix. */
  readonly types: ReadonlySet<string>
  /** The article is called news, not only an article as by the plug-ins of blogs. */
  readonly news: boolean
  readonly headline?: Found
  readonly authors: readonly (Found & { readonly person: boolean })[]
  readonly publisher?: Found
  readonly published?: Found
  readonly updated?: Found
  /** `isAccessibleForFree`. */
  readonly free?: boolean
}

type Thing = { readonly [key: string]: unknown }
interface Script {
  readonly text: string
  readonly start: number
}
interface Node {
  readonly thing: Thing
  readonly types: readonly string[]
  readonly script: Script
}

const article =
  /^(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Review|ClaimReview|CriticReview)$/
const page = /^(?:WebPage|ItemPage|VideoObject|CreativeWork)$/
const most = 5000 // things looked at

export function readLinkedData(scripts: PageHead['jsonLd']): LinkedData {
  const parsed = joined(scripts).map((script) => ({ script, value: parse(script.text) }))
  const unread = parsed
    .filter(({ script, value }) => value === undefined && script.text.trim())
    .map(({ script: { text, start } }) => ({ start, end: start + text.length }))
  const nodes = parsed.flatMap(({ script, value }) => nodesOf(value, script))
  const types = new Set(nodes.flatMap((node) => node.types))
  const is = (pattern: RegExp) => (node: Node) => node.types.some((type) => pattern.test(type))
  const articles = nodes.filter(is(article))
  const main =
    articles.find(({ thing }) => thing.headline || thing.datePublished) ?? articles[0] ?? nodes.find(is(page))
  if (!main) return { unread, types, news: false, authors: [] }
  const known = new Map<unknown, Node>()
  for (const node of nodes)
    if (node.thing.name !== undefined && !known.has(node.thing['@id'])) known.set(node.thing['@id'], node)
  const found = (value: unknown, script = main.script): Found | undefined => {
    const text = typeof value === 'string' ? fieldLine(decodeReferences(value.slice(0, 2000))) : undefined
    return text ? { text, source: locate(value as string, script) } : undefined
  }
  const named = (value: unknown): (Found & { person: boolean })[] => {
    if (Array.isArray(value)) return value.slice(0, 20).flatMap(named)
    if (typeof value === 'string') return [found(value)].flatMap((name) => (name ? [{ ...name, person: true }] : []))
    if (typeof value !== 'object' || value === null) return []
    const thing = value as Thing
    const node = thing.name === undefined ? known.get(thing['@id']) : undefined
    const name = found(first((node?.thing ?? thing).name), node?.script)
    const organization = typesOf(node?.thing ?? thing).some((type) => /Organi[sz]ation|Corporation/.test(type))
    return name ? [{ ...name, person: !organization }] : []
  }
  const [publisher] = [...named(main.thing.publisher), ...named(main.thing.sourceOrganization)]
  const headline = found(
    first(main.thing.headline ?? (article.test(main.types[0] ?? '') ? main.thing.name : undefined)),
  )
  const published = found(first(main.thing.datePublished ?? main.thing.uploadDate))
  const updated = found(first(main.thing.dateModified))
  const free = main.thing.isAccessibleForFree
  return {
    unread,
    types,
    news: main.types.some((type) => type.endsWith('NewsArticle')),
    authors: named(main.thing.author ?? main.thing.creator),
    ...(headline && { headline }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(updated && { updated }),
    ...(free !== undefined && { free: free !== false && !/^false$/i.test(String(free)) }),
  }
}

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

/** The reader of the page may give one script in several pieces. */
function joined(scripts: PageHead['jsonLd']): Script[] {
  const whole: { text: string; start: number; end: number }[] = []
  for (const { text, source } of scripts) {
    const last = whole.at(-1)
    if (last && last.end === source.start) {
      last.text += text
      last.end = source.end
    } else whole.push({ text, start: source.start, end: source.end })
  }
  return whole
}

function nodesOf(value: unknown, script: Script): Node[] {
  const nodes: Node[] = []
  const open: unknown[] = [value]
  for (let i = 0; i < open.length && i < most; i++) {
    const value = open[i]
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) {
      const thing = value as Thing
      const types = typesOf(thing)
      if (types.length || '@id' in thing) nodes.push({ thing, types, script })
    }
    for (const part of Object.values(value)) if (typeof part === 'object') open.push(part)
  }
  return nodes
}

const typesOf = (thing: Thing): string[] =>
  (Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1))

/** JSON as sites write it: with comments of HTML around it, line feeds in strings, commas before brackets. */
function parse(text: string): unknown {
  const bare = text
    .trim()
    .replace(/^(?:<!--|\/\*\s?<!\[CDATA\[\s?\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s?\]\]>\s?\*\/|\/\/\]\]>|\]\]>)[\s;]{0,99}$/, '')
  for (const attempt of [text, bare, bare.replace(/[\x00-\x1f]/g, ' ').replace(/,(?=\s{0,99}[}\]])/g, '')])
    try {
      return JSON.parse(attempt)
    } catch {}
  return undefined
}

/** Where a value is written in its script; the whole script where it is written with escapes. */
function locate(value: string, { text, start }: Script): Found['source'] {
  const at = text.indexOf(`"${value}"`)
  return at < 0 ? { start, end: start + text.length } : { start: start + at + 1, end: start + at + 1 + value.length }
}

import type { PageHead } from '../clean/html/head.ts'
import type { Layers } from '../flow/layers.ts'
import type { Title } from '../schema/index.ts'
import { bare, type Found, fieldLine } from './found.ts'
import type { Line, Lines } from './lines.ts'
import type { LinkedData } from './linked-data.ts'
import { decodeReferences } from './references.ts'

const separator = /\s+(?:[|–—·•»«]|::|-|\/\/)\s+|\s*\|\s*|\s»\s?/g

/**
 * The article's headline: what the page shows as one, where its head agrees or says nothing; else what the head says,
 * without the site's name. `sites` are the names the page has for itself.
 */
export function title(
  clean: Layers['clean'],
  linked: LinkedData | undefined,
  lines: Lines,
  sites: readonly string[],
): Title | undefined {
  const { head } = clean
  const seen = shown(clean, lines)
  const [headline] = seen
  if (!head) return headline && { text: headline.text, ...(headline.source && { source: headline.source }) }
  const known = new Set(sites.map(bare))
  const given = claimed(head, linked)
    .map((found) => ({ ...found, text: withoutSite(found.text, sites) }))
    .filter(({ text }) => text && !known.has(bare(text)) && !frontPage.test(text))
  const agreed = best(seen, given)
  if (!agreed)
    return given[0] ?? (headline && { text: headline.text, ...(headline.source && { source: headline.source }) })
  // "Borderland The bridge is open": the section stands in the heading, and the head tells where the headline begins.
  // "The bridge is open | Halden Post": the heading is that of the browser's window.
  const short = given.find(
    ({ text }) =>
      (agreed.text.endsWith(text) && text.length > agreed.text.length / 2) ||
      (agreed.text.startsWith(text) && /^\s?[|–—·»-]\s/.test(agreed.text.slice(text.length))),
  )
  return short && short.text !== agreed.text
    ? short
    : { text: agreed.text, ...(agreed.source && { source: agreed.source }) }
}

/** What a site calls its front page is no headline. */
const frontPage =
  /^(?:home|homepage|startseite|start|index|welcome|willkommen|accueil|inicio|início|página inicial|strona główna)$/i

interface Heading extends Title {
  /** Stands in the article, under its headline: a part of it has such a heading too. */
  readonly inside: boolean
}

/** The heading that says most nearly what the head says; the one before its like. */
function best(seen: readonly Heading[], given: readonly Found[]): Heading | undefined {
  const claims = given.map(({ text }) => ({ text, bare: bare(text) }))
  let found: Heading | undefined
  let most = 0
  for (const heading of seen) {
    const score = Math.max(0, ...claims.map((claim) => agree(claim, heading)))
    if (score > most) [found, most] = [heading, score]
  }
  return found
}

const mostHeadings = 100

/** The headline cleaning found, then the headings that stand nearest before the body, the greatest first. */
function shown({ blocks, text, map }: Layers['clean'], lines: Lines): Heading[] {
  const block = blocks.find(({ kind }) => kind === 'headline')
  const headings: Line[] = []
  const end = lines.end || lines.size // of a page without a body all
  for (let i = 0; i < end && headings.length < mostHeadings; i++) {
    const line = lines.level(i) === undefined ? undefined : lines.line(i)
    if (line?.text && line.mark !== 'other') headings.push(line)
  }
  headings.sort((a, b) => (a.level ?? 0) - (b.level ?? 0) || a.distance - b.distance)
  return [
    ...(block
      ? [{ text: fieldLine(text.slice(block.start, block.end)), source: map.toSource(block), inside: false }]
      : []),
    ...headings.map((line) => ({ ...withoutKicker(line), inside: line.where === 'inside' && line.level !== 1 })),
  ]
}

/** A heading without the words over it: `<span class="kicker">Harbor</span>: Ferry stops for the week`. */
function withoutKicker({ text, source, parts }: Line): Title {
  let first = 0
  if (parts[0]?.kicker) while (parts[first]?.kicker || /^[\s:–|-]*$/.test(parts[first]?.text ?? '.')) first++
  const rest = parts.slice(first)
  const [start] = rest
  const words = rest.map((part) => part.text).join(' ')
  return first && start && words.includes(' ')
    ? { text: words, source: { start: start.source.start, end: source.end } }
    : { text, source }
}

/** What the head calls the page, the most trusted first. */
function claimed(head: PageHead, linked: LinkedData | undefined): Found[] {
  const metas = ['og:title', 'twitter:title', 'dc.title', 'title'].flatMap((name) =>
    head.metas.filter((meta) => meta.name === name && meta.content.trim()).slice(0, 1),
  )
  return [
    ...metas.map(({ content, source }) => ({ text: fieldLine(decodeReferences(content)), source })),
    ...(linked?.headline ? [{ ...linked.headline, text: fieldLine(linked.headline.text) }] : []),
    ...(head.title ? [{ ...head.title, text: fieldLine(head.title.text) }] : []),
  ]
}

/**
 * How far two headlines agree: 3 word for word; 2 where one holds the other, up to marks and spaces; 1 where they share
 * most of their words: heads cut headlines short and reword them.
 */
function agree(given: { text: string; bare: string }, { text, inside }: Heading): number {
  const [x, y] = [given.bare, bare(text)]
  if (x === y) return 3
  const [shorter, longer] = [Math.min(x.length, y.length), Math.max(x.length, y.length)]
  if (shorter > 4 && (x.includes(y) || y.includes(x))) return inside && shorter < longer / 2 ? 0 : 2
  if (inside) return 0
  const [some, others] = [wordsOf(given.text), wordsOf(text)]
  let shared = 0
  for (const word of some) if (others.has(word)) shared++
  return shared >= 3 && shared >= 0.5 * Math.min(some.size, others.size) ? 1 : 0
}

const wordsOf = (text: string) =>
  new Set(
    text
      .slice(0, 500)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu),
  )

/** Cuts the site's name, and what stands beyond it, from the end or the start of a title. */
function withoutSite(title: string, sites: readonly string[]): string {
  const known = sites.map(bare).filter((site) => site.length > 2)
  const cuts = [...title.matchAll(separator)]
  for (const [i, { index }] of cuts.entries()) {
    const next = cuts[i + 1]?.index ?? title.length
    if (isSite(title.slice(index + (cuts[i]?.[0].length ?? 0), next), known)) return title.slice(0, index).trim()
  }
  const [first] = cuts
  if (first && isSite(title.slice(0, first.index), known))
    return withoutSite(title.slice(first.index + first[0].length), sites)
  // A bar parts headline and site even where nothing names the site.
  const bar = cuts.find((cut) => cut[0].includes('|'))
  const before = bar ? title.slice(0, bar.index).trim() : ''
  return before.length > title.length / 2 || before.split(' ').length >= 5 ? before : title.trim()
}

/** The site's name, or it with a word more, or a part of it: "Post Online" for "Halden Post". */
function isSite(part: string, known: readonly string[]): boolean {
  const own = bare(part)
  return (
    own.length > 1 &&
    known.some(
      (site) =>
        own === site || (own.length > 3 && site.includes(own)) || (own.includes(site) && own.length < site.length + 12),
    )
  )
}

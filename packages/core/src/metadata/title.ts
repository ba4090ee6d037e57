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
  const [headline, ...headings] = shown(clean, lines)
  if (!head) return headline
  const known = new Set(sites.map(bare))
  const given = claimed(head, linked)
    .map((found) => ({ ...found, text: withoutSite(found.text, sites) }))
    .filter(({ text }) => text && !known.has(bare(text)))
  const agreed = [headline, ...headings].find((seen) => seen && given.some(({ text }) => agree(text, seen.text)))
  if (!agreed) return given[0] ?? headline
  // "Borderland The bridge is open": the section stands in the heading, and the head tells where the headline begins.
  const short = given.find(({ text }) => agreed.text.endsWith(text) && text.length > agreed.text.length / 2)
  return short && short.text !== agreed.text ? short : agreed
}

const mostHeadings = 100

/** The headline cleaning found, then the headings that stand nearest before the body, the greatest first. */
function shown({ blocks, text, map }: Layers['clean'], lines: Lines): Title[] {
  const block = blocks.find(({ kind }) => kind === 'headline')
  const headings: Line[] = []
  for (let i = 0; i < lines.end && headings.length < mostHeadings; i++) {
    const line = lines.level(i) === undefined ? undefined : lines.line(i)
    if (line?.text && line.mark !== 'other') headings.push(line)
  }
  headings.sort((a, b) => (a.level ?? 0) - (b.level ?? 0) || a.distance - b.distance)
  return [
    ...(block ? [{ text: fieldLine(text.slice(block.start, block.end)), source: map.toSource(block) }] : []),
    ...headings.map(({ text, source }) => ({ text, source })),
  ]
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

/** One holds the other, up to marks and spaces, or most of its words: heads cut headlines short and reword them. */
function agree(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)]
  if (Math.min(x.length, y.length) > 4 && (x.includes(y) || y.includes(x))) return true
  const [some, others] = [wordsOf(a), wordsOf(b)]
  let shared = 0
  for (const word of some) if (others.has(word)) shared++
  return shared >= 3 && shared >= 0.5 * Math.min(some.size, others.size)
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

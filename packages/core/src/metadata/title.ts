import type { PageHead } from '../clean/html/head.ts'
import type { Layers } from '../flow/layers.ts'
import type { Title } from '../schema/index.ts'
import { bare, type Found, oneLine } from './found.ts'
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
  sites: readonly string[],
): Title | undefined {
  const { head } = clean
  const shown = headline(clean)
  if (!head) return shown
  const given = claimed(head, linked).map((found) => ({ ...found, text: withoutSite(found.text, sites) }))
  const known = new Set(sites.map(bare))
  const [first] = given.filter(({ text }) => text && !known.has(bare(text)))
  if (shown && !known.has(bare(shown.text)) && (!given.length || given.some(({ text }) => agree(text, shown.text))))
    return shown
  return first ?? shown
}

function headline({ blocks, text, map }: Layers['clean']): Title | undefined {
  const block = blocks.find(({ kind }) => kind === 'headline')
  return block && { text: oneLine(text.slice(block.start, block.end)), source: map.toSource(block) }
}

/** What the head calls the page, the most trusted first. */
function claimed(head: PageHead, linked: LinkedData | undefined): Found[] {
  const metas = ['og:title', 'twitter:title', 'dc.title', 'title'].flatMap((name) =>
    head.metas.filter((meta) => meta.name === name && meta.content.trim()).slice(0, 1),
  )
  return [
    ...metas.map(({ content, source }) => ({ text: oneLine(decodeReferences(content)), source })),
    ...(linked?.headline ? [{ ...linked.headline, text: oneLine(linked.headline.text) }] : []),
    ...(head.title ? [{ ...head.title, text: oneLine(head.title.text) }] : []),
  ]
}

/** One holds the other, up to marks and spaces: heads cut headlines short and add to them. */
function agree(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)]
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x))
}

/** Cuts the site's name, and what stands beyond it, from the end or the start of a title. */
function withoutSite(title: string, sites: readonly string[]): string {
  const cuts = [...title.slice(0, 1000).matchAll(separator)]
  const known = sites.map(bare).filter((site) => site.length > 2)
  const isSite = (part: string) => {
    const own = bare(part)
    return (
      own !== '' &&
      known.some(
        (site) =>
          own === site ||
          (own.length > 3 && (site.includes(own) || own.includes(site)) && own.length < site.length + 12),
      )
    )
  }
  for (const cut of cuts) {
    const [before, after] = [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)]
    if (
      isSite(after) ||
      cuts.some((later) => later.index > cut.index && isSite(title.slice(cut.index + cut[0].length, later.index)))
    )
      return before.trim()
    if (isSite(before)) return withoutSite(after, sites)
  }
  const last = cuts.at(-1)
  // A bar parts headline and site even where nothing names the site.
  if (last?.[0].includes('|') && last.index > title.length - last.index) return title.slice(0, last.index).trim()
  return title.trim()
}

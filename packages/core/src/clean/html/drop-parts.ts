import { type Edit, revise } from '../../text/index.ts'
import type { Cleaning } from '../clean.ts'
import type { CleanBlock } from '../rule.ts'
import { advertisement } from '../rules/advertisement.ts'
import { byline } from '../rules/byline.ts'
import { comments } from '../rules/comments.ts'
import { cookieNotice } from '../rules/cookie-notice.ts'
import { menu } from '../rules/menu.ts'
import { newsletter } from '../rules/newsletter.ts'
import { pictureCredit } from '../rules/picture-credit.ts'
import { related } from '../rules/related.ts'
import { shareBar } from '../rules/share-bar.ts'
import { survivors } from '../survivors.ts'

/** Parts of a page that its markup, shape and place tell from its article, and why each leaves. */
const reasons = {
  hidden: 'Not shown on the page',
  'link-list': 'Not part of the article: links to other pages',
  'page-head': 'Not part of the article: stands above its first paragraph',
  'page-tail': 'Not part of the article: stands below its last paragraph',
  'page-box': 'Not part of the article: a box between its paragraphs',
  caption: 'Caption of a picture that did not come with the text',
  'link-line': 'Not part of the article: a link to another one between its paragraphs',
  widget: 'A box that the page builder put beside the article',
} as const

type Part = { readonly rule: string; readonly reason: string }

/** By name: kinds of furniture as the rules name them that tell them by their words, and the parts of the page. */
const parts: ReadonlyMap<string, Part> = new Map([
  ...Object.entries(reasons).map(([rule, reason]) => [rule, { rule, reason }] as const),
  ...[advertisement, byline, comments, cookieNotice, menu, newsletter, pictureCredit, related, shareBar].map(
    ({ name, reason }) => [name, { rule: name, reason }] as const,
  ),
])

/** Names of what `dropParts` says for its removals. */
export const partNames: readonly string[] = [...parts.keys()]

const isInside = ({ page }: CleanBlock) => page === undefined || (page.main && page.furniture === undefined)
const sentence = /[.!?…。！？؟।]["'”’»)]*$/u
const shortestTitle = 20
const paragraph = 80

/** A paragraph that is one link and no sentence leads to another article. */
const isLinkLine = (text: string, { page, kind, start, end }: CleanBlock) =>
  page !== undefined &&
  kind === 'body' &&
  page.links > 0.9 &&
  end - start > shortestTitle &&
  !sentence.test(text.slice(Math.max(start, end - 4), end))

/** Blocks come in the order of the page: what stands before the first one of the article is its head. */
function partsOf(text: string, blocks: readonly CleanBlock[]): (Part | undefined)[] {
  const inside = blocks.map(isInside)
  const [first, last] = [inside.indexOf(true), inside.lastIndexOf(true)]
  const paragraphs = blocks.some(({ page, start, end }) => page && page.links < 0.5 && end - start >= paragraph)
  return blocks.map((block, i) => {
    const { page } = block
    if (!page) return undefined
    if (page.caption) return parts.get('caption')
    if (inside[i]) return paragraphs && isLinkLine(text, block) ? parts.get('link-line') : undefined
    if (page.furniture) return parts.get(page.furniture)
    if (page.links > 0.5) return parts.get('link-list')
    return parts.get(i < first ? 'page-head' : i > last ? 'page-tail' : 'page-box')
  })
}

/** Takes what markup tells from the article out of a page, before any rule looks at its words. Each removal says why. */
export function dropParts({ draft, blocks }: Cleaning): Cleaning {
  const { text } = draft
  const part = partsOf(text, blocks)
  const edits: Edit[] = []
  for (let i = 0; i < blocks.length; i++) {
    if (!part[i]) continue
    const first = i
    while (i + 1 < blocks.length && part[i + 1]) i++
    const before = blocks[first - 1]
    const after = blocks[i + 1]
    const from = before ? (after ? (blocks[first] as CleanBlock).start : before.end) : 0
    const to = after?.start ?? text.length
    for (let at = first, start = from; at <= i; at++) {
      const end = at === i ? to : (blocks[at + 1] as CleanBlock).start
      if (at < i && part[at] === part[at + 1]) continue
      edits.push({ from: start, to: end, insert: '', why: part[at] as Part })
      start = end
    }
  }
  if (!edits.length) return { draft, blocks }
  return {
    draft: revise(draft, edits, 'page-box', reasons['page-box']),
    blocks: survivors(blocks, edits) ?? blocks,
  }
}

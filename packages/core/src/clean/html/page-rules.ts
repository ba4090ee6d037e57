import { type CleanBlock, defineRule, type Rule } from '../rule.ts'
import { dropBlocks } from '../rules/drop.ts'

/** Parts of a page that its markup, shape and place tell from its article, and why each leaves. */
const parts = {
  hidden: 'Not shown on the page',
  'link-list': 'Not part of the article: links to other pages',
  'page-head': 'Not part of the article: stands above its first paragraph',
  'page-tail': 'Not part of the article: stands below its last paragraph',
  'page-box': 'Not part of the article: a box between its paragraphs',
} as const

type Part = keyof typeof parts

const isOutside = ({ page }: CleanBlock) => page !== undefined && (!page.main || page.furniture !== undefined)

/** Blocks come in the order of the page: what stands before the first one of the article is its head. */
function partsOf(blocks: readonly CleanBlock[]): (Part | undefined)[] {
  const inside = blocks.map((block) => !isOutside(block))
  const [first, last] = [inside.indexOf(true), inside.lastIndexOf(true)]
  return blocks.map(({ page }, i) => {
    if (!page || inside[i]) return undefined
    if (page.furniture === 'hidden') return 'hidden'
    if (page.links > 0.5) return 'link-list'
    return i < first ? 'page-head' : i > last ? 'page-tail' : 'page-box'
  })
}

const drop = (name: Part): Rule => ({
  name,
  reason: parts[name],
  apply(text, blocks) {
    const part = partsOf(blocks)
    return dropBlocks(text, blocks, (_, i) => part[i] === name)
  },
})

/** Drop the line under a picture that did not come with the text. */
const caption = defineRule({
  name: 'caption',
  reason: 'Caption of a picture that did not come with the text',
  apply: (text, blocks) => dropBlocks(text, blocks, ({ page }) => page?.caption === true),
})

const sentence = /[.!?…。！？؟।]["'”’»)]*$/u
const shortestTitle = 20
const paragraph = 80

/** Drop a paragraph that is one link and no sentence, where there are others: it leads to another article. */
const linkLine = defineRule({
  name: 'link-line',
  reason: 'Not part of the article: a link to another one between its paragraphs',
  apply(text, blocks) {
    if (!blocks.some(({ page, start, end }) => page && page.links < 0.5 && end - start >= paragraph)) return []
    return dropBlocks(
      text,
      blocks,
      ({ page, kind, start, end }) =>
        page !== undefined &&
        kind === 'body' &&
        page.links > 0.9 &&
        end - start > shortestTitle &&
        !sentence.test(text.slice(Math.max(start, end - 4), end)),
    )
  },
})

/** What leaves a page after the rules that know their kind of dirt by its words. Text without markup passes as it is. */
export const pageRules: readonly Rule[] = [
  caption,
  linkLine,
  drop('hidden'),
  drop('link-list'),
  drop('page-head'),
  drop('page-tail'),
  drop('page-box'),
]

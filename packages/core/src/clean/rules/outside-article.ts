import { headlineOf } from '../headline.ts'
import { type Look, looksOf } from '../look.ts'
import { isPageDump } from '../page-dump.ts'
import { type CleanBlock, defineRule } from '../rule.ts'
import { articleStretch } from '../stretch.ts'
import { dropBlocks } from './drop.ts'

/** A label under a headline that a model took for the article is a name, a date, a place when it is so short. */
const fewWords = 8

/**
 * Drop what stands on a page before the article's headline and after its last paragraph, where the page is more than
 * its article.
 *
 *     Home\n\nPolitics\n\nWeather\n\nOrla Courier\n\nSnow on the pass\n\nMarkets today\n\nFerry stops after storm\n\nThe night ferry waits for the storm to pass, its captain said.   ->   Ferry stops after storm\n\nThe night ferry waits for the storm to pass, its captain said.
 */
export const outsideArticle = defineRule({
  name: 'outside-article',
  reason: 'Not part of the article’s running text: stands around it on the page',
  apply(text, blocks) {
    const looks = looksOf(text, blocks)
    const isLabel = ({ page, kind, start, end }: CleanBlock, i: number) => {
      const { kind: look, words } = looks[i] as Look
      const told = page?.judged === true && (words > fewWords || text.slice(start, end).includes(':'))
      return kind === 'body' && look === 'label' && !told
    }
    // On a page that was judged only labels may leave.
    if (!blocks.some((block, i) => !block.page?.judged || isLabel(block, i))) return []
    const article = isPageDump(text, blocks) ? articleStretch(text, blocks) : undefined
    if (!article) return []
    if (blocks.every(({ outside }) => outside !== undefined))
      return dropBlocks(text, blocks, ({ outside }) => outside === true)
    const headline = headlineOf(text, blocks, article.first)
    const from = headline ?? article.first
    const above = headline !== undefined && article.first - headline <= 6
    return dropBlocks(text, blocks, (block, i) => {
      const { page, outside } = block
      if (outside !== undefined) return outside
      if (i < from) return !page || (!page.judged && above && isLabel(block, i))
      if (i > article.last) return !page
      return above && i > from && i < article.first && isLabel(block, i)
    })
  },
})

import { defineRule } from '../rule.ts'
import { articleStretch } from '../stretch.ts'
import { dropBlocks } from './drop.ts'

/**
 * Drop what stands outside the article.
 *
 *     The ferry stops.   ->   The ferry stops.
 */
export const outsideArticle = defineRule({
  name: 'outside-article',
  reason: 'Stands on the page outside the article',
  apply(text, blocks) {
    const article = articleStretch(text, blocks)
    if (!article) return []
    return dropBlocks(
      text,
      blocks,
      ({ page }, i) =>
        i < article.first || i > article.last || (page !== undefined && (!page.main || page.furniture !== undefined)),
    )
  },
})

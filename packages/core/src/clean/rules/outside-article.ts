import { defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'

/**
 * Drop what stands outside the article.
 *
 *     The ferry stops.   ->   The ferry stops.
 */
export const outsideArticle = defineRule({
  name: 'outside-article',
  reason: 'Stands on the page outside the article',
  apply: (text, blocks) =>
    dropBlocks(text, blocks, ({ page }) => page !== undefined && (!page.main || page.furniture !== undefined)),
})

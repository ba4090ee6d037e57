import { headlineOf } from './headline.ts'
import { isPageDump } from './page-dump.ts'
import type { CleanBlock } from './rule.ts'
import { articleStretch } from './stretch.ts'

/**
 * Tells which blocks of a text without markup stand outside its article, while all that stands between is still there
 * to tell by: rules that know their kind of dirt by name come after.
 */
export function placeArticle(text: string, blocks: readonly CleanBlock[]): readonly CleanBlock[] {
  if (blocks[0]?.page || !isPageDump(text, blocks)) return blocks
  const article = articleStretch(text, blocks)
  if (!article) return blocks
  const from = headlineOf(text, blocks, article.first) ?? article.first
  return blocks.map((block, i) => (i < from || i > article.last ? { ...block, outside: true } : block))
}

import type { Forest } from './forest.ts'
import { headlineOf } from './headline.ts'
import { headlineAbove } from './lines/headline.ts'
import { judgeLines } from './lines/judge.ts'
import { looksOf } from './look.ts'
import { isPageDump } from './page-dump.ts'
import type { CleanBlock } from './rule.ts'
import { articleStretch } from './stretch.ts'

/**
 * Tells which blocks of a text without markup stand outside its article, while all that stands between is still there
 * to tell by: rules that know their kind of dirt by name come after. Without trained weights the stretch of the most
 * prose is the article.
 */
export function placeArticle(text: string, blocks: readonly CleanBlock[], forest?: Forest): readonly CleanBlock[] {
  if (blocks[0]?.page || !isPageDump(text, blocks)) return blocks
  const article = articleStretch(text, blocks)
  if (!article) return blocks
  const odds = forest && judgeLines(text, blocks, article, forest)
  const judged = odds?.findIndex((value) => value > 0) ?? -1
  if (!odds || judged < 0) {
    const from = headlineOf(text, blocks, article.first) ?? article.first
    return blocks.map((block, i) => (i < from || i > article.last ? { ...block, outside: true } : block))
  }
  const inside = (i: number) => (odds[i] as number) > 0
  const looks = looksOf(text, blocks)
  const prose = odds.findIndex((value, i) => value > 0 && looks[i]?.kind === 'prose' && looks[i].words >= paragraph)
  const above = headlineAbove(text, blocks, prose < 0 ? judged : prose, inside)
  const headline = above ?? headlineOf(text, blocks, judged)
  return blocks.map((block, i) => ({
    ...block,
    ...(i === headline && { kind: 'headline' as const }),
    outside: i !== headline && (!inside(i) || (above !== undefined && i < above)),
  }))
}

/** Words of a line that is more than a caption or a teaser. */
const paragraph = 14

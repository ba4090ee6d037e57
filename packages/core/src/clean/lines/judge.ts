import type { Forest } from '../forest.ts'
import { type Look, looksOf } from '../look.ts'
import type { CleanBlock } from '../rule.ts'
import { heaviest, type Stretch } from '../stretch.ts'
import { lineColumns, lineRows } from './rows.ts'

/** How far below the middle line of the stretch of most prose a line may lie. */
const reach = 2
/** Where the judge is unsure of a whole text, lines are measured by each other, down to this. */
const lowest = -3
const trust = 0.5
const cap = { most: 2, least: -1.5 }
const longest = 60

/**
 * How likely each block belongs to the article: above 0 it does. The judge sees lines one by one with what stands
 * around them; of what it takes, only the one run in which it outweighs the rest is kept, so that teasers far below
 * are not. `article` is the stretch of most prose.
 */
export function judgeLines(
  text: string,
  blocks: readonly CleanBlock[],
  article: Stretch,
  forest: Forest,
): Float64Array {
  const rows = lineRows(text, blocks)
  const looks = looksOf(text, blocks)
  const odds = Float64Array.from(blocks, (_, i) => forest(rows, i * lineColumns))
  const core = odds.slice(article.first, article.last + 1).sort()
  const middle = core[core.length >> 1] ?? 0
  const level = Math.max(lowest, Math.min(0, middle - reach))
  const weights: number[] = []
  for (let i = 0; i < odds.length; i++) {
    const inside = i >= article.first && i <= article.last
    const value = (odds[i] as number) - level + (inside ? trust : 0)
    odds[i] = value
    const words = Math.min(longest, (looks[i] as Look).words)
    weights.push(Math.max(cap.least, Math.min(cap.most, value)) * (words + 1) ** 0.3)
  }
  const run = heaviest(weights, 0, odds.length - 1)
  return run ? odds.map((value, i) => (i < run.first || i > run.last ? -Infinity : value)) : odds
}

import { cohesionOf } from './cohesion.ts'
import { type Look, looksOf } from './look.ts'
import type { CleanBlock } from './rule.ts'

/** The blocks `[first, last]` between which the article stands. */
export interface Stretch {
  readonly first: number
  readonly last: number
  /** Words of its prose. */
  readonly words: number
}

const label = -7
const openInRow = -5
const most = 150

/**
 * The stretch of blocks in which prose outweighs everything else most: a block of prose weighs its words, a label
 * weighs against. One open line between two blocks of prose weighs nothing, a row of them looks like a list of titles.
 */
export function articleStretch(text: string, blocks: readonly CleanBlock[]): Stretch | undefined {
  const looks = looksOf(text, blocks)
  const { near } = cohesionOf(text, blocks)
  let best = { first: 0, last: -1, sum: 0, words: 0 }
  let sum = 0
  let words = 0
  let first = 0
  for (let i = 0; i < blocks.length; i++) {
    const weight = weigh(looks, blocks, i, near)
    if (sum <= 0) [sum, words, first] = [0, 0, i]
    sum += weight
    if (weight > 0) words += (looks[i] as Look).words
    if (sum > best.sum || (sum === best.sum && first === best.first && weight === 0 && sum > 0))
      best = { first, last: i, sum, words }
  }
  if (best.last < 0) return undefined
  let { first: from } = best
  while (from < best.last && weigh(looks, blocks, from, near) <= 0) from++
  return { first: from, last: best.last, words: best.words }
}

function weigh(
  looks: readonly Look[],
  blocks: readonly CleanBlock[],
  i: number,
  near: (i: number) => number | undefined,
): number {
  const { words, kind } = looks[i] as Look
  const { page } = blocks[i] as CleanBlock
  if (page && (!page.main || page.furniture)) return Math.min(-label, -words / 2)
  if (page && page.links > 0.6) return label
  if (kind === 'prose') return Math.min(words, most) * belonging(near(i))
  if (kind === 'none') return -1
  if (kind === 'label') return label
  const alone = looks[i - 1]?.kind === 'prose' || looks[i + 1]?.kind === 'prose'
  return alone ? 0 : openInRow
}

/** Paragraphs of one article share words with their neighbors; teasers in a list do not. */
const belonging = (near: number | undefined) => (near === undefined ? 1 : Math.min(1, Math.max(0.2, near * 4)))

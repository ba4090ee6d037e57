import { type Cohesion, cohesionOf } from './cohesion.ts'
import { mark, markOf } from './lines/marks.ts'
import { type Look, looksOf } from './look.ts'
import { repeats } from './repeats.ts'
import type { CleanBlock } from './rule.ts'

/** The blocks `[first, last]` between which the article stands. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

const label = -7
const openInRow = -5
const most = 150

/**
 * The stretch of blocks in which prose outweighs everything else most: a block of prose weighs its words, a label
 * weighs against. One open line between two blocks of prose weighs nothing, a row of them looks like a list of titles.
 */
export function articleStretch(text: string, blocks: readonly CleanBlock[]): Stretch | undefined {
  if (found.has(blocks)) return found.get(blocks)
  const stretch = find(text, blocks)
  found.set(blocks, stretch)
  return stretch
}

function find(text: string, blocks: readonly CleanBlock[]): Stretch | undefined {
  const looks = looksOf(text, blocks)
  const cohesion = cohesionOf(text, blocks)
  const again = repeats(text, blocks, looks)
  const weights = blocks.map((block, i) =>
    ends(text, block, looks[i] as Look)
      ? end
      : again.has(i) || isCookieText(text, block)
        ? label
        : weigh(looks, blocks, i, cohesion.near),
  )
  const widest = heaviest(weights, 0, blocks.length - 1)
  if (!widest) return undefined
  const parts = partsOf(looks, widest, (i) => (cohesion.at(i) ?? 1) < strange)
  let best = widest
  let most = 0
  for (const part of parts) {
    const run = heaviest(weights, part.first, part.last)
    const sum = run ? weights.slice(run.first, run.last + 1).reduce((all, weight) => all + weight, 0) : 0
    if (run && sum > most) [best, most] = [run, sum]
  }
  return widen(best, looks, cohesion)
}

/** Paragraphs a box or two away that speak of the same things belong to the article. */
function widen({ first, last }: Stretch, looks: readonly Look[], { near }: Cohesion): Stretch {
  const belongs = (i: number) => looks[i]?.kind === 'prose' && looks[i].words >= 12 && (near(i) ?? 0) >= familiar
  let to = last + reach
  while (to > last && !belongs(to)) to--
  let from = first - reach
  while (from < first && !belongs(from)) from++
  return { first: from, last: to }
}

const familiar = 0.4
const reach = 6

const found = new WeakMap<readonly CleanBlock[], Stretch | undefined>()
/** Share of content words below which the two sides of a gap speak of different things. */
const strange = 0.08
const gapLength = 4

/** The run of places within `[from, to]` whose weights sum up to most, first and last place positive or 0. */
export function heaviest(weights: readonly number[], from: number, to: number): Stretch | undefined {
  let best = { first: 0, last: -1, sum: 0 }
  let sum = 0
  let first = from
  for (let i = from; i <= to; i++) {
    const weight = weights[i] as number
    if (sum <= 0 && weight > 0) [sum, first] = [0, i]
    sum += weight
    const level = sum === best.sum && first === best.first && weight === 0 && sum > 0
    if (sum > best.sum || level) best = { first, last: i, sum }
  }
  return best.last < 0 ? undefined : best
}

/** A stretch cut where a row of labels stands between prose about different things. */
function partsOf(looks: readonly Look[], { first, last }: Stretch, strangers: (i: number) => boolean): Stretch[] {
  const parts: Stretch[] = []
  let from = first
  let gap = 0
  for (let i = first; i <= last; i++) {
    if (looks[i]?.kind !== 'prose') {
      gap++
      continue
    }
    if (gap >= gapLength && strangers(i)) {
      parts.push({ first: from, last: i - gap - 1 })
      from = i
    }
    gap = 0
  }
  parts.push({ first: from, last })
  return parts
}

const cookies = /\bcookies?\b/i
const website = /\b(?:web ?sites?|browser|consent|privacy|analytics|third[- ]party|user experience)\b/i

/** A notice about cookies may be longer than the article. */
function isCookieText(text: string, { start, end, page, memo }: CleanBlock): boolean {
  if (page) return false
  if (memo?.cookies !== undefined) return memo.cookies
  const part = text.slice(start, Math.min(end, start + 500))
  const found = cookies.test(part) && website.test(part)
  if (memo) memo.cookies = found
  return found
}

/** Lines after which an article hardly goes on, though it may. */
const end = -30

function ends(text: string, block: CleanBlock, look: Look): boolean {
  if (block.page) return false
  const found = markOf(text, block, look)
  return found === mark.rights || found === mark.related || found === mark.comments
}

function weigh(
  looks: readonly Look[],
  blocks: readonly CleanBlock[],
  i: number,
  near: (i: number) => number | undefined,
): number {
  const { words, kind } = looks[i] as Look
  const { page, outside } = blocks[i] as CleanBlock
  if (outside) return Math.min(label, -words)
  if (page && page.links > 0.6) return label
  if (kind === 'prose') return Math.min(words, most) * belonging(near(i))
  if (kind === 'none') return -1
  if (kind === 'label') return label
  const alone = looks[i - 1]?.kind === 'prose' || looks[i + 1]?.kind === 'prose'
  return alone ? 0 : openInRow
}

/** Paragraphs of one article share words with their neighbors; teasers in a list do not. */
const belonging = (near: number | undefined) => (near === undefined ? 1 : Math.min(1, Math.max(0.2, near * 4)))

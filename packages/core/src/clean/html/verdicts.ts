import type { Forest } from '../forest.ts'
import { blockFeatures, featureCount, type PageSight, readsLikeText } from './features.ts'
import { groupsOf, pooled } from './groups.ts'
import type { Furniture, PageElement, RawBlock } from './page.ts'
import { relatedBoxes } from './related-boxes.ts'

/** Log-odds that it costs to go into the article or out of it: a stretch is judged, not single blocks. */
const crossing = 1
/** Furniture that is never part of an article, whatever the rest of the page looks like. */
const never: ReadonlySet<Furniture | undefined> = new Set<Furniture>(['hidden', 'comments', 'cookie-notice'])
const impossible = -100
/** Log-odds of a row of links in furniture outside the article's part of the page. */
const unlikely = -6
/** Less than this share of the prose that rules find is no answer. */
const tooLittle = 0.2
/**
 * What the rules say beforehand, in log-odds, since the forest has seen too few sites to be believed alone: a block
 * stands in the part of the page with the article and in no furniture, and reads like running text or is of a table or quotation; or it does not; or
 * it stands in a box with links to other articles.
 */
const prior = { text: 1.5, inside: 0.5, outside: -1, related: -3 }

/**
 * Which blocks stand in the article, by a forest over `blockFeatures` and the cheapest way through the page; undefined
 * where that leaves next to nothing of the prose in the article's part of the page.
 */
export function verdicts(
  sight: PageSight & { readonly furniture: readonly (Furniture | undefined)[] },
  ruled: readonly boolean[],
  judge: Forest,
): readonly boolean[] | undefined {
  const { blocks, elements, furniture, sums, main } = sight
  const certain = (i: number) => {
    const { element, linked, start, end } = blocks[i] as RawBlock
    return (
      never.has(furniture[element]) || (!ruled[i] && furniture[element] !== undefined && linked > 0.5 * (end - start))
    )
  }
  const rows = blockFeatures(sight, certain)
  const under = relatedBoxes(sight)
  const groups = groupsOf(sight)
  const isWhole = (i: number) =>
    groups[i]! >= 0 && ['table', 'blockquote'].includes((elements[groups[i]!] as PageElement).tag)
  const odds = blocks.map(({ start, end, element }, i) => {
    if (never.has(furniture[element])) return impossible
    if (certain(i)) return unlikely * weightOf(end - start)
    const at = i * featureCount
    const inside = ruled[i] && !furniture[element]
    const before = under[i]
      ? prior.related
      : !inside
        ? prior.outside
        : readsLikeText(rows, at) || isWhole(i)
          ? prior.text
          : prior.inside
    return (judge(rows, at) + before) * weightOf(end - start)
  })
  const inside = cheapest(pooled(odds, groups, impossible))
  let kept = 0
  blocks.forEach(({ start, end }, i) => {
    if (inside[i]) kept += end - start
  })
  return kept > 0 && kept > tooLittle * (sums.prose[main?.best ?? 0] ?? 0) ? inside : undefined
}

/** What is said of a long block counts for more. */
const weightOf = (chars: number) => Math.min(3, 0.3 + Math.log1p(chars / 6) / 1.5)

/** The states, in the article or not, that win most odds less the price of crossings (Viterbi 1967). */
function cheapest(odds: readonly number[]): boolean[] {
  let [out, within] = [0, -crossing]
  const leaves: boolean[] = []
  const enters: boolean[] = []
  for (const gain of odds) {
    leaves.push(within - crossing > out)
    enters.push(out - crossing > within)
    const next = Math.max(within, out - crossing) + gain
    out = Math.max(out, within - crossing)
    within = next
  }
  const states = new Array<boolean>(odds.length)
  let state = within > out
  for (let i = odds.length - 1; i >= 0; i--) {
    states[i] = state
    state = state ? !enters[i] : (leaves[i] as boolean)
  }
  return states
}

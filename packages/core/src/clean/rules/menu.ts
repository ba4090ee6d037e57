import { headlineOf } from '../headline.ts'
import { type Look, looksOf } from '../look.ts'
import { isPageDump } from '../page-dump.ts'
import { type CleanBlock, defineRule } from '../rule.ts'
import { articleStretch } from '../stretch.ts'
import { dropBlocks } from './drop.ts'
import { isInterface } from './interface-words.ts'

/**
 * Drop menus: short labels, several in a row, outside the article or deep inside it, and single labels of the page's
 * interface.
 *
 *     Skip to content\n\nHome\n\nPolitics\n\nLog in\n\nThe night ferry waits for the wind to drop, its captain said.   ->   The night ferry waits for the wind to drop, its captain said.
 */
export const menu = defineRule({
  name: 'menu',
  reason: 'A menu or other labels of the page',
  apply(text, blocks) {
    const looks = looksOf(text, blocks)
    const short = blocks.map(({ page, kind, outside }, i) => {
      const { kind: look, words } = looks[i] as Look
      const label = outside !== false && (look === 'label' || look === 'none') && words <= 8 && kind !== 'headline'
      return label && (page ? page.links > 0.5 : true)
    })
    if (!short.includes(true)) return []
    const article = isPageDump(text, blocks) ? articleStretch(text, blocks) : undefined
    if (!article) return []
    const headline = headlineOf(text, blocks, article.first)
    const labels = short.map((label, i) => label && i !== headline)
    const runs = runsOf(labels)
    return dropBlocks(text, blocks, ({ start, end, page }, i) => {
      const [from, to] = runs[i] as readonly [number, number]
      if (to - from >= 3 && (to <= article.first || from > article.last || page)) return true
      if (to - from >= 6 && !manyDigits(text, blocks.slice(from, to))) return true
      return labels[i] === true && isInterface(text.slice(start, Math.min(end, start + 60)))
    })
  },
})

/** Tables of results and calendars are rows of labels too. */
const manyDigits = (text: string, blocks: readonly CleanBlock[]): boolean =>
  blocks.filter(({ start, end }) => /\d/.test(text.slice(start, Math.min(end, start + 80)))).length >
  blocks.length * 0.3

/** For each place, the run `[from, to)` of trues it stands in; an empty one for a false. */
function runsOf(flags: readonly boolean[]): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = []
  for (let i = 0; i < flags.length; i++) {
    let to = i
    while (flags[to]) to++
    const run = [i, to] as const
    runs.push(run)
    for (; i + 1 < to; i++) runs.push(run)
  }
  return runs
}

import { looksOf } from '../look.ts'
import { defineRule } from '../rule.ts'
import { articleStretch } from '../stretch.ts'
import { dropBlocks } from './drop.ts'
import { interfaceWords } from './interface-words.ts'

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
    const article = articleStretch(text, blocks)
    if (!article) return []
    const first = firstOfHead(text, blocks, article.first)
    const runs = runLengths(
      looks.map(
        ({ kind, words }, i) =>
          (kind === 'label' || kind === 'none') &&
          words <= 8 &&
          (blocks[i]?.kind === 'body' || blocks[i]?.page?.links === 1),
      ),
    )
    return dropBlocks(text, blocks, ({ start, end, page, kind }, i) => {
      if (page?.furniture === 'menu' || page?.furniture === 'hidden') return true
      if (kind === 'headline') return false
      if (i < first) return (looks[i]?.words ?? 0) <= 8
      const inside = i >= article.first && i <= article.last
      if (runs[i]! >= (inside ? 6 : 3) && !(i >= first && i < article.first)) return true
      return isInterface(text.slice(start, Math.min(end, start + 60))) && (looks[i]?.words ?? 9) <= 5
    })
  },
})

/** Every word is one of the page's interface. */
export function isInterface(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  return words.length > 0 && words.every((word) => interfaceWords.has(word) || small.has(word))
}
const small = new Set('to the of in on and a for your our this'.split(' '))

/** Where the article's own head begins: its headline and what stands between it and the text. */
function firstOfHead(_text: string, blocks: readonly { kind: string }[], first: number): number {
  for (let i = first - 1; i >= 0 && i >= first - 8; i--) if (blocks[i]?.kind === 'headline') return i
  return Math.max(0, first - 3)
}

/** For each place, the length of the run of trues it stands in. */
function runLengths(flags: readonly boolean[]): number[] {
  const lengths = flags.map(() => 0)
  for (let i = 0; i < flags.length; i++) {
    if (!flags[i]) continue
    let end = i
    while (flags[end + 1]) end++
    for (let j = i; j <= end; j++) lengths[j] = end - i + 1
    i = end
  }
  return lengths
}

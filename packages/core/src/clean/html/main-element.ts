import type { Furniture, PageElement } from './page.ts'
import type { Sums } from './sums.ts'

const contentWords = /article|body|content|entry|main|page|post|text|blog|story|copy|artikel|contenido|corps/i

/** Indices of the element that holds most of the article, and of the one around it that holds all of it. */
export interface MainElement {
  readonly best: number
  readonly top: number
}

/** Undefined where no element has prose outside furniture. */
export function mainElement(
  elements: readonly PageElement[],
  { prose, chars, linked, score }: Sums,
  furniture: readonly (Furniture | undefined)[],
): MainElement | undefined {
  let best = 0
  let highest = 0
  for (let i = 0; i < elements.length; i++) {
    const { tag, words } = elements[i] as PageElement
    if (furniture[i] || score[i]! <= 0) continue
    const weight = contentWords.test(words) || tag === 'article' || tag === 'main' ? 25 : 0
    const value = (score[i]! + weight) * (1 - linked[i]! / Math.max(1, chars[i]!))
    if (value > highest) [best, highest] = [i, value]
  }
  if (highest <= 0) return undefined
  // The article may go on beside its best part: climb while the element around holds much more prose of its own.
  let top = best
  for (let up = (elements[top] as PageElement).parent; up > 0; up = (elements[up] as PageElement).parent) {
    const { tag } = elements[up] as PageElement
    if (furniture[up] || tag === 'body' || tag === 'html') break
    const gain = prose[up]! / Math.max(1, prose[top]!)
    const density = linked[up]! / Math.max(1, chars[up]!)
    if (gain > 1.15 && density < 0.35) top = up
    else if (gain > 1.15) break
  }
  return { best, top }
}

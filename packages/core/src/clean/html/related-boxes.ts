import { commentsHeading, relatedHeading } from '../rules/headings.ts'
import type { PageSight } from './features.ts'
import type { Furniture, PageElement } from './page.ts'

const longestHeading = 80
/** Elements that hold the heading alone: so many are looked up. */
const reach = 6
const isHeadingTag = (tag: string) => /^h[1-6]$/.test(tag)

/**
 * Blocks of boxes whose heading names page furniture, by its words or by its class: 1 for each. A box is the element
 * around the heading that holds more than it, unless that holds the best part of the article too. What stands there
 * may read like an article and be the start of another one. Linear.
 */
export function relatedBoxes({
  text,
  blocks,
  elements,
  furniture,
  sums,
  main,
}: PageSight & { readonly furniture: readonly (Furniture | undefined)[] }): Uint8Array {
  const box = new Uint8Array(elements.length)
  let boxes = 0
  const holdsBest = new Uint8Array(elements.length)
  for (let up = main?.best ?? 0; up >= 0; up = (elements[up] as PageElement).parent) holdsBest[up] = 1
  for (const { start, end, element } of blocks) {
    if (!isHeadingTag((elements[element] as PageElement).tag) || end - start > longestHeading) continue
    const line = text.slice(start, end)
    if (furniture[element] !== 'related' && !relatedHeading.test(line) && !commentsHeading.test(line)) continue
    let root = (elements[element] as PageElement).parent
    for (let up = 0; up < reach && root > 0 && sums.blocks[root]! === 1; up++)
      root = (elements[root] as PageElement).parent
    if (root <= 0 || holdsBest[root]) continue
    box[root] = 1
    boxes++
  }
  if (boxes === 0) return new Uint8Array(blocks.length)
  elements.forEach(({ parent }, i) => {
    if (parent >= 0 && box[parent]) box[i] = 1
  })
  return Uint8Array.from(blocks, ({ element }) => box[element]!)
}

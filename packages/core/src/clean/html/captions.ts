import type { PageSight } from './features.ts'
import { kindOf } from './kinds.ts'

/** A page whose captions hold at least this share of its article's characters tells its story in pictures. */
const gallery = 0.5

/** Indices of captions that leave the article: all of them, unless the pictures are the story. */
export function captionsOf({ blocks, elements }: PageSight, inside: readonly boolean[]): ReadonlySet<number> {
  const found = new Set<number>()
  let captions = 0
  let all = 0
  blocks.forEach(({ start, end, element }, i) => {
    const is = kindOf(elements, element) === 'caption'
    if (is) found.add(i)
    if (!inside[i]) return
    all += end - start
    if (is) captions += end - start
  })
  return captions > gallery * all ? new Set() : found
}

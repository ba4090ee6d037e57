import type { PageSight } from './features.ts'
import { kindOf } from './kinds.ts'
import type { PageElement } from './page.ts'

/** A page whose captions hold at least this share of its article's characters tells its story in pictures. */
const gallery = 0.5
/** Elements that hold one picture with its line, by class words; and how long such a line gets. */
const picture = /(?:^|[^a-z])(?:photo|picture|image|img|foto|bild|figure|thumb(?:nail)?)(?:$|[^a-z])/i
const longest = 400

/** Indices of captions that leave the article: all of them, unless the pictures are the story. */
export function captionsOf(sight: PageSight, inside: readonly boolean[]): ReadonlySet<number> {
  const found = new Set<number>()
  let captions = 0
  let all = 0
  sight.blocks.forEach(({ start, end, element }, i) => {
    const is = kindOf(sight.elements, element) === 'caption' || isByPicture(sight, element)
    if (is) found.add(i)
    if (!inside[i]) return
    all += end - start
    if (is) captions += end - start
  })
  return captions > gallery * all ? new Set() : found
}

/** Within two steps up stands an element for a picture that holds no more than a line or two. */
function isByPicture({ elements, sums }: PageSight, element: number): boolean {
  for (let up = element, level = 0; up > 0 && level < 3; level++) {
    const { tag, words, parent } = elements[up] as PageElement
    if (sums.chars[up]! > longest || /^(?:h[1-6]|table|pre|blockquote|li)$/.test(tag)) return false
    if (tag === 'figure' || picture.test(words)) return true
    up = parent
  }
  return false
}

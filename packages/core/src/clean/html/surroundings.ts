import type { PageSight } from './features.ts'
import type { Furniture, PageElement } from './page.ts'

/** What stands around each element, by its index. All of it is handed down in one walk: parents stand before children. */
export interface Surroundings {
  readonly depth: Int32Array
  /** Steps up to the nearest element that holds the best one too, and that element. */
  readonly steps: Int32Array
  readonly common: Int32Array
  /** 1 inside the best element, 2 inside the top one only. */
  readonly inside: Uint8Array
  /** Nearest furniture at or above: its place in `furnitureNames` from 1, 0 for none; and the steps up to it. */
  readonly furniture: Uint8Array
  readonly furnitureSteps: Int32Array
  /** Bits of `aroundTags` at or above, and the number of them that are lists, tables or figures. */
  readonly tags: Int32Array
  readonly hints: Int32Array
  /** Bits of hints of the element with its parent and its parent's parent; of all above. */
  readonly nearHints: Int32Array
  readonly allHints: Int32Array
  /** Number of the element's kind: its tag and class words with those of the two elements around it. */
  readonly signature: Int32Array
  /** Number of the element's own tag and class words. */
  readonly own: Int32Array
}

const furnitureNames: readonly Furniture[] = [
  'advertisement',
  'byline',
  'comments',
  'cookie-notice',
  'hidden',
  'menu',
  'newsletter',
  'related',
  'share-bar',
  'widget',
  'picture-credit',
]

/** Elements that say what stands in them. */
export const aroundTags = [
  'article',
  'main',
  'aside',
  'footer',
  'header',
  'nav',
  'form',
  'figure',
  'ul',
  'ol',
  'table',
  'blockquote',
  'section',
  'details',
  'a',
  'pre',
] as const
const bitOf: ReadonlyMap<string, number> = new Map(aroundTags.map((tag, i) => [tag, 1 << i]))
const bodyOfArticle = /articlebody/

/** Of the elements that hold blocks; linear. */
export function surroundingsOf({
  elements,
  holds,
  classes,
  telling,
  main,
}: Pick<PageSight, 'elements' | 'holds' | 'classes' | 'telling' | 'main'>): Surroundings {
  const size = elements.length
  const ints = () => new Int32Array(size)
  const [depth, steps, common, tags, hints, nearHints, allHints] = [
    ints(),
    ints(),
    ints(),
    ints(),
    ints(),
    ints(),
    ints(),
  ]
  const [furnitureSteps, kinds, signature] = [ints(), ints(), ints()]
  const inside = new Uint8Array(size)
  const furniture = new Uint8Array(size)
  const holdsBest = new Uint8Array(size)
  for (let up = main?.best ?? 0; up >= 0; up = (elements[up] as PageElement).parent) holdsBest[up] = 1
  const kindOf = numbering<number>()
  const plainOf = numbering()
  const tagOf = numbering()
  const signatureOf = numbering<number>()
  const base = size + 1
  for (let i = 0; i < size; i++) {
    if (!holds[i]) continue
    const { tag, parent, words, role } = elements[i] as PageElement
    const told = classes(words)
    const kind = kindOf(plainOf(told.plain) * base + tagOf(tag))
    kinds[i] = kind
    const hint = told.hints | (role !== '' && bodyOfArticle.test(role) ? 1 : 0)
    hints[i] = hint
    furnitureSteps[i] = 99
    const kindOwn = telling[i]
    if (parent < 0) {
      tags[i] = bitOf.get(tag) ?? 0
      allHints[i] = hint
      nearHints[i] = hint
      continue
    }
    depth[i] = depth[parent]! + 1
    common[i] = holdsBest[i] ? i : common[parent]!
    steps[i] = holdsBest[i] ? 0 : steps[parent]! + 1
    inside[i] = i === main?.best ? 1 : inside[parent] || (i === main?.top ? 2 : 0)
    tags[i] = tags[parent]! | (bitOf.get(tag) ?? 0)
    allHints[i] = allHints[parent]! | hint
    const above = (elements[parent] as PageElement).parent
    nearHints[i] = hint | hints[parent]! | (above < 0 ? 0 : hints[above]!)
    furniture[i] = kindOwn ? furnitureNames.indexOf(kindOwn) + 1 : furniture[parent]!
    furnitureSteps[i] = kindOwn ? 0 : Math.min(99, furnitureSteps[parent]! + 1)
    signature[i] = signatureOf((kind * base + kinds[parent]!) * base + (above < 0 ? size : kinds[above]!))
  }
  return {
    depth,
    steps,
    common,
    inside,
    furniture,
    furnitureSteps,
    tags,
    hints,
    nearHints,
    allHints,
    signature,
    own: kinds,
  }
}

function numbering<Key = string>(): (key: Key) => number {
  const known = new Map<Key, number>()
  return (key) => {
    const number = known.get(key) ?? known.size
    if (number === known.size) known.set(key, number)
    return number
  }
}

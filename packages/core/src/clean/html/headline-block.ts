import type { PageSight } from './features.ts'
import type { Furniture, PageElement, RawBlock } from './page.ts'

/** The article's headline stands at most so many blocks above its first one. */
const reach = 40
const elsewhere: ReadonlySet<Furniture | undefined> = new Set<Furniture>([
  'hidden',
  'comments',
  'cookie-notice',
  'related',
])

/** Index of the article's headline: the last h1 above its first block, else the first h1 in it; -1 for none. */
export function headlineBlock(
  { blocks, elements, furniture }: PageSight & { readonly furniture: readonly (Furniture | undefined)[] },
  inside: readonly boolean[],
): number {
  const first = inside.indexOf(true)
  const isHeadline = (i: number) => {
    const { element } = blocks[i] as RawBlock
    return (elements[element] as PageElement).tag === 'h1' && !elsewhere.has(furniture[element])
  }
  for (let i = first; i >= 0 && i > first - reach; i--) if (isHeadline(i)) return i
  return -1
}

import type { Furniture, PageElement } from './page.ts'
import type { Sums } from './sums.ts'

/** Share of a page's prose from which on an element cannot be furniture. */
const most = 0.4
/** Comments and consent notices may be longer than the article. */
const nearlyAll = 0.9

/**
 * The kinds of furniture by elements' own words, without those that say nothing: a word on what holds most of the page's prose says nothing: "page
 * with-sidebar", "single-author"; nor does one that a page builder puts on everything. A page that hides nearly all of
 * its prose has a script to show it.
 */
export function tellingFurniture(
  elements: readonly PageElement[],
  own: readonly (Furniture | undefined)[],
  sums: Sums,
): (Furniture | undefined)[] {
  const total = sums.prose[0]!
  const byKind = proseByKind(elements, own, sums)
  const shown = total - (byKind.get('hidden') ?? 0)
  const saysNothing = (kind: Furniture | undefined, prose: number): boolean => {
    if (!kind) return true
    if (kind === 'comments' || kind === 'cookie-notice') return prose > nearlyAll * total
    if (kind === 'hidden') return prose > most * total || shown < Math.min(1500, 0.5 * total)
    return prose > most * total || (byKind.get(kind) ?? 0) > 0.6 * total
  }
  return own.map((kind, i) => (saysNothing(kind, sums.prose[i]!) ? undefined : kind))
}

/** The kind of furniture each element stands in; the outermost counts. */
export function furnitureAround(
  elements: readonly PageElement[],
  telling: readonly (Furniture | undefined)[],
): (Furniture | undefined)[] {
  const furniture: (Furniture | undefined)[] = []
  for (const { parent } of elements)
    furniture.push((parent >= 0 ? furniture[parent] : undefined) ?? telling[furniture.length])
  return furniture
}

/** Characters of prose inside each kind of furniture. */
function proseByKind(
  elements: readonly PageElement[],
  own: readonly (Furniture | undefined)[],
  { prose }: Sums,
): Map<Furniture, number> {
  const sums = new Map<Furniture, number>()
  const around: (Furniture | undefined)[] = []
  for (let i = 0; i < elements.length; i++) {
    const outer = around[(elements[i] as PageElement).parent]
    const kind = prose[i]! > most * prose[0]! ? undefined : own[i]
    if (kind && !outer) sums.set(kind, (sums.get(kind) ?? 0) + prose[i]!)
    around.push(outer ?? kind)
  }
  return sums
}

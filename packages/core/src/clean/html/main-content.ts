import type { Forest } from '../forest.ts'
import { captionsOf } from './captions.ts'
import type { PageSight } from './features.ts'
import { furnitureOf, furnitureOfWords } from './furniture.ts'
import { furnitureAround, tellingFurniture } from './furniture-around.ts'
import { headlineBlock } from './headline-block.ts'
import { mainElement } from './main-element.ts'
import type { Furniture, PageBlock, PageElement, RawBlock } from './page.ts'
import { sumUp } from './sums.ts'
import { verdicts } from './verdicts.ts'

type Seen = PageSight & { readonly furniture: readonly (Furniture | undefined)[] }

/** Many elements are written alike. */
function kindsOf(elements: readonly PageElement[]): (Furniture | undefined)[] {
  const known = new Map<string, Furniture | undefined>()
  const byWords = (words: string) => {
    let kind = known.get(words)
    if (kind === undefined && !known.has(words)) {
      kind = furnitureOfWords(words)
      known.set(words, kind)
    }
    return kind
  }
  return elements.map((element) => furnitureOf(element, byWords))
}

/** What a page's markup says about its text, and the kind of furniture each element stands in. Linear. */
export function seePage(text: string, blocks: readonly RawBlock[], elements: readonly PageElement[]): Seen {
  const own = kindsOf(elements)
  const sums = sumUp(text, blocks, elements, own)
  const telling = tellingFurniture(elements, own, sums)
  const furniture = furnitureAround(elements, telling)
  const main = mainElement(elements, sums, furniture)
  return { text, blocks, elements, telling, sums, main, furniture }
}

/**
 * Judges the blocks of a page: which stand in the article, which are furniture; by `judge`, where there is one, else by
 * the element that holds most prose and by class words. Linear in elements and text.
 */
export function judgePage(
  text: string,
  blocks: readonly RawBlock[],
  elements: readonly PageElement[],
  judge?: Forest,
): PageBlock[] {
  const seen = seePage(text, blocks, elements)
  const ruled = byRules(seen)
  const judged = judge && verdicts(seen, ruled, judge)
  const inside = judged ?? ruled
  const captions = captionsOf(seen, inside)
  const headline = headlineBlock(seen, inside)
  return blocks.map(({ element, start, end, linked }, i) => {
    const main = inside[i] || i === headline
    const around = judged && main ? undefined : seen.furniture[element]
    return {
      tag: (elements[element] as PageElement).tag,
      links: end > start ? linked / (end - start) : 0,
      main,
      ...(around && { furniture: around }),
      ...(judged && { judged: true }),
      ...(captions.has(i) && { caption: true }),
    }
  })
}

/** Blocks inside the element that holds the article. */
function byRules({ blocks, elements, main }: Seen): boolean[] {
  const inside = new Uint8Array(elements.length)
  if (!main) inside.fill(1)
  else
    elements.forEach(({ parent }, i) => {
      inside[i] = i === main.top || (parent >= 0 && inside[parent]) ? 1 : 0
    })
  return blocks.map(({ element }) => inside[element] === 1)
}

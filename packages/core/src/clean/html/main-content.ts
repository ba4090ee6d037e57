import type { Forest } from '../forest.ts'
import { captionsOf } from './captions.ts'
import { classReader } from './class-words.ts'
import type { PageSight } from './features.ts'
import { furnitureOf } from './furniture.ts'
import { furnitureAround, tellingFurniture } from './furniture-around.ts'
import { headlineBlock } from './headline-block.ts'
import { mainElement } from './main-element.ts'
import type { Furniture, PageBlock, PageElement, RawBlock } from './page.ts'
import { sumUp } from './sums.ts'
import { verdicts } from './verdicts.ts'

type Seen = PageSight & { readonly furniture: readonly (Furniture | undefined)[] }

/** Elements with blocks in them; the others have no say: 1 for each. Linear: no element is marked twice. */
function holdersOf(blocks: readonly RawBlock[], elements: readonly PageElement[]): Uint8Array {
  const holds = new Uint8Array(elements.length)
  for (const { element } of blocks)
    for (let up = element; up >= 0 && !holds[up]; up = (elements[up] as PageElement).parent) holds[up] = 1
  return holds
}

/** What a page's markup says about its text, and the kind of furniture each element stands in. Linear. */
export function seePage(text: string, blocks: readonly RawBlock[], elements: readonly PageElement[]): Seen {
  const holds = holdersOf(blocks, elements)
  const classes = classReader()
  const byWords = (words: string) => classes(words).furniture
  const own = elements.map((element, i) => (holds[i] ? furnitureOf(element, byWords) : undefined))
  const sums = sumUp(text, blocks, elements, own)
  const telling = tellingFurniture(elements, own, sums)
  const furniture = furnitureAround(elements, telling)
  const main = mainElement(elements, sums, furniture)
  return { text, blocks, elements, holds, classes, telling, sums, main, furniture }
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

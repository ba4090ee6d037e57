import { type BlockShape, blockShape } from './block-shape.ts'
import { hintNames } from './class-hints.ts'
import type { ClassWords } from './class-words.ts'
import type { MainElement } from './main-element.ts'
import type { Furniture, PageElement, RawBlock } from './page.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { Sums } from './sums.ts'
import { aroundTags, type Surroundings, surroundingsOf } from './surroundings.ts'

/** What is known of a page when its blocks are judged. */
export interface PageSight {
  readonly text: string
  readonly blocks: readonly RawBlock[]
  readonly elements: readonly PageElement[]
  /** 1 for each element with a block in it. */
  readonly holds: Uint8Array
  readonly classes: (words: string) => ClassWords
  /** What kind of furniture each element is by its own tag and class words, where those say something. */
  readonly telling: readonly (Furniture | undefined)[]
  readonly sums: Sums
  readonly main: MainElement | undefined
}

const tagNumbers: ReadonlyMap<string, number> = new Map(
  'p li h1 h2 h3 h4 h5 h6 div td th dd dt blockquote pre section article figcaption figure span a button label aside footer header nav form ul ol main body'
    .split(' ')
    .map((tag, i) => [tag, i + 1]),
)
const log = (value: number) => Math.log1p(Math.max(0, value))

/**
 * Features of each block, none of them a word: `featureCount` numbers a block, row after row. The rows of blocks that
 * `leaves` names stay empty. Linear in the page.
 */
export function blockFeatures(sight: PageSight, leaves: (block: number) => boolean = () => false): Float32Array {
  const { text, blocks, elements, sums, main } = sight
  const around = surroundingsOf(sight)
  const shapes = blocks.map((block) => blockShape(text, block))
  const passages = passagesOf(blocks, elements, shapes, around)
  const kinds = kindSums(blocks, shapes, around, passages, around.signature)
  const ownKinds = kindSums(blocks, shapes, around, passages, around.own)
  const repeated = countHashes(shapes)
  const rows = new Float32Array(blocks.length * featureCount)
  const allProse = Math.max(1, sums.prose[0]!)
  const topProse = Math.max(1, sums.prose[main?.top ?? 0]!)
  const h1 = blocks.findIndex(({ element }) => (elements[element] as PageElement).tag === 'h1')
  let at = 0
  const put = (value: number) => {
    rows[at++] = value
  }
  const container = (element: number) => {
    const chars = Math.max(1, sums.chars[element]!)
    put(sums.prose[element]! / allProse)
    put(sums.linked[element]! / chars)
    put(log(sums.blocks[element]!))
    put(sums.prose[element]! / chars)
  }
  const neighbor = (i: number) => {
    const shape = shapes[i]
    if (!shape) {
      for (let k = 0; k < 5; k++) put(Number.NaN)
      return
    }
    const { element } = blocks[i] as RawBlock
    put(log(shape.words))
    put(shape.links)
    put(shape.ending)
    put(tagNumbers.get((elements[element] as PageElement).tag) ?? 0)
    put(around.inside[element]!)
  }
  blocks.forEach(({ element }, i) => {
    if (leaves(i)) return
    const shape = shapes[i] as BlockShape
    const passage = passages[i] as Passage
    const { tag, parent } = elements[element] as PageElement
    at = i * featureCount
    // the block alone
    put(log(shape.words))
    put(shape.chars / Math.max(1, shape.words))
    put(shape.links)
    put(shape.capitals)
    put(shape.shouted)
    put(shape.digits)
    put(shape.commas / Math.max(1, shape.words))
    put(shape.stops)
    put(shape.bars)
    put(shape.quotes)
    put(shape.ending)
    put(shape.beginning)
    put(shape.times)
    put(log(repeated.get(shape.hash) ?? 1))
    // its elements
    put(tagNumbers.get(tag) ?? 0)
    put(around.depth[element]!)
    put(around.steps[element]!)
    put(around.inside[element]!)
    put(around.furniture[element]!)
    put(around.furniture[element]! && 1 / (1 + around.furnitureSteps[element]!))
    for (let bit = 0; bit < aroundTags.length; bit++) put((around.tags[element]! >> bit) & 1)
    for (let bit = 0; bit < hintNames.length; bit++) put((around.nearHints[element]! >> bit) & 1)
    put((around.allHints[element]! >> 0) & 1)
    put((around.allHints[element]! >> 6) & 1)
    put((around.allHints[element]! >> 11) & 1)
    put(sums.prose[main?.best ?? 0]! / Math.max(1, sums.prose[around.common[element]!]!))
    container(element)
    const above = Math.max(0, parent)
    container(above)
    container(Math.max(0, (elements[above] as PageElement).parent))
    // its kind on the page
    const kind = around.signature[element]!
    const count = Math.max(1, kinds.count[kind]!)
    put(log(count))
    put(kinds.prose[kind]! / Math.max(1, kinds.allProse))
    put(log(kinds.words[kind]! / count))
    put(kinds.links[kind]! / count)
    put((i - kinds.first[kind]!) / count)
    put(ownKinds.prose[around.own[element]!]! / Math.max(1, ownKinds.allProse))
    // its place
    put(i / blocks.length)
    put(passage.before / Math.max(1, passage.total))
    put(log(passage.before))
    put(log(passage.total - passage.before))
    put(Math.min(30, passage.sinceProse))
    put(Math.min(30, passage.untilProse))
    put(passage.sameParentBefore)
    put(passage.sameParentAfter)
    put(Math.min(30, passage.sinceHeading))
    put(passage.headingLevel)
    put(log(passage.sectionProse))
    put(passage.sectionLinks)
    put(log(passage.sectionBlocks))
    put(h1 < 0 ? Number.NaN : Math.max(-30, Math.min(30, i - h1)))
    put(passage.nearLinks)
    put(passage.nearProse)
    put(passage.nextLinks)
    put(passage.nextProse)
    // its neighbors
    for (const step of [-2, -1, 1, 2]) neighbor(i + step)
    // the page
    put(log(blocks.length))
    put(log(allProse))
    put(topProse / allProse)
    put(sums.prose[main?.best ?? 0]! / topProse)
  })
  return rows
}

/** Whether the row at `at` is that of a block that reads like running text: a dozen words, few in links, a sentence's end. */
export const readsLikeText = (rows: Float32Array, at: number): boolean =>
  rows[at]! > Math.log(12) && rows[at + 2]! < 0.4 && rows[at + 10]! >= 4

const firstTag = 20
/** Columns that speak of class words, furniture and elements around: what a site's own markup decides. Each `[from, to)`. */
export const hintColumns = {
  furniture: [18, firstTag],
  tags: [firstTag, firstTag + aroundTags.length],
  hints: [firstTag + aroundTags.length, firstTag + aroundTags.length + hintNames.length + 3],
} as const

/** Numbers a block. */
export const featureCount = 20 + aroundTags.length + hintNames.length + 4 + 12 + 6 + 18 + 20 + 4

interface KindSums {
  readonly count: Float64Array
  readonly words: Float64Array
  readonly links: Float64Array
  readonly prose: Float64Array
  /** Index of its first block. */
  readonly first: Int32Array
  readonly allProse: number
}

/** Sums over the blocks whose elements are of one kind; `kindOf` numbers the kind of each element. */
function kindSums(
  blocks: readonly RawBlock[],
  shapes: readonly BlockShape[],
  { inside }: Surroundings,
  passages: readonly Passage[],
  kindOf: Int32Array,
): KindSums {
  let size = 0
  for (const { element } of blocks) size = Math.max(size, kindOf[element]! + 1)
  const of = () => new Float64Array(size)
  const [count, words, links, prose] = [of(), of(), of(), of()]
  const first = new Int32Array(size).fill(-1)
  let allProse = 0
  blocks.forEach(({ element }, i) => {
    const kind = kindOf[element]!
    const shape = shapes[i] as BlockShape
    count[kind]!++
    words[kind]! += shape.words
    links[kind]! += shape.links
    if (first[kind]! < 0) first[kind] = i
    if (!passages[i]?.prose || !inside[element]) return
    prose[kind]! += shape.words
    allProse += shape.words
  })
  return { count, words, links, prose, first, allProse }
}

function countHashes(shapes: readonly BlockShape[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { hash } of shapes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return counts
}

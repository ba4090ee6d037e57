import { furnitureOf } from './furniture.ts'
import type { Furniture, PageBlock, PageElement, RawBlock } from './page.ts'

/** Elements whose text counts for the element around them. */
const paragraphs = new Set('p pre blockquote li dd figcaption h2 h3 h4'.split(' '))
/** How far up a paragraph's worth is handed on, and by what it is divided. Readability (Mozilla) hands on in this way. */
const shares = [1, 2, 6, 9, 12]
const shortest = 25
const contentWords = /article|body|content|entry|main|page|post|text|blog|story|copy|artikel|contenido|corps/i

interface Sums {
  /** Characters of prose, per element with all that is in it. */
  readonly prose: Float64Array
  readonly chars: Float64Array
  readonly linked: Float64Array
  readonly score: Float64Array
}

/** Share of a page's prose from which on an element cannot be furniture. */
const most = 0.4

/** Judges the blocks of a page: which stand in the article, which are furniture. Linear in elements and text. */
export function judgePage(text: string, blocks: readonly RawBlock[], elements: readonly PageElement[]): PageBlock[] {
  const own = elements.map(furnitureOf)
  const sums = sumUp(text, blocks, elements, own)
  const total = sums.prose[0] as number
  const byKind = proseByKind(elements, own, sums)
  const shown = total - (byKind.get('hidden') ?? 0)
  // A word on what holds most of the page's prose says nothing: "page with-sidebar", "single-author"; nor does one
  // that a page builder puts on everything. A page that hides nearly all of its prose has a script to show it.
  const saysNothing = (kind: Furniture | undefined, prose: number): boolean => {
    if (!kind) return true
    if (kind === 'comments') return prose > 0.9 * total
    if (kind === 'hidden') return prose > most * total || shown < Math.min(1500, 0.5 * total)
    return prose > most * total || (byKind.get(kind) ?? 0) > 0.6 * total
  }
  const furniture: (Furniture | undefined)[] = []
  for (let i = 0; i < elements.length; i++) {
    const { parent } = elements[i] as PageElement
    const kind = saysNothing(own[i], sums.prose[i] as number) ? undefined : own[i]
    furniture.push((parent >= 0 ? furniture[parent] : undefined) ?? kind)
  }
  const main = mainElements(elements, sums, furniture)
  return blocks.map((block) => {
    const { tag } = elements[block.element] as PageElement
    const around = furniture[block.element]
    const length = block.end - block.start
    return {
      tag,
      links: length ? block.linked / length : 0,
      main: main[block.element] === 1,
      ...(around && { furniture: around }),
    }
  })
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
    const kind = (prose[i] as number) > most * (prose[0] as number) ? undefined : own[i]
    if (kind && !outer) sums.set(kind, (sums.get(kind) ?? 0) + (prose[i] as number))
    around.push(outer ?? kind)
  }
  return sums
}

function sumUp(
  text: string,
  blocks: readonly RawBlock[],
  elements: readonly PageElement[],
  own: readonly (Furniture | undefined)[],
): Sums {
  const size = elements.length
  const [prose, chars, linked, score] = [0, 0, 0, 0].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (const { start, end, element, linked: inLinks } of blocks) {
    const length = end - start
    chars[element]! += length
    linked[element]! += inLinks
    const plain = length - inLinks
    if (plain < shortest || inLinks > length / 2 || own[element]) continue
    const commas = countCommas(text, start, Math.min(end, start + 5000))
    if (plain < 80 && !/[.!?…。！？”"»)]$/u.test(text.slice(end - 1, end))) continue
    prose[element]! += plain
    const worth = 1 + commas + Math.min(3, Math.floor(plain / 100))
    let up = paragraphs.has((elements[element] as PageElement).tag)
      ? (elements[element] as PageElement).parent
      : element
    for (const share of shares) {
      if (up < 0) break
      score[up]! += worth / share
      up = (elements[up] as PageElement).parent
    }
  }
  for (let i = size - 1; i > 0; i--) {
    const { parent } = elements[i] as PageElement
    prose[parent]! += prose[i]!
    chars[parent]! += chars[i]!
    linked[parent]! += linked[i]!
  }
  return { prose, chars, linked, score }
}

function countCommas(text: string, start: number, end: number): number {
  let commas = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 44 || unit === 0x3001 || unit === 0xff0c || unit === 0x60c) commas++
  }
  return commas
}

/** 1 for every element inside the article's part of the page. */
function mainElements(
  elements: readonly PageElement[],
  { prose, chars, linked, score }: Sums,
  furniture: readonly (Furniture | undefined)[],
): Uint8Array {
  const inside = new Uint8Array(elements.length)
  let best = 0
  let highest = -1
  for (let i = 0; i < elements.length; i++) {
    const { tag, words } = elements[i] as PageElement
    if (furniture[i]) continue
    const weight = contentWords.test(words) || tag === 'article' || tag === 'main' ? 25 : 0
    const value = score[i]! > 0 ? (score[i]! + weight) * (1 - linked[i]! / Math.max(1, chars[i]!)) : 0
    if (value > highest) [best, highest] = [i, value]
  }
  if (highest <= 0) return inside.fill(1)
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
  inside[top] = 1
  for (let i = top + 1; i < elements.length; i++) if (inside[(elements[i] as PageElement).parent]) inside[i] = 1
  return inside
}

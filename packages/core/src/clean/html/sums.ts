import type { Furniture, PageElement, RawBlock } from './page.ts'

/** Elements whose text counts for the element around them. */
const paragraphs = new Set('p pre blockquote li dd figcaption h2 h3 h4'.split(' '))
/** How far up a paragraph's worth is handed on, and by what it is divided. Readability (Mozilla) hands on in this way. */
const shares = [1, 2, 6, 9, 12]
const shortest = 25

/** Sums over an element with all that is in it, per index of the list of elements. */
export interface Sums {
  /** Characters of prose. */
  readonly prose: Float64Array
  readonly chars: Float64Array
  readonly linked: Float64Array
  readonly blocks: Float64Array
  /** Readability's worth of the element as the one that holds the article; not summed up. */
  readonly score: Float64Array
}

const closed = /[.!?…。！？”"»)]$/u

/** Linear in elements and text. */
export function sumUp(
  text: string,
  blocks: readonly RawBlock[],
  elements: readonly PageElement[],
  own: readonly (Furniture | undefined)[],
): Sums {
  const size = elements.length
  const sums = { prose: size, chars: size, linked: size, blocks: size, score: size }
  const {
    prose,
    chars,
    linked,
    blocks: counts,
    score,
  } = Object.fromEntries(Object.keys(sums).map((name) => [name, new Float64Array(size)])) as unknown as Sums
  for (const { start, end, element, linked: inLinks } of blocks) {
    const length = end - start
    chars[element]! += length
    linked[element]! += inLinks
    counts[element]!++
    const plain = length - inLinks
    if (plain < shortest || inLinks > length / 2 || own[element]) continue
    const commas = countCommas(text, start, Math.min(end, start + 5000))
    if (plain < 80 && !closed.test(text.slice(end - 1, end))) continue
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
    counts[parent]! += counts[i]!
  }
  return { prose, chars, linked, blocks: counts, score }
}

function countCommas(text: string, start: number, end: number): number {
  let commas = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 44 || unit === 0x3001 || unit === 0xff0c || unit === 0x60c) commas++
  }
  return commas
}

import type { BlockShape } from './block-shape.ts'
import type { PageElement, RawBlock } from './page.ts'
import type { Surroundings } from './surroundings.ts'

/** Where a block stands between the page's running text and its headings. */
export interface Passage {
  /** It reads like running text. */
  readonly prose: boolean
  /** Words of running text in the article's part of the page: before the block, and in all. */
  readonly before: number
  readonly total: number
  /** Blocks since the last block of running text in the article's part, until the next one. */
  readonly sinceProse: number
  readonly untilProse: number
  /** Whether that block stands in the same element. */
  readonly sameParentBefore: number
  readonly sameParentAfter: number
  /** Blocks since the last heading, its level from 1 to 6, 0 for none. */
  readonly sinceHeading: number
  readonly headingLevel: number
  /** From the block's heading to the next one: words of running text, share of links, blocks. */
  readonly sectionProse: number
  readonly sectionLinks: number
  readonly sectionBlocks: number
  /** Means over four blocks on both sides; over the six next ones. */
  readonly nearLinks: number
  readonly nearProse: number
  readonly nextLinks: number
  readonly nextProse: number
}

const far = 99
const levelOf = (tag: string): number => (/^h[1-6]$/.test(tag) ? Number(tag.charAt(1)) : 0)
const isProse = ({ words, links, ending, stops }: BlockShape) =>
  links < 0.4 && ((words >= 12 && ending >= 4) || (words >= 25 && stops > 0))

/** Linear in the blocks. */
export function passagesOf(
  blocks: readonly RawBlock[],
  elements: readonly PageElement[],
  shapes: readonly BlockShape[],
  { inside }: Surroundings,
): Passage[] {
  const parentOf = (i: number) => (elements[(blocks[i] as RawBlock).element] as PageElement).parent
  const prose = shapes.map(isProse)
  const own = prose.map((is, i) => is && inside[(blocks[i] as RawBlock).element]! > 0)
  const words = prefix(shapes.map((shape, i) => (own[i] ? shape.words : 0)))
  const links = prefix(shapes.map(({ links }) => links))
  const running = prefix(prose.map((is) => (is ? 1 : 0)))
  const total = words.at(-1) ?? 0
  const levels = blocks.map(({ element }) => levelOf((elements[element] as PageElement).tag))
  const next = nextWhere(own)
  const nextHeading = nextWhere(levels.map((level) => level > 0))
  const mean = (sums: readonly number[], from: number, to: number) => {
    const [first, last] = [Math.max(0, from), Math.min(blocks.length, to)]
    return last > first ? ((sums[last] as number) - (sums[first] as number)) / (last - first) : 0
  }
  let last = -1
  let heading = -1
  return blocks.map((_, i) => {
    const ahead = next[i + 1] as number
    if (levels[i]) heading = i
    const sectionFrom = Math.max(0, heading)
    const sectionTo = nextHeading[i + 1] as number
    const passage: Passage = {
      prose: prose[i] as boolean,
      before: words[i] as number,
      total,
      sinceProse: last < 0 ? far : i - last,
      untilProse: ahead >= blocks.length ? far : ahead - i,
      sameParentBefore: last < 0 ? -1 : parentOf(last) === parentOf(i) ? 1 : 0,
      sameParentAfter: ahead >= blocks.length ? -1 : parentOf(ahead) === parentOf(i) ? 1 : 0,
      sinceHeading: heading < 0 ? far : i - heading,
      headingLevel: heading < 0 ? 0 : (levels[heading] as number),
      sectionProse: (words[sectionTo] as number) - (words[sectionFrom] as number),
      sectionLinks: mean(links, sectionFrom, sectionTo),
      sectionBlocks: sectionTo - sectionFrom,
      nearLinks: mean(links, i - 4, i + 5),
      nearProse: mean(running, i - 4, i + 5),
      nextLinks: mean(links, i + 1, i + 7),
      nextProse: mean(running, i + 1, i + 7),
    }
    if (own[i]) last = i
    return passage
  })
}

/** Sums of what stands before each place, and of all. */
function prefix(values: readonly number[]): number[] {
  const sums = [0]
  for (const value of values) sums.push((sums.at(-1) as number) + value)
  return sums
}

/** For each place and the one behind the last, the first place from it on that holds; the length where none does. */
function nextWhere(flags: readonly boolean[]): number[] {
  const next = new Array<number>(flags.length + 2).fill(flags.length)
  for (let i = flags.length - 1; i >= 0; i--) next[i] = flags[i] ? i : (next[i + 1] as number)
  return next
}

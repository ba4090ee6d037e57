import { cohesionOf } from '../cohesion.ts'
import { markOf } from '../lines/marks.ts'
import { type Look, looksOf } from '../look.ts'
import type { CleanBlock } from '../rule.ts'
import { articleStretch, type Stretch } from '../stretch.ts'

const edge = 6
const longest = 700

/** The blocks as rules see them; `text` is at most their first 700 characters. */
export function seenBlocks(text: string, blocks: readonly CleanBlock[]): readonly Seen[] {
  const before = known.get(blocks)
  if (before) return before
  const seen = see(text, blocks)
  known.set(blocks, seen)
  return seen
}

const known = new WeakMap<readonly CleanBlock[], readonly Seen[]>()

/** A block with what rules ask about it; what costs more than a glance is found out when it is asked for. */
export class Seen {
  readonly block: CleanBlock
  readonly look: Look
  /** Words of prose in the blocks before it, and from it on. */
  readonly proseBefore: number
  readonly proseAfter: number
  readonly #page: SeenPage
  readonly #i: number

  constructor(page: SeenPage, i: number, look: Look, proseBefore: number, proseAfter: number) {
    this.#page = page
    this.#i = i
    this.block = page.blocks[i] as CleanBlock
    this.look = look
    this.proseBefore = proseBefore
    this.proseAfter = proseAfter
  }

  get text(): string {
    const { start, end } = this.block
    return this.#page.text.slice(start, Math.min(end, start + longest))
  }

  /** What a short line is for our own rules; none for long ones. */
  get mark(): number {
    return markOf(this.#page.text, this.block, this.look)
  }

  /** It stands before, or among the first blocks of, the article's running text. */
  get head(): boolean {
    const article = articleOf(this.#page)
    return !article || this.#i < article.first + edge
  }

  /** It stands after, or among the last blocks of, the article's running text. */
  get tail(): boolean {
    const article = articleOf(this.#page)
    return !article || this.#i > article.last - edge
  }

  /** What follows speaks of other things than the article before it, or holds hardly any prose. */
  foreignAfter(): boolean {
    const { proseBefore: before, proseAfter: after } = this
    if (before < 40) return false
    if (after < before * hardlyAny) return true
    const cohesion = cohesionOf(this.#page.text, this.#page.blocks).at(this.#i) ?? 0
    return cohesion < strange * Math.min(1, before / telling)
  }
}

interface SeenPage {
  readonly text: string
  readonly blocks: readonly CleanBlock[]
  /** What a page's markup told from the article has left already. */
  readonly judged: boolean
}

const articleOf = ({ text, blocks, judged }: SeenPage): Stretch | undefined =>
  judged ? { first: 0, last: blocks.length - 1 } : articleStretch(text, blocks)

function see(text: string, blocks: readonly CleanBlock[]): Seen[] {
  const looks = looksOf(text, blocks)
  const prose = (i: number) => {
    const { kind, words } = looks[i] as Look
    const { outside } = blocks[i] as CleanBlock
    return kind === 'prose' && !outside ? words : 0
  }
  let total = 0
  for (let i = 0; i < blocks.length; i++) total += prose(i)
  let before = 0
  const page = { text, blocks, judged: blocks.length > 0 && blocks.every(({ page }) => page?.judged) }
  return looks.map((look, i) => {
    const seen = new Seen(page, i, look, before, total - before)
    before += prose(i)
    return seen
  })
}

/**
 * Shares of content words: true halves of an article share about a third, strangers about a tenth. What stands before
 * must be long enough to tell.
 */
const strange = 0.2
const telling = 150
const hardlyAny = 0.06

/**
 * Indices of what a heading of page furniture begins: to the end of the page where little prose follows, else only
 * the heading and the titles under it.
 */
export function headedBy(
  seen: readonly Seen[],
  isHeading: (seen: Seen, i: number) => boolean,
  endsPage: (seen: Seen) => boolean,
): Set<number> {
  const found = new Set<number>()
  for (let i = 0; i < seen.length; i++) {
    const at = seen[i] as Seen
    if (!isHeading(at, i)) continue
    if (endsPage(at)) {
      for (let j = i; j < seen.length; j++) found.add(j)
      break
    }
    found.add(i)
    for (let left = titles; left > 0 && i + 1 < seen.length; left--) {
      const next = seen[i + 1] as Seen
      if (!isTitle(next) || isHeading(next, i + 1)) break
      found.add(++i)
    }
  }
  return found
}

/** A box within an article has no more titles. */
const titles = 10

const isTitle = ({ look, block: { page, kind } }: Seen) =>
  kind === 'headline' && !page ? false : page ? page.links > 0.5 : look.kind !== 'prose'

import type { Edit } from '../../text/index.ts'
import type { PageHead } from './head.ts'
import type { PageElement, RawBlock, ShownBlock } from './page.ts'
import { type Position, scanPage } from './scan.ts'

export interface Markup {
  /** From the source to the page's visible text, its blocks set apart by blank lines. */
  readonly edits: readonly Edit[]
  /** In offsets of the visible text. */
  readonly blocks: readonly RawBlock[]
  readonly elements: readonly PageElement[]
  readonly head: PageHead
}

const isSpace = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13)
const lower = /^\p{Ll}/u

/** What stands between two copies: nothing, a space, the edge of a table's cell or a line break that
 * may become one or the other, a new block. */
type Gap = '' | ' ' | 'cell' | 'break' | '\n\n'
const strength: Record<Gap, number> = { '': 0, ' ': 1, cell: 2, break: 3, '\n\n': 4 }
/** Cells of one row stand in one line as long as that is so short. */
const shortRow = 80

/** Reads a page as the text it shows. Linear in the source. */
export function readMarkup(source: string): Markup {
  const edits: Edit[] = []
  const blocks: RawBlock[] = []
  const position: Position = { block: 0, element: 0, links: 0 }
  let copied = 0 // end of what was copied or put in place last, in the source
  let length = 0 // of the visible text
  let gap: Gap = ''
  let start = -1 // of the open block, in the visible text
  let element = 0
  let linked = 0
  const shown: ShownBlock[] = []
  let from = 0 // of the open block, in the source
  let inner = 0 // element in which it begins

  /** One plain space between two words. */
  const isPlain = (at: number) => source.charCodeAt(at) === 32 && !isSpace(source.charCodeAt(at + 1))
  const endBlock = () => {
    if (start >= 0) {
      blocks.push({ start, end: length, element, linked })
      shown.push({ start: from, end: copied, length: length - start, element: inner })
    }
    start = -1
    linked = 0
  }
  /** Makes ready to put `first` at `from`: closes the gap before it. */
  const bridge = (at: number, first: string) => {
    let insert = ''
    if (gap === 'cell') gap = start >= 0 && length - start < shortRow ? ' ' : '\n\n'
    if (gap === 'break') gap = lower.test(first) ? ' ' : '\n\n'
    if (length > 0 && gap === '\n\n') {
      endBlock()
      insert = gap
    } else if (start >= 0 && gap === ' ') insert = gap
    if (source.slice(copied, Math.min(at, copied + 3)) !== insert) edits.push({ from: copied, to: at, insert })
    length += insert.length
    if (start < 0) {
      start = length
      element = position.block
      from = at
      inner = position.element
    }
    gap = ''
  }
  const widen = (next: Gap) => {
    if (next === 'break' && gap === 'break') gap = '\n\n'
    else if (strength[next] > strength[gap]) gap = next
  }
  const copy = (from: number, to: number) => {
    if (from < to) {
      bridge(from, source.slice(from, from + 2))
      length += to - from
      copied = to
      if (position.links > 0) linked += to - from
    }
  }

  const { elements, head } = scanPage(source, position, {
    text(from, to) {
      for (let at = from; at < to; ) {
        const before = at
        while (at < to && isSpace(source.charCodeAt(at))) at++
        if (at > before) widen(' ')
        const start = at
        while (at < to && !(isSpace(source.charCodeAt(at)) && !(isPlain(at) && at + 1 < to))) at++
        copy(start, at)
      }
    },
    character(character, from, to) {
      if (isSpace(character.charCodeAt(0))) return widen(' ')
      bridge(from, character)
      edits.push({ from, to, insert: character })
      length += character.length
      copied = to
      if (position.links > 0) linked += character.length
    },
    boundary: (tag) => widen(tag === 'td' || tag === 'th' ? 'cell' : '\n\n'),
    lineBreak: () => widen('break'),
  })
  endBlock()
  if (copied < source.length) edits.push({ from: copied, to: source.length, insert: '' })
  return { edits, blocks, elements, head: { ...head, elements, shown } }
}

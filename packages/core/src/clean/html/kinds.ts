import type { BlockKind } from '../../schema/index.ts'
import type { PageElement } from './page.ts'

const kinds: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['h1', 'headline'],
  ...['h2', 'h3', 'h4', 'h5', 'h6'].map((tag): [string, BlockKind] => [tag, 'subhead']),
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ...['li', 'dd', 'dt', 'ul', 'ol', 'dl'].map((tag): [string, BlockKind] => [tag, 'list']),
  ...['td', 'th', 'tr', 'table'].map((tag): [string, BlockKind] => [tag, 'table']),
  ['blockquote', 'quotation'],
])
const caption = /(?:^|[^a-z])(?:caption|wp-caption-text|figcaption|cutline|imagecaption|legende)(?:[^a-z]|$)|Caption/

/** Kind of block by the elements around it, the innermost first; a few levels are enough. */
export function kindOf(elements: readonly PageElement[], index: number): BlockKind {
  let quoted = false
  for (let i = index, level = 0; i > 0 && level < 6; level++) {
    const { tag, words, parent } = elements[i] as PageElement
    const kind = kinds.get(tag)
    if (level < 3 && caption.test(words)) return 'caption'
    if (kind && kind !== 'quotation') return kind
    if (kind === 'quotation') quoted = true
    i = parent
  }
  return quoted ? 'quotation' : 'body'
}

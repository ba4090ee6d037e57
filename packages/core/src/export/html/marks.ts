import { cut } from '../cut.ts'
import { escapeHtml } from './escape.ts'

/** Words to mark; marks may overlap. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** CSS class: the layer or kind. */
  readonly kind: string
  readonly title: string
  /** Target for links from the entries. */
  readonly id?: string
}

/** A stretch of text with its marks; where they overlap, a fragment carries the classes and titles of all. */
export function marked(text: string, from: number, to: number, marks: readonly Mark[]): string {
  const named = new Set<string>()
  return cut(from, to, marks)
    .map(({ start, end, marks: over }) => {
      const piece = escapeHtml(text.slice(start, end))
      if (!over.length) return piece
      const anchors = over.flatMap(({ id }) => (id === undefined || named.has(id) ? [] : [id]))
      for (const id of anchors) named.add(id)
      const kinds = [...new Set(over.map(({ kind }) => kind))].join(' ')
      const titles = over.map(({ title }) => title).join('\n')
      return `${anchors.map((id) => `<a id="${escapeHtml(id)}"></a>`).join('')}<mark class="${escapeHtml(kinds)}" title="${escapeHtml(titles)}">${piece}</mark>`
    })
    .join('')
}

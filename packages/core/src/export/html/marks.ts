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
  const inside = marks.filter(({ start, end }) => start < to && end > from)
  const starts = [...inside].sort((a, b) => a.start - b.start)
  const cuts = [
    ...new Set([from, to, ...inside.flatMap(({ start, end }) => [Math.max(start, from), Math.min(end, to)])]),
  ]
  cuts.sort((a, b) => a - b)
  const named = new Set<string>()
  let open: Mark[] = []
  let next = 0
  let html = ''
  for (let i = 0; i + 1 < cuts.length; i++) {
    const at = cuts[i] as number
    const piece = escapeHtml(text.slice(at, cuts[i + 1]))
    for (let mark = starts[next]; mark && mark.start <= at; mark = starts[++next]) open.push(mark)
    open = open.filter(({ end }) => end > at)
    if (!open.length) {
      html += piece
      continue
    }
    const anchors = open.flatMap(({ id }) => (id === undefined || named.has(id) ? [] : [id]))
    for (const id of anchors) named.add(id)
    const kinds = [...new Set(open.map(({ kind }) => kind))].join(' ')
    const titles = open.map(({ title }) => title).join('\n')
    html += `${anchors.map((id) => `<a id="${escapeHtml(id)}"></a>`).join('')}<mark class="${escapeHtml(kinds)}" title="${escapeHtml(titles)}">${piece}</mark>`
  }
  return html
}

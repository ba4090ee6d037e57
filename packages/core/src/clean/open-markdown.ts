import { draft, type Edit, firstWhere, offsetMap, revise, segments } from '../text/index.ts'
import type { Cleaning } from './clean.ts'
import { markdownBlocks, type Row } from './markdown/blocks.ts'
import { inlineEdits } from './markdown/inline.ts'
import { cut } from './recut.ts'

/** A Markdown text before its first rule: signs and front matter out, blocks told apart. */
export function openMarkdown(source: string): Cleaning {
  const blocks = markdownBlocks(source)
  const edits: Edit[] = []
  const between = (from: number, to: number, insert: string) => {
    if (source.slice(from, to) !== insert) edits.push({ from, to, insert })
  }
  let at = 0
  for (const { kind, rows, literal } of blocks) {
    const signs = rows.map(({ from, to }) =>
      kind === 'table' ? cellEdits(source, from, to) : literal ? [] : inlineEdits(source, from, to),
    )
    if (rows.every((row, i) => isGone(source, row, signs[i] ?? []))) continue
    rows.forEach(({ from, to }, i) => {
      const joint = rows[i - 1]?.breaks ? '\n' : ' '
      between(at, from, i > 0 ? joint : at > 0 ? '\n\n' : '')
      for (const edit of signs[i] ?? []) edits.push(edit)
      at = to
    })
  }
  between(at, source.length, '')
  const made = revise(draft(source), edits, 'markdown', 'Signs of Markdown, not the text they set')
  const map = offsetMap(segments(made))
  return {
    draft: made,
    blocks: cut(made.text).map(({ start, end }) => {
      const origin = map.toSource({ start, end: start + 1 }).start
      const block = blocks[firstWhere(blocks, ({ rows }) => (rows[0]?.from ?? 0) > origin) - 1]
      return { start, end, kind: block?.kind ?? 'body', told: true }
    }),
  }
}

/** Nothing of the row stays but white space: a picture, a mark of a note. */
function isGone(source: string, { from, to }: Row, edits: readonly Edit[]): boolean {
  let at = from
  for (const edit of edits) {
    if (/\S/.test(source.slice(at, edit.from))) return false
    at = edit.to
  }
  return !/\S/.test(source.slice(at, to))
}

/** A row of a table: its bars go, a space stays between two cells. */
function cellEdits(source: string, from: number, to: number): Edit[] {
  const edits: Edit[] = []
  const isBlank = (at: number) => source.charAt(at) === ' ' || source.charAt(at) === '\t'
  for (let bar = source.indexOf('|', from); bar >= 0 && bar < to; bar = source.indexOf('|', bar + 1)) {
    let start = bar
    let end = bar + 1
    const last = edits.at(-1)
    while (start > Math.max(from, last?.to ?? 0) && isBlank(start - 1)) start--
    while (end < to && isBlank(end)) end++
    if (last && last.to === start) edits[edits.length - 1] = { ...last, to: end, insert: end === to ? '' : last.insert }
    else edits.push({ from: start, to: end, insert: start === from || end === to ? '' : ' ' })
  }
  return edits
}

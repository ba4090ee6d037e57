import { draft, type Edit, firstWhere, offsetMap, revise, segments } from '../text/index.ts'
import type { Cleaning } from './clean.ts'
import { markdownBlocks } from './markdown/blocks.ts'
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
    rows.forEach(({ from, to }, i) => {
      const joint = rows[i - 1]?.breaks ? '\n' : ' '
      between(at, from, i > 0 ? joint : at > 0 ? '\n\n' : '')
      if (kind === 'table') edits.push(...cellEdits(source, from, to))
      else if (!literal) edits.push(...inlineEdits(source, from, to))
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

/** A row of a table: its bars go, a space stays between two cells. */
function cellEdits(source: string, from: number, to: number): Edit[] {
  const edits: Edit[] = []
  for (const found of source.slice(from, to).matchAll(/[ \t]*\|[ \t]*/g)) {
    const start = from + found.index
    const end = start + found[0].length
    edits.push({ from: start, to: end, insert: start === from || end === to ? '' : ' ' })
  }
  return edits
}

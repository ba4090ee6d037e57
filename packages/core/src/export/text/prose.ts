import { type Section, wrap } from './section.ts'

/** The clean text itself, block by block. */
export const prose: Section = ({ text, blocks }, page) => {
  if (text === undefined) return undefined
  const parts = blocks ?? [{ start: 0, end: text.length, kind: 'body' as const }]
  const shown = parts.map(({ start, end, kind }) => {
    const block = text.slice(start, end)
    if (kind === 'headline') return page.paint('strong', wrap(block, page.width))
    if (kind === 'list') return `  • ${wrap(block, page.width - 4).replaceAll('\n', '\n    ')}`
    if (kind === 'quotation') return `  | ${wrap(block, page.width - 4).replaceAll('\n', '\n  | ')}`
    if (kind === 'table') return block
    return wrap(block, page.width)
  })
  return shown.join('\n\n')
}

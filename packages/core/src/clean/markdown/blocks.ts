import type { BlockKind } from '../../schema/index.ts'

export interface Row {
  readonly from: number
  readonly to: number
  /** Its line break is meant: it ends with two spaces or a backslash. */
  readonly breaks: boolean
}

export interface MarkdownBlock {
  readonly kind: BlockKind
  /** Lines of the source without the signs before them. */
  readonly rows: Row[]
  /** Code: every character stands for itself. */
  readonly literal?: true
}

const fence = /^ {0,3}(`{3,}|~{3,})/
const heading = /^ {0,3}(#{1,6})(?:[ \t]+|$)/
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/
const thematic = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const item = /^[ \t]{0,12}(?:[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|(?=\d{1,9}[.)][ \t]))/
const quote = /^ {0,3}(?:>[ \t]?)+/
const definition = /^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:[ \t]*\S/
const noteText = /^ {0,3}\[\^[^\]\s]{1,40}\]:[ \t]*/
const tableRow = /^[ \t]*\|.*\|[ \t]*$/
const tableRule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$/
const blank = /^\s*$/
/** Data at the head of the file between two rules. */
const frontMatter = /^\ufeff?---[ \t]*\r?\n(?:[^\n]*\n){0,200}?---[ \t]*(?:\r?\n|$)/
const frontKey = /^\ufeff?---[ \t]*\r?\n\s{0,3}[\w-]{1,40}[ \t]*:/

/** Length of the signs that close a heading: `## Head ##`. */
function closingHashes(line: string): number {
  const trimmed = line.trimEnd()
  let at = trimmed.length
  while (trimmed.charAt(at - 1) === '#') at--
  const closes = at < trimmed.length && /[ \t]/.test(trimmed.charAt(at - 1))
  return closes ? line.length - trimmed.slice(0, at).trimEnd().length : 0
}

const isHead = ({ kind }: MarkdownBlock) => kind !== 'body'

/** Blocks of a Markdown text, in order. Source: CommonMark 0.31, and tables as GitHub writes them. */
export function markdownBlocks(source: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  let open: MarkdownBlock | undefined
  let fenced: string | undefined
  let headed = false
  const begin = (kind: BlockKind, literal?: true): MarkdownBlock => {
    open = { kind, rows: [], ...(literal && { literal }) }
    blocks.push(open)
    return open
  }
  const front = frontKey.test(source) ? (frontMatter.exec(source)?.[0].length ?? 0) : 0
  for (let at = front; at < source.length; ) {
    const feed = source.indexOf('\n', at)
    const next = feed < 0 ? source.length : feed + 1
    let end = feed < 0 ? source.length : feed
    if (source.charAt(end - 1) === '\r' && end > at) end--
    const line = source.slice(at, end)
    const add = (block: MarkdownBlock, skip = 0, cut = 0) => {
      const text = line.slice(skip, line.length - cut)
      const lead = text.length - text.trimStart().length
      const from = at + skip + (block.literal ? 0 : lead)
      const to = block.literal ? end : at + skip + text.replace(/\\$/, '').trimEnd().length
      if (from < to) block.rows.push({ from, to, breaks: block.literal === true || /(?: {2}|\\)$/.test(line) })
    }
    const start = at
    at = next
    if (fenced !== undefined) {
      at = start
      add(open as MarkdownBlock)
      at = next
      if (line.trim().startsWith(fenced) && /^[`~]+$/.test(line.trim())) fenced = open = undefined
      continue
    }
    at = start
    const code = fence.exec(line)?.[1]
    const level = heading.exec(line)
    const quoted = quote.exec(line)
    const noted = noteText.exec(line)
    const listed = thematic.test(line) ? null : item.exec(line)
    if (blank.test(line)) open = undefined
    else if (code) {
      add(begin('body', true))
      fenced = code
    } else if (level) {
      const kind: BlockKind = (level[1] ?? '').length === 1 && !headed && blocks.every(isHead) ? 'headline' : 'subhead'
      headed ||= kind === 'headline'
      add(begin(kind), level[0].length, closingHashes(line))
      open = undefined
    } else if (open?.kind === 'body' && open.rows.length === 1 && !open.literal && underline.test(line)) {
      const first: boolean = !headed && line.includes('=') && blocks.slice(0, -1).every(isHead)
      headed ||= first
      blocks[blocks.length - 1] = { ...open, kind: first ? 'headline' : 'subhead' }
      open = undefined
    } else if (thematic.test(line) || definition.test(line)) open = undefined
    else if (noted) add(begin('body'), noted[0].length)
    else if (tableRule.test(line) && open) {
      if (open.rows.length === 1) blocks[blocks.length - 1] = open = { ...open, kind: 'table' }
    } else if (tableRow.test(line)) {
      add(begin('table'))
    } else if (quoted) add(open?.kind === 'quotation' ? open : begin('quotation'), quoted[0].length)
    else if (listed) add(begin('list'), listed[0].length)
    else add(open && open.kind !== 'table' ? open : begin('body'))
    at = next
  }
  return blocks.filter(({ rows }) => rows.length > 0)
}

import { parseHTML } from 'linkedom'

const unseen = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG HEAD IFRAME OBJECT CANVAS MATH TEXTAREA SELECT VIDEO AUDIO'.split(' '),
)
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG BUTTON CITE CODE DATA DEL DFN EM FONT I IMG INPUT INS KBD LABEL MARK OUTPUT PICTURE Q S SAMP SMALL SOURCE SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
)

interface NodeLike {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: Iterable<NodeLike>
}

/** The text of a page as somebody takes it out who knows only which elements begin a line: one line a block. */
export function pageLines(html: string): string[] {
  const { document } = parseHTML(html)
  const lines: string[] = []
  let line = ''
  const end = () => {
    const text = line.replace(/\s+/g, ' ').trim()
    if (text) lines.push(text)
    line = ''
  }
  const walk = (node: NodeLike): void => {
    if (node.nodeType === 3) line += node.nodeValue ?? ''
    if (node.nodeType !== 1 && node.nodeType !== 9) return
    const name = node.nodeName.toUpperCase()
    if (unseen.has(name)) return
    const breaks = node.nodeType === 1 && !inline.has(name)
    if (breaks) end()
    for (const child of node.childNodes) walk(child)
    if (breaks) end()
  }
  walk((document.body ?? document) as unknown as NodeLike)
  end()
  return lines
}

/** A line of a dump: of the article, of what stands around it, or its headline, which is looked for by other means. */
export interface Line {
  readonly text: string
  readonly of: 'article' | 'page' | 'headline'
}

/** The lines with an article of about so many words only: what is left of it out, and what stood between that. */
export function shortened(lines: readonly Line[], words: number): Line[] {
  let left = words
  const last = lines.findLastIndex(({ of }) => of === 'article')
  return lines.filter(({ text, of }, i) => {
    const kept = left > 0 || i > last
    if (of === 'article') left -= text.split(' ').length
    return kept
  })
}

/** The article of one page with what stands above another's and below a third's. */
export function mixed(article: readonly Line[], above: readonly Line[], below: readonly Line[]): Line[] {
  const first = (lines: readonly Line[]) => lines.findIndex(({ of }) => of !== 'page')
  const after = (lines: readonly Line[]) => lines.findLastIndex(({ of }) => of === 'article') + 1
  return [
    ...above.slice(0, Math.max(0, first(above))),
    ...article.slice(Math.max(0, first(article)), after(article)),
    ...below.slice(after(below)),
  ]
}

/** Lines run together as if most breaks between them were lost; all kept where `lost` is 0. */
export function dump(lines: readonly Line[], lost: number, next: () => number): { text: string; starts: number[] } {
  let text = ''
  const starts = lines.map((line) => {
    const at = text.length
    text += next() < lost ? line.text : `${line.text}\n`
    return at
  })
  return { text, starts }
}

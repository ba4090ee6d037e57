import type { PageHead } from '../clean/html/head.ts'
import type { PageElement, ShownBlock } from '../clean/html/page.ts'
import { tokenize } from '../clean/html/tokenize.ts'
import { firstWhere } from '../text/index.ts'
import { fieldLine } from './found.ts'
import { type LineList, longestLine, type Part, type PlainLine } from './line-list.ts'
import type { Marks } from './marks.ts'

/** Tags and comments make the source of a line longer than what it shows. UTF-16 code units. */
const longestSource = 8000

/** The lines a page shows; only those that are asked for are read. */
export function pageLines(source: string, { elements, shown }: PageHead, marks: Marks): LineList {
  const lines: (PlainLine | undefined)[] = []
  const block = (i: number) => shown[i] as ShownBlock
  return {
    size: shown.length,
    range: block,
    length: (i) => block(i).length,
    level: (i) => headingLevel(elements, block(i).element),
    at: (position) => firstWhere(shown, ({ end }) => end > position),
    from: (position) => firstWhere(shown, ({ start }) => start >= position),
    line(i) {
      lines[i] ??= readLine(source, elements, block(i), marks)
      return lines[i]
    },
  }
}

/** A heading's own elements reach so far up. */
const levels = 4

function headingLevel(elements: readonly PageElement[], element: number): number | undefined {
  for (let i = element, level = 0; i > 0 && level < levels; level++, i = (elements[i] as PageElement).parent) {
    const { tag } = elements[i] as PageElement
    if (tag.length === 2 && tag >= 'h1' && tag <= 'h3') return Number(tag[1])
  }
  return undefined
}

function readLine(source: string, elements: readonly PageElement[], block: ShownBlock, marks: Marks): PlainLine {
  const { start, end, length } = block
  if (length > longestLine || end - start > longestSource) return { text: '', source: { start, end }, parts: [] }
  const runs = whole(runsOf(source, elements, block))
  let text = runs[0]?.text ?? ''
  for (const { text: next } of runs.slice(1))
    text += (seam.test(`${text.slice(-1)}|${next.slice(0, 1)}`) ? ' ' : '') + next
  const level = headingLevel(elements, block.element)
  const isKicker = ({ element }: Run) =>
    level !== undefined && kickerWords.test(wordsAround(elements, element, block.element))
  const parts: Part[] = []
  for (const run of runs) {
    const text = fieldLine(run.text)
    if (!text) continue
    const mark = marks.of(run.element)
    const source = { start: run.start, end: run.end }
    parts.push({ text, source, ...(mark && { mark }), ...(isKicker(run) && { kicker: true }) })
  }
  const [first] = parts
  const mark = first && parts.every((part) => part.mark === first.mark) ? first.mark : undefined
  return { text: fieldLine(text), source: { start, end }, parts, ...(mark && { mark }), ...(level && { level }) }
}

const kickerWords =
  /(?:^|[\s_-])(?:kicker|topline|overline|dachzeile|spitzmarke|eyebrow|roofline|antetitulo|surtitre|occhiello|volanta|label|super-?(?:title|headline|line)|pre-?title)(?:$|[\s_-])/i

/** Class words of an element and of the one around it, below the heading. */
function wordsAround(elements: readonly PageElement[], element: number, heading: number): string {
  const { words, parent, tag } = elements[element] as PageElement
  if (element === 0 || /^h[1-3]$/.test(tag)) return ''
  const outer = parent > heading ? (elements[parent] as PageElement) : undefined
  return outer && !/^h[1-3]$/.test(outer.tag) ? `${words} ${outer.words}` : words
}

/** A word that goes on in the next element, for the look of its first or last letter, is one. */
function whole(runs: readonly Run[]): readonly Run[] {
  if (runs.length < 2) return runs
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const letters = run.text.trim().length <= 2 || last?.text.length === 1
    if (last && letters && /\p{L}$/u.test(last.text.slice(-2)) && /^\p{Ll}/u.test(run.text.slice(0, 2))) {
      last.text += run.text
      last.end = run.end
    } else joined.push({ ...run })
  }
  return joined
}

/** "By" and "Ana Veld" in two elements: only their look sets them apart. */
const seam = /[\p{Ll}\d.:,)]\|[\p{Lu}\d]/u

interface Run {
  text: string
  readonly element: number
  readonly start: number
  end: number
}

/** What a block shows, by the innermost element. */
function runsOf(source: string, elements: readonly PageElement[], { start, end, element }: ShownBlock): Run[] {
  const part = source.slice(start, end)
  if (!part.includes('<') && !part.includes('&')) return [{ text: part, element, start, end }]
  const runs: Run[] = []
  let next = firstAt(elements, start)
  let open = element
  let hidden = 0
  let tag = -1 // of the start tag that is read: the index of its element
  const add = (text: string, from: number, to: number) => {
    if (hidden) return
    const last = runs.at(-1)
    if (last && last.element === open) {
      last.text += text
      last.end = start + to
    } else runs.push({ text, element: open, start: start + from, end: start + to })
  }
  tokenize(part, {
    text: (from, to) => add(part.slice(from, to), from, to),
    character: add,
    startTag(from) {
      while (next < elements.length && (elements[next] as PageElement).at < start + from) next++
      tag = elements[next]?.at === start + from ? next : -1
    },
    attribute() {},
    tagEnd(selfClosing) {
      if (tag < 0) return 'markup'
      open = tag
      const { tag: name } = elements[tag] as PageElement
      if (!unseen.has(name) || selfClosing) return 'markup'
      hidden++
      return name === 'script' || name === 'style' ? 'raw' : 'markup'
    },
    endTag(from, to) {
      const name = part.slice(from, to).toLowerCase()
      if (hidden && unseen.has(name)) hidden--
      for (let i = open, level = 0; i > 0 && level < 8; level++, i = (elements[i] as PageElement).parent)
        if ((elements[i] as PageElement).tag === name) {
          open = (elements[i] as PageElement).parent
          break
        }
    },
  })
  return runs
}

const unseen = new Set(['script', 'style', 'noscript', 'svg', 'template', 'select', 'textarea', 'iframe', 'math'])

/** The first element whose start tag stands at or after a position. */
function firstAt(elements: readonly PageElement[], position: number): number {
  let [low, high] = [0, elements.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((elements[middle] as PageElement).at < position) low = middle + 1
    else high = middle
  }
  return low
}

import type { PageElement } from '../clean/html/page.ts'
import { type Position, scanPage } from '../clean/html/scan.ts'
import { fieldLine } from './found.ts'
import { longestLine, type Mark, mostLines, type PlainLine } from './lines.ts'

interface Run {
  text: string
  readonly element: number
  readonly start: number
  end: number
}

/**
 * The short lines a page shows, each with what its markup calls it; the text of an element that is marked as an
 * author's name also stands alone. Linear in the source.
 */
export function pageLines(source: string): PlainLine[] {
  const lines: (readonly Run[])[] = []
  const position: Position = { block: 0, element: 0, links: 0 }
  let runs: Run[] = []
  let length = 0
  const flush = () => {
    if (runs.length && length <= longestLine && lines.length < mostLines) lines.push(runs)
    runs = []
    length = 0
  }
  const add = (text: string, start: number, end: number) => {
    length += text.length
    if (length > longestLine) return
    const last = runs.at(-1)
    if (last && last.element === position.element) {
      last.text += text
      last.end = end
    } else if (text.trim() || runs.length) runs.push({ text, element: position.element, start, end })
  }
  const { elements } = scanPage(source, position, {
    text: (start, end) => add(source.slice(start, Math.min(end, start + longestLine + 1)), start, end),
    character: add,
    boundary: flush,
    lineBreak: flush,
  })
  flush()
  const markOf = marker(elements)
  return lines.flatMap((runs) => {
    const level = headingLevel(elements, runs[0]?.element ?? 0)
    return linesOf(runs, markOf).map((line) => (level ? { ...line, level } : line))
  })
}

function headingLevel(elements: readonly PageElement[], element: number): number | undefined {
  for (let i = element, level = 0; i > 0 && level < levels; level++, i = (elements[i] as PageElement).parent) {
    const heading = /^h([1-3])$/.exec((elements[i] as PageElement).tag)
    if (heading) return Number(heading[1])
  }
  return undefined
}

function linesOf(runs: readonly Run[], markOf: (element: number) => Mark | undefined): PlainLine[] {
  const marks = runs.map(({ element }) => markOf(element))
  const [shared] = marks
  const whole = toLine(runs, marks.every((mark) => mark === shared) ? shared : undefined)
  const parts = marks.every((mark) => mark === shared) ? [] : runs.map((run, i) => marks[i] && toLine([run], marks[i]))
  return [whole, ...parts].filter((line) => line !== undefined)
}

function toLine(runs: readonly Run[], mark: Mark | undefined): PlainLine | undefined {
  const text = fieldLine(runs.map((run) => run.text).join(''))
  const source = { start: runs[0]?.start ?? 0, end: runs.at(-1)?.end ?? 0 }
  return text ? { text, source, ...(mark && { mark }) } : undefined
}

/** Property values and class words, in the order in which they count. */
const byRole: readonly (readonly [Mark, RegExp])[] = [
  ['updated', /(?:^| )datemodified(?: |$)/],
  ['published', /(?:^| )datepublished(?: |$)/],
  ['author', /(?:^| )(?:author|creator)(?: |$)/],
]
const byClass: readonly (readonly [Mark, RegExp])[] = [
  ['other', /\b(?:comments?|kommentare?|related|recommended|caption|copyright)\b/],
  ['updated', /\b(?:updated?|modified)\b/],
  [
    'published',
    /\b(?:published|pubdate|publishdate|publish date|publication|entry date|post date|posted on|date published)\b/,
  ],
  ['byline', /\b(?:author|authors|autor|autoren|auteur|autore|verfasser|redakteur|byline|by line)\b/],
  ['date', /\b(?:date|datum|fecha|data|timestamp|dateline|time|zeit)\b/],
]
const levels = 4 // how far an element's name reaches down

/** What the nearest of an element and the few around it is called. */
function marker(elements: readonly PageElement[]): (element: number) => Mark | undefined {
  const own = new Map<number, Mark | undefined>()
  const ownMark = (index: number): Mark | undefined => {
    const { words, role } = elements[index] as PageElement
    if (own.has(index)) return own.get(index)
    const parted = words
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-zà-ÿ]+/)
      .join(' ')
    const found =
      byRole.find(([, pattern]) => pattern.test(role)) ?? byClass.find(([, pattern]) => pattern.test(parted))
    own.set(index, found?.[0])
    return found?.[0]
  }
  return (element) => {
    let mark: Mark | undefined
    for (let i = element, level = 0; i > 0 && level < levels; level++, i = (elements[i] as PageElement).parent) {
      const next = ownMark(i)
      if (next === 'other') return 'other'
      mark ??= next
    }
    return mark
  }
}

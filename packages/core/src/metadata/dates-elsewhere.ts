import type { PageHead } from '../clean/html/head.ts'
import type { When } from '../schema/index.ts'
import { publishedLabel, updatedLabel } from './date-labels.ts'
import { findDates, readDate } from './find-dates.ts'
import { bare } from './found.ts'
import { type Line, type Lines, lineOf } from './lines.ts'
import { chainOf } from './marks.ts'

/** So many lines and elements of a page are looked at, none longer than this. */
const most = 1500
const longest = 80

/**
 * A date anywhere on the page, where none stands near the article: what a line calls the day of publication, else the
 * one day that all time elements, or all that the markup calls a date, agree on; days that differ are those of other
 * articles. Last, what a list of articles on the page says of this one.
 */
export function datesElsewhere(head: PageHead, lines: Lines, title = ''): When | undefined {
  return (
    labeled(lines) ??
    only(timesOf(head, lines)) ??
    only(markedOf(head, lines)) ??
    only(besideTitle(head, lines, bare(title)))
  )
}

function labeled(lines: Lines): When | undefined {
  let label = false
  for (let i = 0; i < lines.size && i < most; i++) {
    if (lines.length(i) > longest) {
      label = false
      continue
    }
    const line = lines.line(i)
    const [date] = findDates(line.text)
    const said = publishedLabel.test(line.text) && !updatedLabel.test(line.text) && !created.test(line.text)
    if (date && line.mark !== 'other' && (said || (label && line.text.length < date.end - date.start + 8)))
      return visible(line)
    label = said && !date && line.text.length < 30
  }
  return undefined
}

/** Away from an article it is mostly a house or a group that was created. */
const created = /(?<!\p{L})created(?!\p{L})/iu

function visible({ text, source }: Line): When {
  const [{ value, precision }] = findDates(text) as [ReturnType<typeof findDates>[number]]
  return { value, precision, basis: 'visible', source }
}

function timesOf({ times }: PageHead, lines: Lines): When[] {
  return times.slice(0, most).flatMap(({ text, source }) => {
    const date = readDate(text)
    const line = lines.at(source.end)
    const around = line < lines.size ? lines.line(line) : undefined
    const mark = around?.parts[0]?.mark
    const other = mark === 'other' || mark === 'updated' || updatedLabel.test(around?.text ?? '')
    return date && !other ? [{ ...date, basis: 'time-element', source }] : []
  })
}

function markedOf({ elements }: PageHead, lines: Lines): When[] {
  const { marks } = lines
  if (!marks || !lines.size) return []
  return elements.slice(0, 20 * most).flatMap(({ at }, i) => {
    const own = marks.own(i)
    if ((own !== 'date' && own !== 'published') || marks.isOther(i)) return []
    const index = lineOf(lines, { start: lines.range(Math.min(lines.size - 1, lines.at(at))).start, end: at })
    if (index < 0 || lines.length(index) > longest || lines.range(index).start < at) return []
    const line = lines.line(index)
    return findDates(line.text).length ? [visible(line)] : []
  })
}

/** A shorter title may be the name of any part of a site. */
const shortestTitle = 12
/** Lines from a title to the date of its entry in a list, and levels up to the element that holds both. */
const reach = { lines: 3, levels: 5 }
/** What else may stand in a line with the date of an entry. */
const mostBeside = 12

/** Where the title stands once more, the date in the innermost element around it that has one. */
function besideTitle({ elements, shown }: PageHead, lines: Lines, title: string): When[] {
  if (title.length < shortestTitle) return []
  const found: When[] = []
  for (let i = 0; i < lines.size && i < most; i++) {
    if (lines.length(i) < shortestTitle || bare(lines.line(i).text) !== title) continue
    const around = [...chainOf(elements, shown[i]?.element ?? 0)].slice(0, reach.levels)
    const dated = dateLines(lines, i).map((line) => {
      const chain = chainOf(elements, shown[line]?.element ?? 0)
      return { line, level: around.findIndex((element) => chain.has(element)) }
    })
    const level = Math.min(...dated.filter(({ level }) => level >= 0).map(({ level }) => level))
    const day = only(dated.filter((one) => one.level === level).map(({ line }) => visible(lines.line(line))))
    if (day) found.push(day)
  }
  return found
}

/** Lines around one that are hardly more than a date. */
function dateLines(lines: Lines, around: number): number[] {
  const found: number[] = []
  for (let i = Math.max(0, around - reach.lines); i <= around + reach.lines && i < lines.size; i++) {
    if (lines.length(i) > longest) continue
    const { text } = lines.line(i)
    const [date, more] = findDates(text)
    if (date && !more && text.length - (date.end - date.start) <= mostBeside && !updatedLabel.test(text)) found.push(i)
  }
  return found
}

/** The first of several that all name one day. */
function only(found: readonly When[]): When | undefined {
  const [first] = found
  const day = first?.value.slice(0, 10)
  return found.every(({ value }) => value.slice(0, 10) === day) ? first : undefined
}

import type { PageHead } from '../clean/html/head.ts'
import type { When } from '../schema/index.ts'
import { publishedLabel, updatedLabel } from './date-labels.ts'
import { findDates, readDate } from './find-dates.ts'
import { type Line, type Lines, lineOf } from './lines.ts'

/** So many lines and elements of a page are looked at, none longer than this. */
const most = 1500
const longest = 80

/**
 * A date anywhere on the page, where none stands near the article: what a line calls the day of publication, else the
 * one day that all time elements, or all that the markup calls a date, agree on; days that differ are those of other
 * articles.
 */
export function datesElsewhere(head: PageHead, lines: Lines): When | undefined {
  return labeled(lines) ?? only(timesOf(head, lines)) ?? only(markedOf(head, lines))
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
    const said = publishedLabel.test(line.text) && !updatedLabel.test(line.text)
    if (date && line.mark !== 'other' && (said || (label && line.text.length < date.end - date.start + 8)))
      return visible(line)
    label = said && !date && line.text.length < 30
  }
  return undefined
}

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

/** The first of several that all name one day. */
function only(found: readonly When[]): When | undefined {
  const [first] = found
  const day = first?.value.slice(0, 10)
  return found.every(({ value }) => value.slice(0, 10) === day) ? first : undefined
}

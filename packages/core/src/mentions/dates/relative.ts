import { civilOf, type Day, iso, monthFrom, pad, weekOf } from '../../metadata/calendar.ts'
import { letter } from '../lower.ts'
import { numberOf, numberPattern } from '../number.ts'
import { capital, partCodes, partOfDay, singular, space, unit, units, weekday, weekdayNumber } from './patterns.ts'
import {
  type Anchor,
  type DateRule,
  eventAnchored,
  type Found,
  found,
  nearWeekday,
  pattern,
  unanchored,
} from './rule.ts'

const s = space

/** The calendar unit that lies `amount` units from a day, in that unit's own precision. */
function shifted(day: Day, amount: number, unit: string): string {
  switch (singular(unit)) {
    case 'day':
    case 'night':
      return iso(day + amount)
    case 'week':
      return weekOf(day + 7 * amount)
    case 'weekend':
      return `${weekOf(day + 7 * amount)}-WE`
    case 'fortnight':
      return weekOf(day + 14 * amount)
    case 'month':
      return monthFrom(day, amount)
    case 'quarter': {
      const { year, month } = civilOf(day)
      const count = year * 4 + Math.floor((month - 1) / 3) + amount
      return `${pad(Math.floor(count / 4), 4)}-Q${(count % 4) + 1}`
    }
    case 'year':
      return pad(civilOf(day).year + amount, 4)
    case 'decade':
      return pad(Math.floor(civilOf(day).year / 10) + amount, 3)
    case 'century':
      return pad(Math.floor(civilOf(day).year / 100) + amount, 2)
    default:
      return iso(day)
  }
}

const isDay = (unit: string) => /^(?:day|night)s?$/i.test(unit)

/** `part` of the day on `day`. */
function onDay(day: Day | undefined, fallback: string | undefined, part: string | undefined, certainty: number): Found {
  const date = day === undefined ? fallback : iso(day)
  const more = { day, ...(day === undefined && { open: unanchored }) }
  if (!part) return found('date', date, certainty, more)
  return found('time', date === undefined ? undefined : `${date}T${partCodes[part.toLowerCase()]}`, certainty, more)
}

function ago(amount: number, unit: string, { published }: Anchor): Found {
  if (/^(?:second|minute|hour)/i.test(unit))
    return found('time', undefined, 0.7, { open: 'hours are not counted back' })
  if (published === undefined) return found('date', undefined, 0.85, { open: unanchored })
  const day = isDay(unit) ? published + amount : undefined
  return found('date', shifted(published, amount, unit), 0.85, { day })
}

/** Expressions that count from the day of publication or from another day of the text. */
export const relative: readonly DateRule[] = [
  {
    name: 'weekday',
    trigger: 'weekday',
    pattern: pattern(
      `(?:(?<which>last|next|this|this${s}coming|this${s}past|early|late)${s})?(?<weekday>${weekday})(?:${s}(?:early${s}|late${s})?(?<part>${partOfDay}))?`,
    ),
    read({ which, weekday = '', part }, { published, future }, before) {
      if (!capital(weekday)) return undefined
      const number = weekdayNumber(weekday)
      if (published === undefined) return onDay(undefined, `XXXX-WXX-${number}`, part, 0.9)
      const word = which?.toLowerCase()
      const day =
        word === 'next' || word?.endsWith('coming')
          ? nearWeekday(number, published + 1, true)
          : word === 'last' || word?.endsWith('past')
            ? nearWeekday(number, published - 1, false)
            : nearWeekday(number, published, future || /\b(?:by|until|till)[ \n](?:next[ \n])?$/i.test(before))
      return onDay(day, undefined, part, which ? 0.9 : 0.85)
    },
  },
  {
    name: 'day-name',
    trigger: 'deictic',
    pattern: pattern(
      `(?:(?:early|late|earlier|later)${s})?(?<name>today|yesterday|tomorrow|tonight|the${s}day${s}(?:before${s}yesterday|after${s}tomorrow))(?:${s}(?<part>${partOfDay}))?(?![${letter}]|['’]s${s}(?:world|society|generation))`,
    ),
    read({ name = '', part }, { published }) {
      const lower = name.toLowerCase().replace(/\s+/g, ' ')
      const offset =
        { yesterday: -1, tomorrow: 1, 'the day before yesterday': -2, 'the day after tomorrow': 2 }[lower] ?? 0
      const day = published === undefined ? undefined : published + offset
      return onDay(day, undefined, lower === 'tonight' ? 'night' : part, 0.93)
    },
  },
  {
    name: 'part-of-this-day',
    trigger: 'deictic',
    pattern: pattern(`(?<which>this|last|that|the${s}(?:same|next|previous|following))${s}(?<part>${partOfDay})`),
    read({ which = '', part = '' }, { published, previous }) {
      const word = which.toLowerCase().split(/\s/).at(-1)
      if (word === 'this') return onDay(published, undefined, part, 0.88)
      if (word === 'last') return onDay(published === undefined ? undefined : published - 1, undefined, part, 0.9)
      const day =
        previous === undefined
          ? undefined
          : previous + (word === 'previous' ? -1 : /next|following/.test(word ?? '') ? 1 : 0)
      return { ...onDay(day, undefined, part, 0.7), ...(day === undefined && { open: eventAnchored }) }
    },
  },
  {
    name: 'calendar-unit',
    trigger: 'unit',
    pattern: pattern(
      `(?:(?:earlier|later|early|late|the${s}end${s}of|the${s}start${s}of|the${s}beginning${s}of|the${s}rest${s}of)${s})?(?:the${s})?(?<which>this|last|next|past|previous|coming|current|following)${s}(?<unit>${unit})\\b(?!${s}${partOfDay})`,
    ),
    read({ which = '', unit = '' }, { published, previous }, before) {
      const word = which.toLowerCase()
      const offset = { last: -1, past: -1, previous: -1, next: 1, coming: 1, following: 1 }[word] ?? 0
      if (/^(?:second|minute|hour)$/i.test(unit)) return undefined
      if (word === 'previous' || word === 'following' || (word === 'next' && /\bthe[ \n]$/i.test(before))) {
        if (previous === undefined) return found('date', undefined, 0.75, { open: eventAnchored })
        return found('date', shifted(previous, offset, unit), 0.7)
      }
      if (published === undefined) return found('date', undefined, 0.85, { open: unanchored })
      return found('date', shifted(published, offset, unit), 0.88)
    },
  },
  {
    name: 'edge-of-unit',
    trigger: 'unit',
    pattern: pattern(
      `the${s}(?:end|start|beginning|middle)${s}of${s}the${s}(?<unit>week|month|year|decade|century)\\b`,
    ),
    read({ unit = '' }, { published }) {
      if (published === undefined) return found('date', undefined, 0.8, { open: unanchored })
      return found('date', shifted(published, 0, unit), 0.8)
    },
  },
  {
    name: 'ago',
    trigger: 'unit',
    pattern: pattern(
      `(?:(?:more than|less than|about|almost|nearly|over|some|only|just)${s})?(?<number>${numberPattern}|an?|several|many|a${s}few|a${s}couple${s}of|some)${s}(?<unit>${units})${s}ago\\b`,
    ),
    read({ number = '', unit = '' }, anchor) {
      const lower = number.toLowerCase().replace(/\s+/g, ' ')
      const amount = /^an?$/.test(lower) ? 1 : lower === 'a couple of' ? 2 : numberOf(number)
      return amount === undefined ? found('date', 'PAST_REF', 0.8) : ago(-amount, unit, anchor)
    },
  },
  {
    name: 'earlier-later',
    trigger: 'unit',
    pattern: pattern(
      `(?<number>${numberPattern}|an?|several|a${s}few|the)${s}(?<unit>${units})${s}(?<side>earlier|later|before|after|from${s}now)\\b`,
    ),
    read({ number = '', unit = '', side = '' }, anchor, _before, after) {
      const lower = number.toLowerCase()
      const amount = /^(?:an?|the)$/.test(lower) ? 1 : numberOf(number)
      if (lower === 'the' && !isDay(unit)) return undefined
      if (/^from/i.test(side))
        return amount === undefined ? found('date', 'FUTURE_REF', 0.8) : ago(amount, unit, anchor)
      const anchoredByWords = /^(?:before|after)$/i.test(side) && /^[ \n]+[\p{L}“"]/u.test(after)
      const { previous } = anchor
      if (previous === undefined || amount === undefined || anchoredByWords || /^(?:second|minute|hour)/i.test(unit))
        return found(/^(?:second|minute|hour)/i.test(unit) ? 'time' : 'date', undefined, 0.75, { open: eventAnchored })
      const offset = /^(?:earlier|before)$/i.test(side) ? -amount : amount
      return found('date', shifted(previous, offset, unit), 0.7, { day: isDay(unit) ? previous + offset : undefined })
    },
  },
  {
    name: 'same-day',
    trigger: 'unit',
    pattern: pattern(`(?:the${s}same|that)${s}(?<unit>day|week|month|year)\\b`),
    read({ unit = '' }, { previous }) {
      if (previous === undefined) return found('date', undefined, 0.7, { open: eventAnchored })
      return found('date', shifted(previous, 0, unit), 0.7, { day: isDay(unit) ? previous : undefined })
    },
  },
]

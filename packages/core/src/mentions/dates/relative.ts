import { civilOf, type Day, iso, monthFrom, pad, weekdayOf, weekOf } from '../../metadata/calendar.ts'
import { letter } from '../lower.ts'
import { numberOf, numberPattern } from '../number.ts'
import {
  capital,
  partCodes,
  partOfDay,
  period,
  singular,
  space,
  unit,
  units,
  weekday,
  weekdayNumber,
} from './patterns.ts'
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
import { ordinals } from './year.ts'

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

/** The same month, quarter or year, `amount` years on; undefined for any other date. */
const yearsFrom = (timex: string | undefined, amount: number): string | undefined => {
  const match = /^(\d{4})(-(?:Q\d|\d{2}))?$/.exec(timex ?? '')
  return match ? `${pad(Number(match[1]) + amount, 4)}${match[2] ?? ''}` : undefined
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
      `(?:(?<which>last|next|this${s}coming|this${s}past|this|early|late|later|earlier)${s})?(?<weekday>${weekday})(?:${s}(?:early${s}|late${s})?(?<part>${partOfDay}))?`,
    ),
    read({ which, weekday = '', part }, { published, future }, before, after) {
      if (!capital(weekday)) return undefined
      const number = weekdayNumber(weekday)
      if (published === undefined) return onDay(undefined, `XXXX-WXX-${number}`, part, 0.9)
      const word = which?.toLowerCase()
      const day =
        word === 'next' || word?.endsWith('coming')
          ? nearWeekday(number, published + 1, true)
          : word === 'last' || word?.endsWith('past')
            ? nearWeekday(number, published - 1, false)
            : nearWeekday(
                number,
                published,
                !/^['’]s/.test(after) &&
                  (future || (/\b(?:by|until|till)[ \n]$/i.test(before) && !/\b(?:had|was|were|did)\b/i.test(after))),
              )
      return onDay(day, undefined, part, which ? 0.9 : 0.85)
    },
  },
  {
    name: 'day-name',
    trigger: 'deictic',
    pattern: pattern(
      `(?:(?:early|late|earlier|later)${s})?(?<name>today|yesterday|tomorrow|tonight|overnight|the${s}day${s}(?:before${s}yesterday|after${s}tomorrow))(?:${s}(?<part>${partOfDay}))?(?![${letter}]|['’]s${s}(?:world|society|generation))`,
    ),
    read({ name = '', part }, { published }) {
      const lower = name.toLowerCase().replace(/\s+/g, ' ')
      const offset =
        { yesterday: -1, tomorrow: 1, 'the day before yesterday': -2, 'the day after tomorrow': 2 }[lower] ?? 0
      const day = published === undefined ? undefined : published + offset
      return onDay(day, undefined, lower === 'tonight' || lower === 'overnight' ? 'night' : part, 0.93)
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
      const offset = { last: -1, previous: -1, next: 1, coming: 1, following: 1 }[word] ?? 0
      if (/^(?:second|minute|hour)$/i.test(unit)) return undefined
      if (capital(unit) && /["“‘'`][ \n]?$/.test(before)) return undefined // a title: "This Week"
      if (word === 'past') return found('duration', period(1, unit), 0.85)
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
    needs: /of[ \n\u00a0]the/,
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
    needs: /ago/,
    pattern: pattern(
      `(?:(?:more than|less than|about|almost|nearly|over|some|only|just)${s})?(?<number>${numberPattern}|an?|several|many|a${s}few|a${s}couple${s}of|some)${s}(?<unit>${units})${s}ago\\b`,
    ),
    read({ number = '', unit = '' }, anchor) {
      const lower = number.toLowerCase().replace(/\s+/g, ' ')
      const amount = /^an?$/.test(lower) ? 1 : lower === 'a couple of' ? 2 : numberOf(number)
      // "up from 3 million a year ago" in a report on a quarter means the same quarter
      if (lower === 'a' && /^year$/i.test(unit) && anchor.last?.includes('-Q'))
        return found('date', yearsFrom(anchor.last, -1), 0.75, { aside: true })
      return amount === undefined ? found('date', 'PAST_REF', 0.8) : ago(-amount, unit, anchor)
    },
  },
  {
    name: 'earlier-later',
    trigger: 'unit',
    needs: /earlier|later|before|after|from[ \n\u00a0]now/,
    pattern: pattern(
      `(?<number>${numberPattern}|an?|several|a${s}few|the)${s}(?<unit>${units})${s}(?<side>earlier|later|before|after|from${s}now)\\b`,
    ),
    read({ number = '', unit = '', side = '' }, anchor, _before, after) {
      const lower = number.toLowerCase()
      const amount = /^(?:an?|the)$/.test(lower) ? 1 : numberOf(number)
      if (lower === 'the' && !isDay(unit)) return undefined
      if (/^from/i.test(side))
        return amount === undefined ? found('date', 'FUTURE_REF', 0.8) : ago(amount, unit, anchor)
      // "two days after the clashes": how long is said, from when it is not
      if (/^(?:before|after)$/i.test(side) && /^[ \n]+[\p{L}“"]/u.test(after))
        return found('duration', period(amount ?? 'X', unit), 0.8, { open: eventAnchored })
      const { previous, published, last } = anchor
      if (/^years?$/i.test(unit) && /^(?:earlier|before)$/i.test(side) && amount !== undefined) {
        const same = yearsFrom(last, -amount)
        if (same !== undefined) return found('date', same, 0.75, { aside: true })
        if (published !== undefined) return found('date', pad(civilOf(published).year - amount, 4), 0.65)
      }
      if (previous === undefined || amount === undefined || /^(?:second|minute|hour)/i.test(unit))
        return found(/^(?:second|minute|hour)/i.test(unit) ? 'time' : 'date', undefined, 0.75, { open: eventAnchored })
      const offset = /^(?:earlier|before)$/i.test(side) ? -amount : amount
      return found('date', shifted(previous, offset, unit), 0.7, { day: isDay(unit) ? previous + offset : undefined })
    },
  },
  {
    name: 'same-day',
    trigger: 'unit',
    pattern: pattern(
      `(?:(?:earlier|later|early|late)${s})?(?:the${s}same|that(?:${s}same)?)${s}(?<unit>day|week|month|year)\\b`,
    ),
    read({ unit = '' }, { previous, last }) {
      const year = /^year$/i.test(unit) ? /^\d{4}/.exec(last ?? '')?.[0] : undefined
      if (year) return found('date', year, 0.75)
      if (/^month$/i.test(unit) && /^\d{4}-\d{2}/.test(last ?? '')) return found('date', last?.slice(0, 7), 0.75)
      if (previous === undefined) return found('date', undefined, 0.7, { open: eventAnchored })
      return found('date', shifted(previous, 0, unit), 0.7, { day: isDay(unit) ? previous : undefined })
    },
  },
  {
    name: 'within-unit',
    trigger: 'unit',
    needs: /in[ \n\u00a0]the/,
    pattern: pattern(`(?:earlier|later|early|late)${s}in${s}the${s}(?<unit>day|week|month|year)\\b`),
    read({ unit = '' }, { published }) {
      if (published === undefined) return found('date', undefined, 0.8, { open: unanchored })
      return found('date', shifted(published, 0, unit), 0.8, { day: isDay(unit) ? published : undefined })
    },
  },
  {
    name: 'weekend',
    trigger: 'unit',
    needs: /weekend/,
    pattern: pattern(`(?:(?<which>this|last|next|the|this${s}past|this${s}coming)${s})weekend\\b`),
    read({ which = '' }, { published, future }, before) {
      if (which.toLowerCase() === 'the' && !/\b(?:over|at|during|on|by|of)[ \n]$/i.test(before)) return undefined
      if (published === undefined) return found('date', undefined, 0.8, { open: unanchored })
      const word = which.toLowerCase().split(/[ \n]/).at(-1)
      const inIt = weekdayOf(published) >= 6
      const ahead =
        word === 'next' || word === 'coming' || (word !== 'last' && word !== 'past' && (future || word === 'this'))
      const weeks = word === 'next' && inIt ? 1 : ahead || (inIt && word !== 'last') ? 0 : -1
      return found('date', `${weekOf(published + 7 * weeks)}-WE`, 0.8)
    },
  },
  {
    name: 'the-quarter',
    trigger: 'unit',
    needs: /quarter|period|year-/,
    pattern: pattern(
      `(?:the${s}|that${s}|a${s})?(?:(?<before>(?:comparable${s}|same${s})?year-(?:ago|earlier))(?:${s}(?<which>first|second|third|fourth)[- \\n]quarter|${s}quarter|${s}period)?|(?:(?<now>latest|full|current)${s})?(?<unit>quarter|period))\\b(?!ly)`,
    ),
    read({ before, which, now, unit = '' }, { last }) {
      const quarter = /^\d{4}-Q\d$/.test(last ?? '') ? last : undefined
      if (before && which && last) {
        const year = Number(last.slice(0, 4)) - 1
        return found('date', `${pad(year, 4)}-Q${ordinals.indexOf(which.toLowerCase()) + 1}`, 0.75, { aside: true })
      }
      if (!quarter || (/^period$/i.test(unit) && !now)) return undefined
      return found('date', before ? yearsFrom(quarter, -1) : quarter, 0.75, before ? { aside: true } : {})
    },
  },
]

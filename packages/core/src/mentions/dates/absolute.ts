import { civilOf, type Day, iso, pad, validDay, weekOf } from '../../metadata/calendar.ts'
import { capital, edge, month, monthNumber, season, seasonCodes, space, weekday, year } from './patterns.ts'
import { type Anchor, type DateRule, found, pattern, unanchored } from './rule.ts'

const s = space
const ofMonth = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d|%)'

/** The year in which a month lies that is named without one. */
function yearOf(
  monthOfYear: number,
  dayOfMonth: number | undefined,
  { published, future }: Anchor,
): number | undefined {
  if (published === undefined) return undefined
  const now = civilOf(published)
  const ahead = monthOfYear > now.month || (monthOfYear === now.month && (dayOfMonth ?? 0) > now.day)
  if (future) return ahead || monthOfYear === now.month ? now.year : now.year + 1
  if (!ahead) return now.year
  return monthOfYear - now.month <= 2 && dayOfMonth !== undefined ? now.year : now.year - 1
}

function monthDay(name: string, day: string | undefined, yearText: string | undefined, anchor: Anchor) {
  if (!capital(name)) return undefined
  const m = monthNumber(name)
  const d = day === undefined ? undefined : Number(day)
  const y = yearText === undefined ? yearOf(m, d, anchor) : Number(yearText)
  const open = y === undefined ? { open: `the year is ${unanchored}` } : {}
  const start = `${y === undefined ? 'XXXX' : pad(y, 4)}-${pad(m, 2)}`
  if (d === undefined) return found('date', start, yearText ? 0.98 : 0.85, open)
  if (validDay(y ?? 2000, m, d) === undefined) return undefined
  const fixed: Day | undefined = y === undefined ? undefined : validDay(y, m, d)
  return found('date', `${start}-${pad(d, 2)}`, yearText ? 0.99 : 0.9, { ...open, day: fixed })
}

/** Dates that name their month or season. */
export const absolute: readonly DateRule[] = [
  {
    name: 'month-day',
    trigger: 'month',
    needs: /\d/,
    pattern: pattern(
      `(?:${weekday},?${s})?(?:${edge})?(?:(?<which>last|this|next)${s})?(?<month>${month})${s}${ofMonth}(?:,?${s}(?<year>${year})|,${s}this${s}year)?`,
    ),
    read({ month = '', day, year, which }, anchor) {
      const { published } = anchor
      if (!which || year || published === undefined || /^this$/i.test(which)) return monthDay(month, day, year, anchor)
      const now = civilOf(published)
      const later = pad(monthNumber(month), 2) + pad(Number(day), 2) > pad(now.month, 2) + pad(now.day, 2)
      const shift = /^next$/i.test(which) ? (later ? 0 : 1) : later ? -1 : 0
      return monthDay(month, day, String(now.year + shift), anchor)
    },
  },
  {
    name: 'week-of-day',
    trigger: 'month',
    needs: /week/,
    pattern: pattern(`(?:the${s})?week${s}of${s}(?<month>${month})${s}${ofMonth}(?:,?${s}(?<year>${year}))?`),
    read({ month = '', day, year }, anchor) {
      const first = monthDay(month, day, year, anchor)?.day
      return first === undefined ? undefined : found('date', weekOf(first), 0.9)
    },
  },
  {
    name: 'second-day',
    trigger: 'month',
    needs: /\d(?:[ \n\u00a0](?:and|or|to)[ \n\u00a0]|[-–])\d/,
    pattern: pattern(`(?<=${month}${s}\\d{1,2}(?:${s}(?:and|or|to)${s}|[-–]))${ofMonth}(?:,${s}(?<year>${year}))?`),
    read({ day, year }, { last }) {
      const fixed = /^(\d{4})-(\d{2})-\d{2}$/.exec(last ?? '')
      const at = fixed && validDay(Number(year ?? fixed[1]), Number(fixed[2]), Number(day))
      return at ? found('date', iso(at), 0.9, { day: at }) : undefined
    },
  },
  {
    name: 'day-month',
    trigger: 'month',
    needs: /\d/,
    pattern: pattern(
      `(?:${weekday},?${s})?(?:the${s})?${ofMonth}${s}(?:of${s})?(?<month>${month})(?:,?${s}(?<year>${year}))?`,
    ),
    read: ({ month = '', day, year }, anchor) => monthDay(month, day, year, anchor),
  },
  {
    name: 'month',
    trigger: 'month',
    pattern: pattern(
      `(?<edge>${edge})?(?:(?<which>last|next|this)${s})?(?<month>${month})(?:(?:${s}of|,)?${s}(?<year>${year})|${s}(?<ofyear>(?:last|this|next)${s}year))?`,
    ),
    read({ month = '', year, which, ofyear, edge }, anchor, before) {
      const bare = !year && !which && !ofyear && !edge
      if (bare && /^(?:jan|jun|dec|mar|apr|aug|oct|nov|feb|jul)$/i.test(month)) return undefined // "Jan Orlo"
      if (/^(?:may|mar|march|jun|jan|apr|aug|sept?|oct|nov|dec|feb|jul)\.?$/i.test(month) && bare) {
        // "the March accession", and no march
        const adjective = /^(?:march|june|july|august)$/i.test(month) && /\bthe[ \n]$/i.test(before)
        if (
          !adjective &&
          !/\b(?:in|of|since|until|till|by|from|during|for|through|to|and|between|before|after|on|every)[ \n]$/i.test(
            before,
          )
        )
          return undefined
      }
      const { published } = anchor
      if (ofyear && published !== undefined) {
        const shift = { l: -1, t: 0, n: 1 }[ofyear.charAt(0).toLowerCase()] ?? 0
        return monthDay(month, undefined, String(civilOf(published).year + shift), anchor)
      }
      if (which && published !== undefined) {
        const future = which.toLowerCase() === 'next'
        const now = civilOf(published)
        const m = monthNumber(month)
        const year =
          which.toLowerCase() === 'this'
            ? now.year
            : future
              ? now.year + (m > now.month ? 0 : 1)
              : now.year - (m < now.month ? 0 : 1)
        return monthDay(month, undefined, String(year), anchor)
      }
      return monthDay(month, undefined, year, anchor)
    },
  },
  {
    name: 'iso-date',
    trigger: 'year',
    needs: /\d-\d\d-\d/,
    pattern: pattern(`(?<year>${year.replace('\\d,]', '\\d,]')})-(?<month>0\\d|1[0-2])-(?<day>[0-3]\\d)(?!\\d)`),
    read({ year, month, day }) {
      const fixed = validDay(Number(year), Number(month), Number(day))
      return fixed === undefined ? undefined : found('date', iso(fixed), 0.99, { day: fixed })
    },
  },
  {
    name: 'numeric-date',
    trigger: 'year',
    needs: /\d[/.]\d/,
    pattern: pattern('(?<first>\\d{1,2})(?<mark>[/.])(?<second>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d)(?![\\d/])'),
    read({ first, second, year, mark }) {
      const [a, b, y] = [Number(first), Number(second), Number(year)]
      const dayFirst = validDay(y, b, a)
      const monthFirst = mark === '.' ? undefined : validDay(y, a, b)
      const only =
        dayFirst === monthFirst
          ? dayFirst
          : dayFirst === undefined
            ? monthFirst
            : monthFirst === undefined
              ? dayFirst
              : undefined
      if (only !== undefined) return found('date', iso(only), 0.97, { day: only })
      if (dayFirst === undefined || monthFirst === undefined) return undefined
      const [earliest, latest] = [dayFirst, monthFirst].sort((x, y) => x - y).map(iso)
      return {
        kind: 'date',
        value: { timex: pad(y, 4), earliest: earliest as string, latest: latest as string },
        certainty: 0.7,
        open: 'day and month can be read both ways',
      }
    },
  },
  {
    name: 'season',
    trigger: 'season',
    pattern: pattern(
      `(?:(?<which>last|this|next|that)${s}|${edge}|the${s})?(?<season>${season})(?:(?:${s}of)?${s}(?<year>${year}))?`,
    ),
    read({ which, season = '', year }, { published }, before) {
      if (!which && !year && !/\b(?:in|since|until|by|during|through|over|before|after)[ \n]$/i.test(before))
        return undefined
      if (season.toLowerCase() === 'fall' && !year && which?.toLowerCase() !== 'last') return undefined
      const code = seasonCodes[season.toLowerCase()]
      if (year) return found('date', `${year}-${code}`, 0.95)
      if (published === undefined) return found('date', `XXXX-${code}`, 0.7, { open: unanchored })
      const now = civilOf(published).year
      return found('date', `${now + (which === 'next' ? 1 : which === 'last' ? -1 : 0)}-${code}`, which ? 0.75 : 0.6)
    },
  },
]

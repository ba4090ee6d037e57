import { civilOf, type Day, dayOf, iso, weekdayOf } from '../../metadata/calendar.ts'
import { letter } from '../lower.ts'
import { capital, space, year } from './patterns.ts'
import { type DateRule, found, pattern, unanchored } from './rule.ts'

const s = space

const fixed = (month: number, day: number) => (year: number) => dayOf({ year, month, day })
/** The `n`th weekday (1 Monday) of a month. */
const nth = (n: number, weekday: number, month: number) => (year: number) => {
  const first = dayOf({ year, month, day: 1 })
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1)
}

/** Sunday of Easter. Method: the anonymous Gregorian computus (Meeus, "Astronomical Algorithms", chapter 8). */
function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayOf({ year, month: Math.floor(n / 31), day: (n % 31) + 1 })
}

/**
 * How a holiday's name begins, in small letters -> its day in a year. Names that mean different days in different
 * countries (Independence Day, Labor Day) are left out; Easter is that of the western churches.
 */
const days: readonly (readonly [name: string, day: (year: number) => Day])[] = [
  ['christmas eve', fixed(12, 24)],
  ['christmas', fixed(12, 25)],
  ['boxing', fixed(12, 26)],
  ['new year’s eve', fixed(12, 31)],
  ['new year', fixed(1, 1)],
  ['epiphany', fixed(1, 6)],
  ['halloween', fixed(10, 31)],
  ['valentine', fixed(2, 14)],
  ['may', fixed(5, 1)],
  ['veterans', fixed(11, 11)],
  ['armistice', fixed(11, 11)],
  ['martin luther king', nth(3, 1, 1)],
  ['thanksgiving', nth(4, 4, 11)],
  ['good friday', (year) => easter(year) - 2],
  ['easter monday', (year) => easter(year) + 1],
  ['easter', easter],
]

/** Days that have a name of their own. */
export const holidays: readonly DateRule[] = [
  {
    name: 'holiday',
    trigger: 'holiday',
    pattern: pattern(
      `(?:(?<which>last|next|this)${s})?(?<name>Christmas(?:${s}(?:Eve|Day))?|New${s}Year['’]s${s}(?:Eve|Day)|Boxing${s}Day|Halloween|Valentine['’]s${s}Day|May${s}Day|Veterans['’]?${s}Day|Armistice${s}Day|Epiphany|Martin${s}Luther${s}King${s}(?:Jr\\.?${s})?Day|Thanksgiving(?:${s}Day)?|Good${s}Friday|Easter(?:${s}(?:Sunday|Monday|Day))?)(?:,?${s}(?<year>${year}))?(?![${letter}])`,
    ),
    read({ name = '', year, which }, { published, future }, before) {
      if (!capital(name) || /orthodox[ \n]$/i.test(before)) return undefined
      const lower = name.toLowerCase().replace("'", '’').replace(/\s+/g, ' ')
      const dayIn = days.find(([start]) => lower.startsWith(start))?.[1]
      if (!dayIn) return undefined
      if (year) return found('date', iso(dayIn(Number(year))), 0.95, { day: dayIn(Number(year)) })
      if (published === undefined)
        return /^(?:christmas|new|boxing|halloween|valentine|may|veterans|armistice)/.test(lower)
          ? found('date', `XXXX-${iso(dayIn(2000)).slice(5)}`, 0.8, { open: `the year is ${unanchored}` })
          : found('date', undefined, 0.75, { open: `the year is ${unanchored}` })
      const now = civilOf(published).year
      const inThis = dayIn(now)
      const forward = which?.toLowerCase() === 'next' || (future && which?.toLowerCase() !== 'last')
      const shift = forward ? (inThis < published ? 1 : 0) : inThis > published + (which ? 0 : 14) ? -1 : 0
      const day = dayIn(now + shift)
      return found('date', iso(day), 0.75, { day })
    },
  },
]

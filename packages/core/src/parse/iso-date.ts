const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthName = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?'
const time = '(?:[\\s,]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?\\s*(Z|[A-Z]{2,4}|[+-]\\d{2}:?\\d{2})?)?'
const weekday = '^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s+)?'
/** `Tue, 3 Mar 2026 07:15:00 GMT`. Source: RFC 822 and RFC 5322, section 3.3. */
const dayFirst = new RegExp(
  `${weekday}(\\d{1,2})[\\s-]+${monthName}[\\s-]+(\\d{4}|\\d{2})${time}(?:\\s*\\(.{0,20}\\))?$`,
  'i',
)
/** `March 3, 2026 Tuesday 7:15` */
const monthFirst = new RegExp(`${weekday}${monthName}\\s+(\\d{1,2}),?\\s+(\\d{4})(?:,?\\s+[a-z]+day)?${time}$`, 'i')
/** ISO 8601 as programs write it: a space for the T, no colon in the offset, no hyphens. */
const isoLike =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i

/** Hours from UTC. Source: RFC 822, section 5.1; CET and CEST by common use. */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  cet: 1,
  cest: 2,
}

/**
 * A date of a feed or record as ISO 8601; undefined where it is none, or could be two (`03/04/2026`).
 * A zone that is not known leaves the day alone.
 */
export function isoDate(text: string): string | undefined {
  const given = text.trim().slice(0, 80)
  if (isWhole(given)) return given
  const found = parts(given)
  if (!found) return undefined
  const { day, clock, seconds, zone } = found
  const offset = offsetOf(zone)
  const full = clock && offset !== null ? `${day}T${clock}:${seconds ?? '00'}${offset}` : day
  return [full, day].find((date) => isWhole(date))
}

const whole =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?$/

/** What `PublicationDate` of the schema takes, without zod: the page in the browser reads dates before any record. */
function isWhole(date: string): boolean {
  const [, year, month, day] = whole.exec(date)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)
}

interface Parts {
  readonly day: string
  readonly clock?: string | undefined
  readonly seconds?: string | undefined
  readonly zone?: string | undefined
}

function parts(text: string): Parts | undefined {
  const like = isoLike.exec(text)
  if (like) {
    const [, year, month, day, hour, minute, seconds, zone] = like
    return { day: `${year}-${month}-${day}`, clock: hour && `${hour}:${minute}`, seconds, zone }
  }
  const first = dayFirst.exec(text)
  const named = first ?? monthFirst.exec(text)
  if (!named) return undefined
  const [month = '', day = ''] = first ? [named[2], named[1]] : [named[1], named[2]]
  const year = (named[3] ?? '').length === 2 ? `20${named[3]}` : named[3]
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const [hour, minute, seconds, zone] = named.slice(4)
  return {
    day: `${year}-${two(number)}-${two(day)}`,
    clock: hour && `${two(hour)}:${minute}`,
    seconds,
    zone,
  }
}

const two = (value: string | number) => String(value).padStart(2, '0')

/** '' where no zone is named; null where its name is not known. */
function offsetOf(zone: string | undefined): string | null {
  if (!zone) return ''
  const numbers = /^([+-]\d{2}):?(\d{2})?$/.exec(zone)
  // `-0000` is UTC, of a clock whose zone is not told (RFC 5322, 3.3); ISO 8601 has no such offset.
  if (numbers) return `${numbers[1]}:${numbers[2] ?? '00'}`.replace('-00:00', 'Z')
  const hours = zones[zone.toLowerCase()]
  if (hours === undefined) return null
  return hours === 0 ? 'Z' : `${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}:00`
}

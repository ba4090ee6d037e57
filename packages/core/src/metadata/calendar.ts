/** A day of the proleptic Gregorian calendar as the number of days since 1970-01-01. */
export type Day = number

export interface CivilDate {
  readonly year: number
  /** 1 to 12 */
  readonly month: number
  /** 1 to 31 */
  readonly day: number
}

/** Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function dayOf({ year, month, day }: CivilDate): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** Method: the same source, civil_from_days. */
export function civilOf(day: Day): CivilDate {
  const z = day + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  }
}

/** ISO 8601: Monday 1 to Sunday 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1

/** ISO 8601 week: `2026-W07`. */
export function weekOf(day: Day): string {
  const thursday = day - weekdayOf(day) + 4
  const { year } = civilOf(thursday)
  const week = Math.floor((thursday - dayOf({ year, month: 1, day: 1 })) / 7) + 1
  return `${pad(year, 4)}-W${pad(week, 2)}`
}

export const pad = (value: number, digits: number): string => String(value).padStart(digits, '0')

export function iso(day: Day): string {
  const { year, month, day: ofMonth } = civilOf(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(ofMonth, 2)}`
}

/** The month that lies `months` after that of `day`: `2026-03`. */
export function monthFrom(day: Day, months: number): string {
  const { year, month } = civilOf(day)
  const count = year * 12 + month - 1 + months
  return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}`
}

/** undefined where there is no such day. */
export function validDay(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const found = dayOf({ year, month, day })
  return civilOf(found).month === month ? found : undefined
}

/** The day an ISO 8601 date or date-time begins with; undefined where it is less precise. */
export function parseDay(value: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(value)
  return match ? validDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

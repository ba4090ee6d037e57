const month = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** Days since 0000-03-01 or so, for differences; undefined for what names no day. Gregorian. */
export function dayNumber(value: string | undefined): number | undefined {
  const [, y, m, d] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value ?? '') ?? []
  if (y === undefined) return undefined
  const years = Number(y) - (Number(m) < 3 ? 1 : 0)
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return Number(y) * 365 + leaps + (month[Number(m) - 1] ?? 0) + Number(d)
}

/** Whole days between two ISO 8601 dates; undefined where one names no day. */
export function daysApart(a: string | undefined, b: string | undefined): number | undefined {
  const [x, y] = [dayNumber(a), dayNumber(b)]
  return x === undefined || y === undefined ? undefined : Math.abs(x - y)
}

/** Day of the week of a day's number, as in ISO 8601: 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: number): number => ((day + 5) % 7) + 1

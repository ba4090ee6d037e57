import type { When } from '../schema/index.ts'
import { allMatches } from '../text/index.ts'
import { type CivilDate, iso, pad, validDay } from './calendar.ts'
import { months } from './months.ts'

/** A date written in a text: where, and its value, ISO 8601. */
export interface FoundDate extends Pick<When, 'value' | 'precision'> {
  readonly start: number
  readonly end: number
}

const time = String.raw`(?:(?:T|\s*[,|•·–—-]?\s*(?:at|um|à|a las|às|alle|ore|om|kl\.?|klo|o)?\s*)(\d{1,2})(?::|\.|h|u)(\d{2})(?!\.?\d)(?::(\d{2})(?:[.,]\d{1,9})?)?\s?([ap]\.?m\b\.?)?\s?(Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2}\b)?)?`
const ordinal = String.raw`(?:st|nd|rd|th|er|\.|º|ª)?`
const of = String.raw`[\s,.–-]{1,3}(?:de\s|del\s|of\s)?`

type Read = (groups: readonly string[]) => CivilDate | undefined

/** Ways to write a day: what no such day is without, and the place of year, month and day among the groups. */
const forms: readonly (readonly [needs: RegExp, pattern: string, read: Read])[] = [
  [/\d-\d/, String.raw`(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?!\d|-\d)`, ([y, m, d]) => day(y, m, d)],
  [/\d[/.]\d/, String.raw`(?<![\d/.])(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?![\d/])`, ([y, m, d]) => day(y, m, d)],
  [/年/, String.raw`(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日`, ([y, m, d]) => day(y, m, d)],
  [/\d\.\s?\d/, String.raw`(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)`, ([d, m, y]) => day(y, m, d)],
  [/\d\.\d/, String.raw`(?<![\d.])(\d{2})\.(\d{2})\.(\d{2})(?![\d.])`, ([d, m, y]) => day(`20${y}`, m, d)],
  [/\d[/-]\d/, String.raw`(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\d/])`, ([a, b, y]) => dayOrMonth(a, b, y)],
  [/\d\/\d/, String.raw`(?<![\d/-])(\d{1,2})/(\d{1,2})/(\d{2})(?![\d/])`, ([a, b, y]) => dayOrMonth(a, b, `20${y}`)],
  [
    /\p{L}{3}/u,
    String.raw`(?<![\d.])(\d{1,2})${ordinal}${of}(\p{L}{3,14})${of}(\d{4})(?!\d)`,
    ([d, m, y]) => named(y, m, d),
  ],
  // Two digits are a year where nothing comes after them.
  [
    /\p{L}{3}/u,
    String.raw`(?<![\d.:])(\d{1,2})${ordinal}[\s.-]{1,2}(\p{L}{3,14})[\s,.'’-]{1,3}([0-3]\d)(?=\s?(?:$|[)\]|,•·]))`,
    ([d, m, y]) => named(`20${y}`, m, d),
  ],
  [
    /\p{L}{3}/u,
    String.raw`(?<!\p{L})(\p{L}{3,14})\.?\s(\d{1,2})${ordinal},?\s{1,2}(\d{4})(?!\d)`,
    ([m, d, y]) => named(y, m, d),
  ],
]
const patterns = forms.map(([needs, pattern, read]) => [needs, new RegExp(pattern + time, 'giu'), read] as const)

const day = (y = '', m = '', d = ''): CivilDate | undefined => {
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  const known = year >= 1700 && year <= 2100 && validDay(year, month, day) !== undefined
  return known ? { year, month, day } : undefined
}
const named = (y = '', m = '', d = '') => {
  const month = months.get(m.toLowerCase())
  return month ? day(y, String(month), d) : undefined
}
/** 10/06/2026 is two different days on the two sides of the Atlantic: only what can be one is read. */
const dayOrMonth = (a = '', b = '', y = '') => {
  if (a === b || Number(a) > 12) return day(y, b, a)
  return Number(b) > 12 ? day(y, a, b) : undefined
}

/** Without such digits there is no date; most lines have none. */
const hasYear = /\d{4}|\d[./]\s?\d{2}(?!\d)|\d[\s.-]{1,2}\p{L}{3,14}[\s,.'’-]{1,3}\d\d(?!\d)/u

/** The dates with a year in a short text, in their order. Numbers that can be two days are left out. */
export function findDates(text: string): FoundDate[] {
  if (!hasYear.test(text)) return []
  const found: FoundDate[] = []
  for (const [needs, pattern, read] of patterns) {
    if (!needs.test(text)) continue
    for (const match of allMatches(text, pattern)) {
      const [whole, a = '', b = '', c = '', ...clock] = match
      const date = read([a, b, c])
      if (!date) continue
      const at = clockOf(clock)
      const value = `${date.year}-${pad(date.month, 2)}-${pad(date.day, 2)}${at?.value ?? ''}`
      found.push({ value, precision: at?.precision ?? 'day', start: match.index, end: match.index + whole.length })
    }
  }
  found.sort((x, y) => x.start - y.start || y.end - x.end)
  return found.filter(({ start }, i) => !found.slice(0, i).some((other) => other.end > start))
}

/** The first day written in digits that is two days, one to either side of the Atlantic: `10/06/2026`. */
export function findAmbiguous(text: string): { text: string; start: number } | undefined {
  for (const { 0: written, index } of text.matchAll(/(?<![\d/-])\d{1,2}[/-]\d{1,2}[/-]\d{4}(?![\d/])/g)) {
    const [a = 0, b = 0] = written.split(/[/-]/).map(Number)
    if (a !== b && a >= 1 && b >= 1 && a <= 12 && b <= 12) return { text: written, start: index }
  }
  return undefined
}

function clockOf([h, m, s, half, zone]: readonly (string | undefined)[]) {
  if (!h || !m) return undefined
  const noon = half ? (/^p/i.test(half) ? 12 : 0) : undefined
  const hour = noon === undefined ? Number(h) : (Number(h) % 12) + noon
  if (hour > 23 || Number(m) > 59 || Number(s ?? 0) > 59) return undefined
  const precision: When['precision'] = s ? 'second' : 'minute'
  return { value: `T${pad(hour, 2)}:${m}${s ? `:${s}` : ''}${offset(zone)}`, precision }
}

const offset = (zone = '') =>
  /^(?:z|utc|gmt)$/i.test(zone) ? 'Z' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone

/**
 * A date that is the whole of a machine-readable field: also `20260310`, seconds or milliseconds since 1970, a month
 * or a year.
 */
export function readDate(field: string): Pick<When, 'value' | 'precision'> | undefined {
  const text = field.trim().slice(0, 80)
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?$/.exec(text)
  if (compact) {
    const [, y, m, d, ...clock] = compact
    const date = day(y, m, d)
    if (date) {
      const at = clockOf([clock[0], clock[1], clock[2], undefined, clock[3]])
      return { value: `${y}-${m}-${d}${at?.value ?? ''}`, precision: at?.precision ?? 'day' }
    }
  }
  const seconds = /^\d{10}$/.test(text) ? Number(text) : /^\d{13}$/.test(text) ? Number(text) / 1000 : undefined
  if (seconds !== undefined) return sinceEpoch(Math.floor(seconds))
  const [first] = findDates(text)
  if (first) return { value: first.value, precision: first.precision }
  const short = /^(\d{4})(?:-(\d{2}))?$/.exec(text)
  if (short && day(short[1], short[2] ?? '1', '1')) return { value: text, precision: short[2] ? 'month' : 'year' }
  return undefined
}

/** The moment so many seconds after 1970 began, in UTC. */
function sinceEpoch(seconds: number): Pick<When, 'value' | 'precision'> {
  const day = Math.floor(seconds / 86400)
  const rest = seconds - day * 86400
  const clock = `${pad(Math.floor(rest / 3600), 2)}:${pad(Math.floor(rest / 60) % 60, 2)}:${pad(rest % 60, 2)}Z`
  return { value: `${iso(day)}T${clock}`, precision: 'second' }
}

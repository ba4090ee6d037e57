import { type Day, iso, parseDay } from '../../metadata/calendar.ts'
import type { Range, Value } from '../../schema/index.ts'
import { allMatches } from '../../text/index.ts'
import { lowered } from '../lower.ts'
import { absolute } from './absolute.ts'
import { clock } from './clock.ts'
import { speaksOfFuture } from './direction.ts'
import { duration } from './duration.ts'
import { holidays } from './holidays.ts'
import { reference } from './reference.ts'
import { relative } from './relative.ts'
import type { Anchor, DateRule, Found, Trigger } from './rule.ts'
import { triggersOf } from './triggers.ts'
import { years } from './year.ts'

const rules: readonly DateRule[] = [
  ...absolute,
  ...holidays,
  ...clock,
  ...relative,
  ...years,
  ...duration,
  ...reference,
]
const byTrigger = new Map<Trigger, readonly DateRule[]>(
  [...new Set(rules.map(({ trigger }) => trigger))].map((trigger) => [
    trigger,
    rules.filter((rule) => rule.trigger === trigger),
  ]),
)

export interface Timed extends Range {
  readonly kind: Found['kind']
  readonly value?: Extract<Value, { timex: string }>
  readonly certainty: number
  readonly rule: string
  readonly open?: string
}

/** What the dates before a sentence leave behind for its own. */
export interface DateContext {
  /** The last day that was fixed. */
  readonly day?: Day
  /** TIMEX3 value of the last calendar date of any precision. */
  readonly timex?: string
}

/** Characters before and after an expression that are looked at for a verb. */
const window = 90
/** Nothing after an expression tells of it unless it stands so near the beginning of its sentence. */
const opening = 12
const calendarDate = /^\d{3,4}(?:-(?:\d{2}|Q\d|W\d{2}|SP|SU|FA|WI)(?:-\d{2})?)?$/

/**
 * Dates, times, durations and sets of one sentence, disjoint, in order; where two rules meet the longer words win.
 * `context` is what the text before it leaves behind, and the second result what the two together do.
 * Annotation: TIMEX3 values of ISO-TimeML.
 */
export function findDates(
  sentence: string,
  offset: number,
  published: string | undefined,
  context: DateContext = {},
): [Timed[], DateContext] {
  const lower = lowered(sentence)
  const triggers = triggersOf(lower)
  if (!triggers.size) return [[], context]
  let { day: previous, timex: last } = context
  let here: Day | undefined
  const matches: {
    start: number
    end: number
    rule: DateRule
    groups: Readonly<Record<string, string | undefined>>
  }[] = []
  for (const trigger of triggers)
    for (const rule of byTrigger.get(trigger) ?? []) {
      if (rule.needs && !rule.needs.test(lower)) continue
      for (const match of allMatches(lower, rule.pattern))
        matches.push({
          start: match.index,
          end: match.index + match[0].length,
          rule,
          groups: asWritten(match, sentence),
        })
    }
  matches.sort((a, b) => a.start - b.start || b.end - a.end)
  const day = published === undefined ? undefined : parseDay(published)
  const found: Timed[] = []
  let taken = 0
  for (const { start, end, rule, groups } of matches) {
    if (start < taken) continue
    const anchor: Anchor = {
      published: day,
      previous,
      here,
      last,
      future: speaksOfFuture(
        sentence.slice(Math.max(0, start - window), start),
        sentence.slice(end, end + window),
        start <= opening,
      ),
    }
    const read = rule.read(
      groups,
      anchor,
      sentence.slice(Math.max(0, start - 24), start),
      sentence.slice(end, end + 24),
    )
    if (!read) continue
    const { day: fixed, ...rest } = read
    if (fixed !== undefined) {
      previous = fixed
      here = fixed
    }
    const timex = rest.value?.timex
    if (rest.kind === 'date' && timex && !rest.aside && calendarDate.test(timex)) last = timex
    found.push({ start: offset + start, end: offset + end, rule: rule.name, ...withBounds(rest) } as Timed)
    taken = end
  }
  return [found, { ...(previous !== undefined && { day: previous }), ...(last !== undefined && { timex: last }) }]
}

/** The groups of a match in lowered text, with the capitals of the text. */
function asWritten(match: RegExpExecArray, text: string): Readonly<Record<string, string | undefined>> {
  const groups: Record<string, string | undefined> = {}
  for (const name in match.groups) {
    const group = match.groups[name]
    if (group === undefined) continue
    const start = match.index + match[0].indexOf(group)
    groups[name] = text.slice(start, start + group.length)
  }
  return groups
}

/** A day or month is its own bounds; a note stands for what is left open. */
function withBounds(found: Omit<Found, 'day'>): Omit<Found, 'day'> {
  const timex = found.value?.timex
  if (found.kind !== 'date' || timex === undefined || found.value?.earliest) return found
  const month = /^(\d{4})-(\d{2})$/.exec(timex)
  const year = /^\d{4}$/.exec(timex)
  if (month) {
    const last = parseDay(
      `${Number(month[2]) === 12 ? Number(month[1]) + 1 : month[1]}-${String((Number(month[2]) % 12) + 1).padStart(2, '0')}-01`,
    )
    return { ...found, value: { timex, earliest: `${timex}-01`, latest: last === undefined ? timex : iso(last - 1) } }
  }
  return year ? { ...found, value: { timex, earliest: `${timex}-01-01`, latest: `${timex}-12-31` } } : found
}

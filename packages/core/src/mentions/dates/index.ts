import { type Day, iso, parseDay } from '../../metadata/calendar.ts'
import type { Range, Value } from '../../schema/index.ts'
import { lowered } from '../lower.ts'
import { absolute } from './absolute.ts'
import { clock } from './clock.ts'
import { duration } from './duration.ts'
import { reference } from './reference.ts'
import { relative } from './relative.ts'
import type { Anchor, DateRule, Found, Trigger } from './rule.ts'
import { triggersOf } from './triggers.ts'
import { years } from './year.ts'

const rules: readonly DateRule[] = [...absolute, ...clock, ...relative, ...years, ...duration, ...reference]
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

const future =
  /\b(?:will|shall|would|['’]ll|(?:is|are|was|were)[ \n](?:to|due|set|scheduled|expected|planned|going)|plans?[ \n](?:to|for)|set[ \n]for|scheduled|upcoming|due)\b/i
const window = 90
/** An expression this near to the beginning of its sentence is meant for the verb after it. */
const opening = 12

/**
 * Dates, times, durations and sets of one sentence, disjoint, in order; where two rules meet the longer words win.
 * `previous` is the last day fixed in the text before it, and the second result the one after it.
 * Annotation: TIMEX3 values of ISO-TimeML.
 */
export function findDates(
  sentence: string,
  offset: number,
  published: string | undefined,
  previous: Day | undefined,
): [Timed[], Day | undefined] {
  const triggers = triggersOf(sentence)
  if (!triggers.size) return [[], previous]
  const lower = lowered(sentence)
  const matches: {
    start: number
    end: number
    rule: DateRule
    groups: Readonly<Record<string, string | undefined>>
  }[] = []
  for (const trigger of triggers)
    for (const rule of byTrigger.get(trigger) ?? [])
      for (const match of lower.matchAll(rule.pattern))
        matches.push({
          start: match.index,
          end: match.index + match[0].length,
          rule,
          groups: asWritten(match, sentence),
        })
  matches.sort((a, b) => a.start - b.start || b.end - a.end)
  const day = published === undefined ? undefined : parseDay(published)
  const found: Timed[] = []
  let taken = 0
  for (const { start, end, rule, groups } of matches) {
    if (start < taken) continue
    const anchor: Anchor = {
      published: day,
      previous,
      future: future.test(sentence.slice(Math.max(0, start - window), start <= opening ? end + window : start)),
    }
    const read = rule.read(
      groups,
      anchor,
      sentence.slice(Math.max(0, start - 24), start),
      sentence.slice(end, end + 24),
    )
    if (!read) continue
    const { day: fixed, ...rest } = read
    if (fixed !== undefined) previous = fixed
    found.push({ start: offset + start, end: offset + end, rule: rule.name, ...withBounds(rest) } as Timed)
    taken = end
  }
  return [found, previous]
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

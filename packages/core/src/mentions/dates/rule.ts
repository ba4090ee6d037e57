import type { Day } from '../../metadata/calendar.ts'
import { weekdayOf } from '../../metadata/calendar.ts'
import type { MentionKind, Value } from '../../schema/index.ts'
import { letter, lowerPattern } from '../lower.ts'

export interface Anchor {
  /** The day of publication, when known. */
  readonly published: Day | undefined
  /** The last day the text itself has fixed before this expression. */
  readonly previous: Day | undefined
  /** The last day fixed in this sentence before the expression. */
  readonly here: Day | undefined
  /** TIMEX3 value of the last date before this expression, where it is a calendar date of any precision. */
  readonly last: string | undefined
  /** The words around speak of what is to come. */
  readonly future: boolean
}

export interface Found {
  readonly kind: Extract<MentionKind, 'date' | 'time' | 'duration' | 'set'>
  readonly value?: Extract<Value, { timex: string }> | undefined
  /** The day meant, where it is one. */
  readonly day?: Day | undefined
  readonly certainty: number
  /** It is only compared with; the text goes on to speak of the date before it. */
  readonly aside?: true
  /** Why there is no value, or only bounds. */
  readonly open?: string
}

/** What kind of word must stand in a sentence before a rule is tried there. */
export type Trigger = 'holiday' | 'month' | 'weekday' | 'deictic' | 'unit' | 'year' | 'clock' | 'season' | 'reference'

export interface DateRule {
  readonly name: string
  readonly trigger: Trigger
  /** Stands in every match: where it is missing the pattern need not be tried. */
  readonly needs?: RegExp
  /** For lowered text; every repetition bounded. */
  readonly pattern: RegExp
  /** undefined: no expression of time after all. `before`, `after`: up to 24 characters around. */
  read(
    groups: Readonly<Record<string, string | undefined>>,
    anchor: Anchor,
    before: string,
    after: string,
  ): Found | undefined
}

export const pattern = (source: string): RegExp => lowerPattern(`(?<![${letter}\\d])${source}`)

export const found = (
  kind: Found['kind'],
  timex: string | undefined,
  certainty: number,
  more: Partial<Found> = {},
): Found => ({ kind, ...(timex !== undefined && { value: { timex } }), certainty, ...more })

export const unanchored = 'relative to the day of publication, which is not known'
export const eventAnchored = 'relative to something the text tells of, whose day is not known'

/** The weekday nearest to the day of publication, on the side the words speak of. */
export function nearWeekday(weekday: number, published: Day, future: boolean): Day {
  const back = (weekdayOf(published) - weekday + 7) % 7
  return future ? published + ((7 - back) % 7) : published - back
}

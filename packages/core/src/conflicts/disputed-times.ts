import type { Layers, Local } from '../flow/layers.ts'
import type { Conflict } from '../schema/index.ts'
import { firstWhere } from '../text/index.ts'
import { share } from './overlap.ts'
import type { Statement } from './statement.ts'

const near = 8
/** Farthest two accounts of one time stand apart, in characters. */
const distance = 1200
/** Two clock times this close agree, in minutes: a witness rounds. */
const slack = 15

const another = /\b(?:second|third|fourth|another|other|later|next|last|final|follow-up|earlier)\b/i
const fixed =
  /^(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|[\d ,.–-]*(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[\p{L}.]*[\d ,.thsrnd]*)$/iu

/** One thing that two put at different hours of the clock, or on different days. */
export function disputedTimes(
  all: readonly Statement[],
  { clean: { text }, mentions }: Pick<Layers, 'clean' | 'mentions'>,
): Local<Conflict>[] {
  const dates = mentions.filter(({ kind }) => kind === 'date' || kind === 'time').sort((a, b) => a.start - b.start)
  const timed = all.flatMap((of) => {
    const { claim, span } = of
    // "a second blast", "another train": of its own time
    if (another.test(text.slice(span.start, Math.min(span.end, span.start + 200)))) return []
    if (claim.modality !== 'certain' || claim.polarity === 'negative' || !of.plain || !of.by.size) return []
    const from = firstWhere(dates, ({ start }) => start >= span.start)
    const here = dates.slice(from, from + 3).filter(({ end }) => end <= span.end)
    const [only] = here
    const value = only?.value && 'timex' in only.value ? only.value.timex : undefined
    // "until noon", "since Friday": an end of something that lasted
    const bound =
      only &&
      /\b(?:until|till|since|before|after|by|from|between|around the)\s*$/i.test(
        text.slice(Math.max(0, only.start - 12), only.start),
      )
    if (here.length !== 1 || bound || value === undefined) return []
    const [, day, hour, minute] =
      /^((?:\d{4}|X{4})-(?:\d\d-\d\d|W(?:\d\d|XX)-\d))?(?:T(\d\d):(\d\d))?/.exec(value) ?? []
    const minutes = hour === undefined ? undefined : Number(hour) * 60 + Number(minute)
    // "four days earlier", "last Thursday": the reader's reckoning, not the speaker's words
    if (minutes === undefined && (day === undefined || !fixed.test(text.slice(only!.start, only!.end)))) return []
    return [{ of, only: only!, minutes, day }]
  })
  return timed.flatMap((one, i): Local<Conflict>[] => {
    const other = timed.slice(i + 1, i + near).find((other) => {
      if (share(one.of.by, other.of.by) || other.of.span.start - one.of.span.end > distance) return false
      const days = one.day !== undefined && other.day !== undefined && one.day !== other.day
      const [here, there] = [one.minutes, other.minutes]
      const apart = here !== undefined && there !== undefined ? !days && Math.abs(here - there) > slack : days
      if (!apart) return false
      // the same first clause: what began, who left
      const main = [...one.of.main].filter((key) => other.of.main.has(key))
      const names = [...one.of.names].filter((key) => other.of.names.has(key))
      return main.length >= 2 || (main.length === 1 && names.length > 0)
    })
    return other
      ? [
          {
            about: text.slice(one.of.span.start, one.of.span.end),
            kind: 'time',
            between: [one, other].map(({ of: { claim }, only: { start, end } }) => ({
              by: claim.id,
              span: { start, end },
            })),
            rule: 'two-times',
            certainty: 0.6,
          },
        ]
      : []
  })
}

import { iso, pad } from '../../metadata/calendar.ts'
import { letter } from '../lower.ts'
import { numberOf } from '../number.ts'
import { capital, space, weekday, weekdayNumber } from './patterns.ts'
import { type Anchor, type DateRule, found, nearWeekday, pattern, unanchored } from './rule.ts'

const s = space
const zone = `(?:${s}(?<zone>GMT|UTC|CET|CEST|EST|EDT|ET|PST|PDT|PT|local${s}time)\\b)?`
const day = `(?:,?${s}(?:on${s}|late${s}|early${s})?(?<weekday>${weekday}|today|yesterday|tomorrow))?`

function dayPart(weekday: string | undefined, { published, here, future }: Anchor): string | undefined {
  if (!weekday) return here === undefined ? '' : iso(here)
  const lower = weekday.toLowerCase()
  const offset = { today: 0, yesterday: -1, tomorrow: 1 }[lower]
  if (published === undefined) return offset === undefined ? `XXXX-WXX-${weekdayNumber(weekday)}` : undefined
  return iso(offset === undefined ? nearWeekday(weekdayNumber(weekday), published, future) : published + offset)
}

function at(hour: number, minute: number, weekday: string | undefined, anchor: Anchor, zone?: string) {
  if (hour > 24 || minute > 59 || (weekday && /day$/.test(weekday) && !/^to|^yes/i.test(weekday) && !capital(weekday)))
    return undefined
  const date = dayPart(weekday, anchor)
  const open = weekday && anchor.published === undefined ? { open: unanchored } : {}
  return found(
    'time',
    date === undefined
      ? undefined
      : `${date}T${pad(hour, 2)}:${pad(minute, 2)}${/^(?:GMT|UTC)$/i.test(zone ?? '') ? 'Z' : ''}`,
    0.92,
    open,
  )
}

/** Times of the day. */
export const clock: readonly DateRule[] = [
  {
    name: 'clock',
    trigger: 'clock',
    needs: /\d[ \n\u00a0]?[ap]/,
    pattern: pattern(
      `(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?${s}?(?<half>[ap])(?:\\.${s}?m\\.|m\\b\\.?(?=${s}?)|\\.m\\b)${zone}${day}`,
    ),
    read({ hour, minute, half = '', weekday, zone }, anchor) {
      const twelve = Number(hour) % 12
      return at(twelve + (half.toLowerCase() === 'p' ? 12 : 0), Number(minute ?? 0), weekday, anchor, zone)
    },
  },
  {
    name: 'clock-24',
    trigger: 'clock',
    needs: /\d:\d/,
    pattern: pattern(
      `(?<hour>[01]\\d|2[0-4]|\\d):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![\\d:])(?:${s}(?:hrs|hours|h)\\b)?${zone}${day}`,
    ),
    read: ({ hour, minute, weekday, zone }, anchor, before) =>
      /[\d:]$/.test(before) ? undefined : at(Number(hour), Number(minute), weekday, anchor, zone),
  },
  {
    name: 'oclock',
    trigger: 'clock',
    needs: /clock|in[ \n\u00a0]the/,
    pattern: pattern(
      `(?<hour>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)${s}(?:o['’]clock(?:${s}in${s}the${s}(?<part>morning|afternoon|evening)|${s}at${s}night)?|in${s}the${s}(?<inthe>morning|afternoon|evening))`,
    ),
    read({ hour = '', part, inthe }, anchor) {
      const number = numberOf(hour)
      if (number === undefined || number > 24) return undefined
      const side = (part ?? inthe)?.toLowerCase()
      return at(side && side !== 'morning' && number < 12 ? number + 12 : number, 0, undefined, anchor)
    },
  },
  {
    name: 'noon-midnight',
    trigger: 'clock',
    needs: /noon|midday|midnight/,
    pattern: pattern(`(?<name>noon|midday|midnight)${day}(?![${letter}])`),
    read: ({ name = '', weekday }, anchor, before) =>
      /\bhigh[ \n]$/i.test(before) ? undefined : at(name.toLowerCase() === 'midnight' ? 24 : 12, 0, weekday, anchor),
  },
]

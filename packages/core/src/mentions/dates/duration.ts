import { letter } from '../lower.ts'
import { numberOf, numberPattern } from '../number.ts'
import { capital, period, singular, space, unit, units, vague, weekday, weekdayNumber } from './patterns.ts'
import { type DateRule, found, pattern } from './rule.ts'

const s = space

/** How long, and how often. */
export const duration: readonly DateRule[] = [
  {
    name: 'duration',
    trigger: 'unit',
    pattern: pattern(
      `(?:(?:more than|less than|about|around|almost|nearly|over|at least|at most|up to|only|some|the${s}(?:past|last|next|first|final|coming|previous)|the)${s})?(?:between${s})?(?<number>${numberPattern})(?:(?:${s}(?:to|or|and)${s}|[-–])(?<other>${numberPattern}))?(?:(?<joint>-)|${s}(?:full${s}|straight${s}|consecutive${s}|more${s}|long${s})?)(?<unit>${units})(?:${s}(?<half>and${s}a${s}half))?(?!['’]?[${letter}\\d]|[- ]old(?![${letter}]))`,
    ),
    read({ number = '', other, unit = '', half, joint }, _anchor, before, after) {
      const amount = numberOf(number)
      // "the World Cup 2018, day five"
      if (amount === undefined || /[$€£¥]$/.test(before) || /^(?:19|20)\d\d$/.test(number)) return undefined
      // "three-quarters of it"
      if (/^quarters$/i.test(unit) && (joint || /^[ \n]of\b/i.test(after))) return undefined
      if (/["“‘'`][ \n]?$/.test(before) && capital(unit)) return undefined // a title
      const more = other === undefined ? undefined : numberOf(other)
      const timex = period(amount + (half ? 0.5 : 0), unit)
      return found('duration', more === undefined ? timex : `${timex}/${period(more, unit)}`, 0.93)
    },
  },
  {
    name: 'vague-duration',
    trigger: 'unit',
    pattern: pattern(
      `(?:(?:(?:for|over|in|within|during)${s}the${s}(?:past|last|next|first|coming|final)|the${s}(?:past|last|next|first|coming|final)|for|about|almost|nearly|over|more${s}than|less${s}than)${s})?(?<number>${vague}|the${s}(?:past|last|next)|recent|coming)${s}(?<unit>${units})(?:${s}and${s}a${s}half)?(?!['’]?[${letter}\\d])`,
    ),
    read({ number = '', unit = '' }, _anchor, before, after) {
      if (/^second$/i.test(unit) && /^[ \n][\p{L}]/u.test(after)) return undefined
      if (/^quarter/i.test(unit) && /^[ \n]of\b/.test(after)) return undefined
      const lower = number.toLowerCase().replace(/\s+/g, ' ')
      if (capital(unit) && /["“‘'`][ \n]?$/.test(before)) return undefined
      const plural = singular(unit) !== unit.toLowerCase()
      const one = /(?:^| )an?$/.test(lower) && !/couple|few|number/.test(lower)
      if (one === plural) return undefined
      if (lower === 'recent') return found('date', 'PAST_REF', 0.8)
      if (lower === 'coming') return found('date', 'FUTURE_REF', 0.8)
      if (/^half/.test(lower))
        return found('duration', unit.toLowerCase() === 'hour' ? 'PT30M' : period('X', unit), 0.85)
      if (one) {
        // "twice a week", "$3 a day": a rate, no stretch of time
        if (/(?:\d|times|once|twice|euros|dollars|people|tons|miles|hours|percent)[ \n]$/i.test(before))
          return found('set', period(1, unit), 0.8)
        return found('duration', period(1, unit), 0.8)
      }
      return found('duration', /couple/.test(lower) ? period(2, unit) : period('X', unit), 0.8)
    },
  },
  {
    name: 'bare-duration',
    trigger: 'unit',
    pattern: pattern(
      `(?<=\\b(?:for|in|within|after|over)${s})(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)(?!['’]?[${letter}\\d])`,
    ),
    read: ({ unit = '' }) => found('duration', period('X', unit), 0.75),
  },
  {
    name: 'set',
    trigger: 'unit',
    needs: /every|each/,
    pattern: pattern(`(?:every|each)${s}(?:(?<number>${numberPattern}|second|other|third)${s})?(?<unit>${units})`),
    read({ number, unit = '' }) {
      const ordinal = { second: 2, other: 2, third: 3 }[number?.toLowerCase() ?? '']
      return found('set', period(ordinal ?? numberOf(number ?? 'one') ?? 1, unit), 0.9)
    },
  },
  {
    name: 'set-of-weekdays',
    trigger: 'weekday',
    needs: /every|each|days/,
    pattern: pattern(
      `(?:every|each)${s}(?<weekday>${weekday})|on${s}(?<plural>(?:mon|tues|wednes|thurs|fri|satur|sun)days)\\b`,
    ),
    read({ weekday, plural }) {
      const name = weekday ?? plural ?? ''
      return capital(name) ? found('set', `XXXX-WXX-${weekdayNumber(name)}`, 0.92) : undefined
    },
  },
  {
    name: 'frequency',
    trigger: 'reference',
    pattern: pattern(`(?<word>daily|weekly|monthly|quarterly|yearly|annually)(?![${letter}])`),
    read({ word = '' }) {
      const unit =
        { daily: 'day', weekly: 'week', monthly: 'month', quarterly: 'quarter' }[word.toLowerCase()] ?? 'year'
      return capital(word) ? undefined : found('set', period(1, unit), 0.8)
    },
  },
  {
    name: 'per-unit',
    trigger: 'unit',
    needs: /per[ \n\u00a0]/,
    pattern: pattern(`per${s}(?<unit>${unit})\\b`),
    read: ({ unit = '' }) => found('set', period(1, unit), 0.8),
  },
]

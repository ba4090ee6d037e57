import type { Claim, Conflict, Event, Mention } from '@copydesk/core'
import { actVerb } from '@copydesk/core/export'

/** What a claim does, without its parties: "accuses", "predicts (as possible)". */
export const doing = ({ act, modality }: Pick<Claim, 'act' | 'modality'>): string =>
  modality === 'certain' ? actVerb(act) : `${actVerb(act)} (as ${modality})`

const stances: Record<Event['accounts'][number]['stance'], string> = {
  asserts: 'asserts it',
  denies: 'denies it',
  doubts: 'doubts it',
  plans: 'says it is planned',
  supposes: 'speaks of it as possible',
}
export const stanceWords = (stance: Event['accounts'][number]['stance']): string => stances[stance]

const disputed: Record<Conflict['kind'], string> = {
  blame: 'who is to blame',
  count: 'how many',
  denial: 'whether it happened',
  manner: 'how it happened',
  time: 'when',
  place: 'where',
}
/** What accounts disagree on. */
export const disputedWords = (kind: Conflict['kind']): string => disputed[kind]

/** 12345 as 12,345. */
export const digits = (value: number): string => {
  const [whole = '', part] = String(value).split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? `.${part}` : '')
}

/** "3", "at least 3", "at most 5", "3 to 5"; nothing where neither bound is known. */
export function between(min?: number, max?: number): string | undefined {
  if (!min && max) return `at most ${digits(max)}`
  if (min !== undefined && max !== undefined) return min === max ? digits(min) : `${digits(min)} to ${digits(max)}`
  if (min !== undefined) return `at least ${digits(min)}`
  return max === undefined ? undefined : `at most ${digits(max)}`
}

/** What a date or an amount is worth. */
export function valueWords(value: NonNullable<Mention['value']>): string | undefined {
  if ('timex' in value) {
    const bounds = [...new Set([value.earliest, value.latest].filter((bound) => bound !== undefined))].join(' to ')
    const words = timexWords(value.timex)
    const exact = bounds && bounds !== value.timex ? `${value.timex}, ${bounds}` : value.timex
    return words === exact ? words : `${words} (${exact})`
  }
  const amount = between(value.min, value.max)
  if ('unit' in value) return amount && `${amount} ${value.unit}`
  return amount && ('currency' in value ? `${amount} ${value.currency}` : `${amount}%`)
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** "2026-06-10T08:00" as 10 June 2026, as precise as it is. */
export function dayWords(value: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value) ?? []
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ') || value
}

const partsOfDay: Record<string, string> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
}

/** A TIMEX3 day, with its part where one is named, in words; other values as they are. */
export function timexWords(timex: string): string {
  const [, day, part, clock] = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T(?:([A-Z]{2})|(\d\d:\d\d).*))?$/.exec(timex) ?? []
  if (day === undefined || (part && !partsOfDay[part])) return timex
  return [dayWords(day), part ? partsOfDay[part] : clock].filter(Boolean).join(', ')
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${digits(count)} ${count === 1 ? one : many}`

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

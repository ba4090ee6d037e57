import { letter } from '../lower.ts'
/** Pieces of the patterns; all are read without regard to case, and every repetition is bounded. */
export const space = '[ \\n\\u00a0]'
const months = 'january february march april may june july august september october november december'.split(' ')
export const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

export const month = `(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![${letter}\\d])`
export const weekday = `(?:${weekdays.join('|')}|mon\\.|tue\\.|tues\\.|wed\\.|thu\\.|thurs\\.|fri\\.|sat\\.|sun\\.)(?![${letter}])`
export const year = '(?:1[5-9]|20)\\d\\d(?![\\d,]\\d|\\d)'
export const unit = '(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century)'
export const units =
  '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|centuries|century)\\b'
export const partOfDay = '(?:morning|noon|afternoon|evening|night)\\b'
export const season = '(?:spring|summer|autumn|fall|winter)\\b'
export const vague =
  '(?:a couple of|couple of|a few|few|several|many|some|a number of|countless|recent|more than an?|about an?|almost an?|nearly an?|over an?|an?|half an?)'
export const edge =
  '(?:(?:the |an? )?(?:early|mid|late|beginning of|start of|end of|middle of|eve of|first half of|second half of)[- \\n](?:the )?)'

/** 1 to 12, or 0 for no name of a month. */
export const monthNumber = (name: string): number =>
  months.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1

/** ISO 8601, 1 to 7. */
export const weekdayNumber = (name: string): number =>
  weekdays.findIndex((day) => day.startsWith(name.toLowerCase().slice(0, 3))) + 1

export const capital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()

const codes: Readonly<Record<string, readonly [prefix: string, code: string, days: number]>> = {
  second: ['PT', 'S', 0],
  minute: ['PT', 'M', 0],
  hour: ['PT', 'H', 0],
  day: ['P', 'D', 1],
  night: ['P', 'D', 1],
  week: ['P', 'W', 7],
  weekend: ['P', 'WE', 7],
  fortnight: ['P', 'W', 14],
  month: ['P', 'M', 30],
  quarter: ['P', 'Q', 91],
  year: ['P', 'Y', 365],
  decade: ['P', 'DE', 3652],
  century: ['P', 'CE', 36525],
}

/** Half a unit in the next smaller one. */
const halves: Readonly<Record<string, string>> = { hour: 'T30M', minute: 'T30S', day: 'T12H', year: '6M' }

/** `months` -> `month` */
export const singular = (unit: string): string => unit.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')

/** TIMEX3 duration; `X` for an unknown number. */
export function period(amount: number | 'X', unit: string): string {
  const [prefix, code] = codes[singular(unit)] ?? ['P', 'D']
  if (amount !== 'X' && amount % 1 === 0.5) {
    const half = halves[singular(unit)]
    if (half)
      return amount < 1 ? `P${half}` : `${prefix}${amount - 0.5}${code}${prefix === 'PT' ? half.slice(1) : half}`
  }
  if (singular(unit) === 'fortnight') return amount === 'X' ? 'PXW' : `P${2 * amount}W`
  return `${prefix}${amount}${code}`
}

export const partCodes: Readonly<Record<string, string>> = {
  morning: 'MO',
  noon: 'MI',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
}
export const seasonCodes: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
}

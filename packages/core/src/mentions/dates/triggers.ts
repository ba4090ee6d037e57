import type { Trigger } from './rule.ts'

const triggerWords: Readonly<Record<Trigger, string>> = {
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  weekday:
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thurs fri sat sun',
  deictic: 'overnight today yesterday tomorrow tonight morning noon afternoon evening night',
  unit: 'second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight fortnights month months quarter quarters year years decade decades century centuries',
  season: 'spring summer autumn fall winter',
  holiday: 'christmas boxing halloween valentine new may thanksgiving easter good veterans martin epiphany armistice',
  clock: 'clock noon midday midnight morning afternoon evening am pm',
  year: 'nineteen eighteen seventeen twenty thousand',
  reference:
    'now currently nowadays present moment these recently lately previously past soon future daily weekly monthly quarterly yearly annually',
}
const ofWord = new Map<string, Trigger[]>()
for (const [trigger, words] of Object.entries(triggerWords) as [Trigger, string][])
  for (const word of words.split(' ')) if (word) ofWord.set(word, [...(ofWord.get(word) ?? []), trigger])

const isLetter = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 0xb5 && unit < 0x2000)
const isDigit = (unit: number) => unit >= 48 && unit <= 57

/** Which kinds of rules can find something in a sentence; one pass over its words. `lower`: the sentence in small letters. */
export function triggersOf(lower: string): Set<Trigger> {
  const found = new Set<Trigger>()
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i)
    const from = i
    if (isLetter(unit)) {
      while (isLetter(lower.charCodeAt(i + 1))) i++
      if (i === from && lower.startsWith('.m', i + 1) && (unit === 97 || unit === 112)) found.add('clock')
      if (i > from && i - from < longestWord)
        for (const trigger of ofWord.get(lower.slice(from, i + 1)) ?? []) found.add(trigger)
    } else if (isDigit(unit)) {
      while (
        isDigit(lower.charCodeAt(i + 1)) ||
        ((mark(lower, i + 1) === ':' || mark(lower, i + 1) === '.') && i - from < 13)
      )
        i++
      const number = lower.slice(from, i + 1)
      if (/^\d{4}(?!\d)/.test(number) || /^\d{1,2}\./.test(number)) found.add('year')
      if (number.includes(':') || /^[ap]m?\b/.test(lower.slice(i + 1, i + 4))) found.add('clock')
    }
  }
  if (/['’]\d0s|\d\/\d/.test(lower)) found.add('year')
  return found
}

const longestWord = 12
const mark = (text: string, at: number) => text.charAt(at)

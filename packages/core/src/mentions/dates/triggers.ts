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
  clock: "o'clock o’clock noon midday midnight morning afternoon evening am pm a.m p.m",
  year: 'nineteen eighteen seventeen twenty thousand',
  reference:
    'now currently nowadays present moment these recently lately previously past soon future daily weekly monthly quarterly yearly annually',
}
const ofWord = new Map<string, Trigger[]>()
for (const [trigger, words] of Object.entries(triggerWords) as [Trigger, string][])
  for (const word of words.split(' ')) if (word) ofWord.set(word, [...(ofWord.get(word) ?? []), trigger])

/** Which kinds of rules can find something in a sentence; one pass over its words. */
export function triggersOf(sentence: string): Set<Trigger> {
  const found = new Set<Trigger>()
  for (const [word] of sentence.matchAll(/\p{L}{2,12}(?:['’]clock)?|\d[\d:.]{0,12}(?:[ap]m?\b)?|\b[ap]\.m/giu)) {
    if (/^\d/.test(word)) {
      if (/^\d{4}(?!\d)/.test(word) || /^\d{1,2}\./.test(word)) found.add('year')
      if (/[:apm]/i.test(word)) found.add('clock')
      continue
    }
    for (const trigger of ofWord.get(word.toLowerCase()) ?? []) found.add(trigger)
  }
  if (/['’]\d0s|\d\/\d/.test(sentence)) found.add('year')
  return found
}

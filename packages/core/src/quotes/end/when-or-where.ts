import { venues } from '../adjuncts.ts'
import { isTime } from '../nominal.ts'
import type { Line, Page } from '../page.ts'
import { phraseAfter } from '../phrase-after.ts'

/** "praised the crew last week", "endorsed Veld in a speech on Monday": behind an object, when or where it was said, to the end. */
export function whenOrWhere(page: Page, line: Line, i: number): boolean {
  const { words } = page
  const { low, pos } = words[i]!
  let last = i
  if (pos === 'ADP' && /^(?:in|on|at|during)$/.test(low)) {
    const phrase = phraseAfter(page, line, i + 1)
    if (!phrase) return false
    const said = /^(?:an?|his|her|its|their)$/.test(words[phrase.first]!.low)
    for (let k = phrase.first; k < phrase.last; k++)
      if (isTime(words[k]!) ? k === phrase.first : said && venues.has(words[k]!.low)) last = phrase.last
    if (last === i) return false
  } else {
    if (/^(?:last|this|next|earlier|later)$/.test(low)) last++
    if (!isTime(words[last] ?? words[i]!) || !/^(?:NOUN|PROPN|PRON|PUNCT)$/.test(words[i - 1]!.pos)) return false
    if (/^(?:his|her|its|their|our|my|your)$/.test(words[i - 1]!.low)) return false
    last++
  }
  while (last < line.last && (isTime(words[last]!) || words[last]!.pos === 'NUM')) last++
  if (words[last]?.pos === 'ADP' && isTime(words[last + 1] ?? words[last]!)) last += 2
  return last >= line.last || /^[.,;:]$/.test(words[last]!.low)
}

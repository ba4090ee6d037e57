import { firstWhere } from '../text/index.ts'
import { isTime } from './nominal.ts'
import type { Line, Page } from './page.ts'
import { phraseAfter } from './phrase-after.ts'
import type { Stretch } from './rules/index.ts'

const reach = 18
/** What is held with somebody or sent to somebody. */
const occasions = new Set(
  (
    'interview interviews letter letters email emails e-mail e-mails message messages statement statements note memo memorandum call ' +
    'conversation speech address testimony remarks comments talk discussion appeal briefing complaint deposition'
  ).split(' '),
)
const turning = new Set(['speaking', 'talking', 'writing', 'testifying'])

interface Told {
  readonly cue?: Stretch
  readonly speaker?: Stretch
  readonly content: readonly Stretch[]
}

/**
 * Who is told, where an occasion around the verb tells.
 *
 *     said in an interview with Radio Orla that   ·   In a letter to the council, Veld wrote that   ·   said, speaking to reporters
 */
export function listeners(page: Page, { cue, speaker, content }: Told): Stretch[] {
  if (!cue) return []
  const { lines, words } = page
  const line = lines[firstWhere(lines, ({ first }) => first > cue.first) - 1]
  if (!line || cue.last > line.last) return []
  const next = content.find(({ first }) => first >= cue.last)?.first ?? line.last
  const behind = within(page, line, cue.last, Math.min(next, line.last, cue.last + reach))
  if (behind) return [behind]
  // "In an interview with Radio Orla, Veld said"
  const end = Math.min(cue.first, speaker?.first ?? cue.first)
  const opens = /^(?:in|during|on)$/.test(words[line.first]!.low) || turning.has(words[line.first]!.low)
  const before = opens && end - line.first < reach ? within(page, line, line.first, end) : undefined
  return before ? [before] : []
}

function within(page: Page, line: Line, from: number, to: number): Stretch | undefined {
  const { words } = page
  for (let i = from; i < to - 2; i++) {
    const { low, speech, cue } = words[i]!
    if (speech !== undefined || /^[.;:!?]$/.test(low)) return undefined
    if (cue && !turning.has(low)) return undefined
    const link = words[i + 1]!.low
    const fits = occasions.has(low)
      ? /^(?:with|to|before)$/.test(link)
      : turning.has(low) && /^(?:to|with|before)$/.test(link)
    if (!fits || isTime(words[i + 2]!) || words[i + 2]!.pos === 'VERB') continue
    const phrase = phraseAfter(page, line, i + 2)
    if (phrase && phrase.last <= to) return phrase
  }
  return undefined
}

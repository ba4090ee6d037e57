import { isVerb, type NounPhrase, relatives } from './nominal.ts'
import type { Line, Page } from './page.ts'
import { phraseBefore } from './phrase-before.ts'

const reach = 60

/**
 * Who a participle or a second verb is said of: the subject of the verb of saying before it, else of the nearest finite
 * verb that is not inside a relative clause. "Brandvik waved it away, telling reporters: “No.”" is Brandvik's.
 * `linked`: the verb follows "and", so that the nearest one alone counts.
 */
export function earlierSubject(page: Page, line: Line, end: number, linked = false): NounPhrase | undefined {
  const { words } = page
  let nearest: NounPhrase | undefined
  for (let i = end - 1; i > line.first && i > end - reach; i--) {
    const { pos, low, speech, cue } = words[i]!
    if (speech !== undefined) break
    if ((pos !== 'VERB' && pos !== 'AUX') || /ing$/.test(low) || words[i - 1]!.low === 'to') continue
    let subjectEnd = i
    while (subjectEnd > line.first && /^(?:ADV|AUX|PART)$/.test(words[subjectEnd - 1]!.pos)) subjectEnd--
    const before = words[subjectEnd - 1]
    if (!before || relatives.has(before.low) || isVerb(before)) continue
    const phrase = phraseBefore(page, line, subjectEnd)
    if (!phrase || /^(?:ADP|PART)$/.test(words[phrase.first - 1]?.pos ?? '')) continue
    if (words[phrase.last - 1]!.pos === 'NOUN' && isReduced(words, i)) continue
    if (linked || cue?.cue.kind === 'speech') return phrase
    nearest ??= phrase
  }
  return nearest
}

/** "the statement released on Monday": a participle after its noun, not a verb. */
const isReduced = (words: Page['words'], i: number) =>
  /(?:ed|en)$/.test(words[i]!.low) &&
  /^(?:by|on|in|at|to|from|with)$/.test(words[i + 1]?.low ?? '') &&
  words[i]!.pos === 'VERB' &&
  words[i - 1]!.pos === 'NOUN'

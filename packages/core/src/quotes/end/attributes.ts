import { isNominal } from '../nominal.ts'
import type { Line, Page, Word } from '../page.ts'
import { phraseAfter } from '../phrase-after.ts'
import { cueAfter } from './cue-after.ts'

/** "…, Radio Orla reported" and "…, said the mayor": an attribution that ends the line or stands between commas. */
export function attributes(page: Page, line: Line, from: number): boolean {
  const { words } = page
  const start = words[from]?.low === 'as' ? from + 1 : from
  const says = words[start]
  if (says?.cue?.cue.frames.has('quote') && says.pos === 'VERB' && says.cue.form !== 'ing') {
    const subject = phraseAfter(page, line, start + says.cue.length, { attach: true })
    return subject !== undefined && ends(words, line, subject.last)
  }
  const phrase = phraseAfter(page, line, start, { attach: true, apposition: true, subject: true })
  if (!phrase || phrase.last - start > 25) return false
  const at = words[phrase.last]?.low === ',' ? phrase.last + 1 : phrase.last
  const verb = cueAfter(words, at, line.last) ?? cueAfter(words, nominalEnd(words, start, line.last), line.last)
  if (verb === undefined || !words[verb]!.cue!.cue.frames.has('quote')) return false
  return ends(words, line, verb + words[verb]!.cue!.length)
}

/** End of "valley radio and television station TV9": nouns, with what joins and describes them. */
function nominalEnd(words: readonly Word[], from: number, limit: number): number {
  let i = from
  while (i < limit && i < from + 12 && (isNominal(words[i]!) || words[i]!.pos === 'CCONJ')) i++
  return i
}

/** Nothing but a time or place of saying stands before the next comma or the end. */
function ends(words: readonly Word[], line: Line, from: number): boolean {
  for (let i = from; i < line.last && i < from + 12; i++) {
    const { low, pos, speech } = words[i]!
    if (/^[.,;:!?”"]$/.test(low)) return true
    if (speech !== undefined || pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || pos === 'PRON') return false
  }
  return from >= line.last || line.last - from < 12
}

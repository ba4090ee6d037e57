import type { Line, Page } from '../page.ts'
import { phraseAfter } from '../phrase-after.ts'
import { verbGroup } from '../verb-group.ts'
import { cueAfter } from './cue-after.ts'

/** "... and added that", "... but Lirska said": the next verb of saying has the same or another subject. */
export function nextVerbSays(page: Page, line: Line, from: number): boolean {
  const { words } = page
  let i = from
  while (words[i]?.pos === 'ADV') i++
  const word = words[i]
  if (!word || i >= line.last) return false
  if (word.cue && word.pos === 'VERB' && word.cue.form !== 'ing' && word.cue.cue.kind === 'speech') {
    return word.cue.form === 'past' || word.cue.form === 'present'
  }
  const phrase = phraseAfter(page, line, i, { attach: true })
  if (!phrase || phrase.last - i > 12) return false
  const verb = cueAfter(words, phrase.last, line.last)
  if (verb === undefined || words[verb]!.cue!.cue.kind !== 'speech') return false
  const group = verbGroup(page, line, verb)
  return group?.form === 'finite' && !group.modal && words[verb + words[verb]!.cue!.length]?.low !== ','
}

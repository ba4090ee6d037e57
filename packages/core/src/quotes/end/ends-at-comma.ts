import type { Line, Page, Word } from '../page.ts'
import { phraseAfter } from '../phrase-after.ts'
import { attributes } from './attributes.ts'
import { mainClause } from './main-clause.ts'
import { narrates } from './narrates.ts'
import { nextVerbSays } from './next-verb-says.ts'
import type { Place } from './place.ts'
import { resultFollows } from './result-follows.ts'

/** Does the narrator, or somebody else, speak behind the comma? */
export function endsAtComma({ page, line, first, at, whole, verbs, object, infinitive, main }: Place): boolean {
  const { words } = page
  const head = words[first]!
  const next = words[at + 1]
  if (!next || at === first) return false
  const second = words[at + 2]
  if (
    (main || (object && line.within === undefined && !/ing$/.test(head.low))) &&
    whole &&
    mainClause(page, line, at + 1, object === true)
  )
    return true
  if ((object || infinitive) && at > first + 1 && resultFollows(words, at)) return true
  if (object && (next.pos === 'VERB' || next.pos === 'AUX') && !/ing$/.test(next.low)) return true
  if (next.low === 'according' && second?.low === 'to') return true
  if (
    object &&
    (/^(?:where|but|while|although|though|saying|a)$/.test(next.low) || (next.pos === 'ADP' && second?.low === 'which'))
  )
    return true
  if (/^(?:while|whilst|whereas|compared|despite)$/.test(next.low) && whole) return true
  if (speakerGoesOn(next)) return true
  // "she hopes to win, but she knows": the report goes on with its subject
  const same = /^(?:he|she|they)$/.test(head.low) && second?.low === head.low
  if (next.low === 'but' && verbs > 0 && !same && second?.marked === undefined && narrates(page, line, at + 2))
    return true
  if (whole && absolute(page, line, at + 1)) return true
  // "a new flat, which the prosecutor called a lie"
  if (next.low === 'which' && whole && nextVerbSays(page, line, at + 2)) return true
  if (next.pos === 'CCONJ' && nextVerbSays(page, line, at + 2)) return true
  return verbs > 0 && (attributes(page, line, at + 1) || nextVerbSays(page, line, at + 1))
}

/** What the speaker does by or while saying it. */
const speakerGoesOn = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.pos === 'VERB' &&
  ((word.cue?.form === 'ing' && word.cue.cue.kind === 'speech') ||
    /^(?:citing|quoting|referring|referencing|alluding|echoing|pointing|borrowing|invoking)$/.test(word.low))

/** ", the government recommending ...", ", with the paper reporting ...": another says something at the same time. */
function absolute(page: Page, line: Line, from: number): boolean {
  const { words } = page
  const start = words[from]!.low === 'with' ? from + 1 : from
  const phrase = phraseAfter(page, line, start, { attach: false })
  const verb = phrase && words[phrase.last]
  return (
    verb !== undefined &&
    phrase!.last < line.last &&
    verb.pos === 'VERB' &&
    verb.cue?.form === 'ing' &&
    verb.cue.cue.kind === 'speech' &&
    words[phrase!.first]!.pos !== 'VERB'
  )
}

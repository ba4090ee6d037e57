import type { Line, Page } from '../page.ts'
import { phraseAfter } from '../phrase-after.ts'
import { nextVerbSays } from './next-verb-says.ts'
import type { Place } from './place.ts'
import { verbFollows } from './verb-follows.ts'

/** "and" with the speaker's next verb, or with what an object or infinitive cannot be joined to. */
export const endsAtConjunction = ({ page, line, first, at, whole, object, infinitive }: Place): boolean =>
  at > first &&
  ((whole && nextVerbSays(page, line, at + 1)) ||
    ((object || infinitive) && page.words[at]!.low !== 'or' && takesOver(page, line, at + 1)) === true)

/** "and left", "and the others went home": what an object or infinitive cannot be joined to. */
function takesOver(page: Page, line: Line, from: number): boolean {
  if (verbFollows(page.words, from)) return true
  const phrase = phraseAfter(page, line, from, { attach: true })
  if (!phrase || phrase.last - from >= 12 || phrase.last >= line.last) return false
  const next = page.words[phrase.last]!
  return (
    verbFollows(page.words, phrase.last) ||
    (next.pos === 'VERB' && !/ing$/.test(next.low) && page.words[phrase.last - 1]!.pos !== 'PRON')
  )
}

import { trim } from '../end/trim.ts'
import { isLabel } from '../labels.ts'
import type { Line, Page } from '../page.ts'
import { phraseAfter } from '../phrase-after.ts'
import type { Found, Stretch } from './rule.ts'

const longestName = 6

/**
 * Who says what a headline claims. `speaks(start, end)`: do those characters name somebody who can speak?
 *
 *     Alliance is arming the rebels - Dimek     ->   Dimek | - | Alliance is arming the rebels
 *     Dimek: alliance is arming the rebels      ->   Dimek | : | alliance is arming the rebels
 */
export function headline(page: Page, line: Line, speaks: (start: number, end: number) => boolean): Found | undefined {
  const { words } = page
  for (let i = line.first + 1; i < line.last - 1; i++) {
    const { low, start, end } = words[i]!
    // “The ferry will not sail”: Brandvik shuts the crossing
    if (low === ':' && isMarked(i)) {
      const speaker = phraseAfter(page, line, i + 1)
      return speaker && ok(speaker, i, { first: line.first, last: i }, 'headline-colon')
    }
    if (low === ':' && i - line.first <= longestName) {
      const speaker = { first: line.first, last: i }
      return ok(speaker, i, { first: i + 1, last: trim(words, i + 1, line.last) }, 'headline-colon')
    }
    const spaced = words[i - 1]!.end < start && end < words[i + 1]!.start
    if (/^[-–—―]+$/.test(low) && spaced && line.last - i - 1 <= longestName)
      return ok(
        { first: i + 1, last: trim(words, i + 1, line.last) },
        i,
        { first: line.first, last: i },
        'headline-dash',
      )
  }
  return undefined

  function isMarked(end: number): boolean {
    for (let i = line.first; i < end; i++)
      if (words[i]!.marked === undefined && words[i]!.speech === undefined) return false
    return true
  }

  function ok(speaker: Stretch, mark: number, content: Stretch, rule: string): Found | undefined {
    if (speaker.last <= speaker.first || content.last - content.first < 3) return undefined
    if (isLabel(page, speaker)) return undefined
    for (let i = speaker.first; i < speaker.last; i++) if (words[i]!.pos === 'VERB') return undefined
    let verb = false
    for (let i = content.first; i < content.last; i++)
      if (
        words[i]!.pos === 'VERB' ||
        words[i]!.pos === 'AUX' ||
        words[i]!.speech !== undefined ||
        words[i]!.marked !== undefined
      )
        verb = true
    if (
      !verb ||
      !(speaks(words[speaker.first]!.start, words[speaker.last - 1]!.end) || recurs(speaker) || isQuoted(speaker))
    )
      return undefined
    return { rule, certainty: 0.7, cue: { first: mark, last: mark + 1 }, speaker, content: [content] }
  }

  /** "Police: …", "Study: …" */
  function isQuoted({ first, last }: Stretch): boolean {
    const kind = last - first === 1 ? page.kinds.get(words[first]!.low) : undefined
    return kind !== undefined && kind !== 'place'
  }

  /** Does the article go on to name them? */
  function recurs(speaker: Stretch): boolean {
    const { low, pos } = words[speaker.last - 1]!
    for (let i = line.last; pos === 'PROPN' && i < words.length; i++)
      if (words[i]!.low === low && words[i]!.pos === 'PROPN' && words[i]!.capital) return true
    return false
  }
}

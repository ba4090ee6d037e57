import { lastWhere } from '../last-where.ts'
import type { Line, Page, Word } from '../page.ts'
import { endsAtComma } from './ends-at-comma.ts'
import { endsAtConjunction } from './ends-at-conjunction.ts'
import { endsMark } from './ends-mark.ts'
import { nextVerbSays } from './next-verb-says.ts'
import type { ClauseEnd, Place } from './place.ts'
import { resultFollows } from './result-follows.ts'
import { takesUp } from './takes-up.ts'
import { trim } from './trim.ts'
import { whenOrWhere } from './when-or-where.ts'

const longest = 250
/** Conjunctions of clauses, which the narrator adds to an object. */
const subordinating = /^(?:because|although|though|while|whilst|whereas|after|before|since|when|as)$/

/**
 * End of the reported words that begin at word `first`: the end of the line without its full stop, or where somebody
 * else's attribution, the speaker's next verb, or the narrator begins.
 */
export function clauseEnd(page: Page, line: Line, first: number, kind: ClauseEnd = {}): number {
  const { words } = page
  const limit = Math.min(line.last, first + longest)
  const bracket = lastWhere(words, first - 1, Math.max(line.first, first - 30), ({ low }) => /^[()]$/.test(low))
  let depth = bracket !== undefined && words[bracket]!.low === '(' ? 1 : 0
  let verbs = 0
  for (let at = first; at < limit; at++) {
    const { low, pos, marked } = words[at]!
    if (pos === 'VERB' || pos === 'AUX') verbs++
    // "(44 percent say they want it)": what began in brackets ends in them
    if (depth > 0 && low === '(') depth++
    else if (depth > 0 && low === ')' && --depth === 0) return trim(words, first, at)
    const place = { page, line, first, at, verbs, whole: verbs > 0 || kind.object === true, ...kind }
    if (marked === undefined) {
      if (endsBefore(place)) return trim(words, first, at)
    } else if (low === ',' && endsMark(place)) return trim(words, first, at + 1)
  }
  return limit === line.last ? wholeMark(words, first, limit) : trim(words, first, limit)
}

function endsBefore(place: Place): boolean {
  const { page, line, first, at, verbs, object, infinitive, relative } = place
  const { words } = page
  const { low, pos, speech } = words[at]!
  const next = words[at + 1]
  if (relative && takesUp(words, first, at, relative === 'phrase')) return true
  // "commented on the fire, “…”": the quotation is one of its own
  if (speech !== undefined) return object === true && at > first && words[at - 1]!.low === ','
  if (low === ',') return endsAtComma(place)
  if (low === ':') return next?.speech !== undefined
  if (low === ';')
    return (
      at > first + 2 && (object === true || next?.pos === 'PRON' || (verbs > 0 && nextVerbSays(page, line, at + 1)))
    )
  if (/^[-–—―]+$/.test(low))
    return (
      (at > first && verbs > 0 && nextVerbSays(page, line, at + 1)) ||
      ((object || infinitive) === true && at > first + 1 && resultFollows(words, at))
    )
  if (pos === 'CCONJ') return endsAtConjunction(place)
  if (at === first) return false
  if (low === 'according' && next?.low === 'to') return true
  if (object && (pos === 'SCONJ' || low === 'because') && subordinating.test(low) && next?.low !== 'well') return true
  return (object === true && verbs === 0 && whenOrWhere(page, line, at)) || (at > first + 1 && saidThere(words, at))
}

/** Marked words that go on behind the full stop are reported to their end: said it “was early. Nobody came.” */
function wholeMark(words: readonly Word[], first: number, last: number): number {
  const mark = words[last - 1]?.marked
  if (mark === undefined) return trim(words, first, last)
  let end = last
  while (end < last + longest && words[end]?.marked === mark) end++
  return trim(words, first, end)
}

/** "... in a statement on Monday": where it was said, not what. */
const saidThere = (words: readonly Word[], i: number) =>
  words[i]!.low === 'in' &&
  /^(?:a|an)$/.test(words[i + 1]?.low ?? '') &&
  (/^(?:statement|interview|tweet|briefing)$/.test(words[i + 2]?.low ?? '') ||
    /^(?:statement|interview|conference)$/.test(words[i + 3]?.low ?? ''))

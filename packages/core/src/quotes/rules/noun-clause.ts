import { clauseEnd } from '../end/clause-end.ts'
import { isTime } from '../nominal.ts'
import type { Line, Page } from '../page.ts'
import { phraseAfter } from '../phrase-after.ts'
import { phraseBefore } from '../phrase-before.ts'
import { lineSubject } from '../subject.ts'
import type { Found, Stretch } from './rule.ts'

const owners = new Set(['his', 'her', 'its', 'their', 'my', 'our'])
/** What one does with a word of one's own: "made the claim that". Who "dismissed the claim" did not make it. */
const utters =
  /^(?:make|issue|give|offer|voice|express|deliver|repeat|reiterate|release|send|post|renew|air|utter|mak|giv|voic)(?:s|d|ed|ing)?$|^(?:made|making|gave|given|giving|sent|voicing|issuing)$/
/** Verbs that take such a noun as their object: "claims that the paper made" is no clause of the noun. */
const takesNoun =
  /^(?:made|makes?|issued?|issues|gave|gives?|given|published|releases?d?|levell?ed|raised?|raises|voiced|expressed|filed?|files|faced?|faces|denied|denies|rejects?|rejected|received?|receives|wrote|sent|dismissed|dismisses|disputes?|disputed)$/

/**
 * A noun of saying with its clause, infinitive or object.
 *
 *     They doubted the mayor's claim that the bridge was safe.   ->   the mayor | claim | the bridge was safe
 *     The board repeated its call for an inquiry.                ->   The board | call | an inquiry
 *     There were reports that the bridge had closed.             ->   nobody | reports | the bridge had closed
 */
export function nounClause(page: Page, line: Line, at: number): Found | undefined {
  const { words, nouns } = page
  const { low, pos } = words[at]!
  const row = pos === 'NOUN' ? nouns.get(low) : undefined
  if (!row) return undefined
  const frames = (row[2] ?? '').split(' ')
  if (/^(?:no|without|any)$/.test(words[at - 1]?.low ?? '')) return undefined
  let next = at + 1
  let speaker: Stretch | undefined
  if (/^(?:by|from)$/.test(words[next]?.low ?? '') && next < line.last) {
    speaker = phraseAfter(page, line, next + 1)
    next = speaker?.last ?? next
  }
  while (
    next < line.last &&
    next < at + 4 &&
    (isTime(words[next]!) || /^(?:last|this|earlier)$/.test(words[next]!.low))
  )
    next++
  if (next + 2 >= line.last) return undefined
  const own = speaker ?? owner(page, line, at)
  speaker = own && !owners.has(words[own.first]!.low) ? own : (uttered(page, line, at) ?? own)
  const link = words[next]!
  const frame = frames.find(
    (name) => name.replace(/[?!]$/, '') === (link.low === 'to' && link.pos === 'PART' ? 'inf' : link.low),
  )
  if (line.within !== undefined && frame !== 'that') return undefined
  if (!frame || (!speaker && (frame.endsWith('?') || (frame !== 'that' && !frame.endsWith('!'))))) return undefined
  if (
    link.low === 'that'
      ? !isClauseOfNoun(page, line, next, speaker !== undefined)
      : link.low === 'to' && !/^(?:VERB|AUX|ADV)$/.test(words[next + 1]!.pos)
  )
    return undefined
  const last = clauseEnd(page, line, next + 1, {
    object: link.low !== 'that',
    main: true,
    relative: link.low === 'that' || link.low === 'to' ? 'clause' : 'phrase',
  })
  if (last <= next + (link.low === 'that' ? 2 : 1)) return undefined
  // "did not respond to requests for comment"
  if (last === next + 2 && /^(?:comments?|interviews?|anonymity)$/.test(words[next + 1]!.low)) return undefined
  return {
    rule: link.low === 'that' ? 'noun-clause' : 'noun-phrase',
    // a noun names what is said somewhere; that it is said here, somebody's own clause tells better
    certainty: link.low === 'that' && speaker ? 0.6 : 0.5,
    cue: { first: at, last: at + 1 },
    ...(speaker && { speaker }),
    content: [{ first: next + 1, last }],
  }
}

/** "his claims that the bridge was safe", not "his claims that the paper published". */
function isClauseOfNoun({ words }: Page, line: Line, that: number, owned: boolean): boolean {
  const next = words[that + 1]!
  if ((next.pos === 'VERB' && !/ing$/.test(next.low)) || next.pos === 'AUX') return false
  let be = that - 2
  while (be > line.first && /^(?:ADJ|DET|NUM)$/.test(words[be]!.pos)) be--
  const there = /^(?:is|are|was|were|been)$/.test(words[be]?.low ?? '')
  const clausal = words[that]!.pos === 'SCONJ' || owned || there
  // "allegations that he took bribes": the verb has an object of its own
  if (!clausal && !/^(?:he|she|they)$/.test(next.low)) return false
  for (let i = that + 1; i < line.last && i < that + 14; i++) {
    const { pos, low } = words[i]!
    if (pos === 'AUX' && /^(?:has|have|had|is|was|are|were)$/.test(low)) continue
    if (pos === 'VERB' && !/ing$/.test(low))
      return (clausal && !takesNoun.test(low)) || /^(?:DET|PRON|ADJ|NOUN|PROPN|NUM)$/.test(words[i + 1]?.pos ?? 'X')
    if (pos === 'AUX') return true
  }
  return true
}

/** "the mayor's", "his", before the noun and its adjectives. */
function owner(page: Page, line: Line, noun: number): Stretch | undefined {
  const { words } = page
  let i = noun - 1
  while (i > line.first && /^(?:ADJ|NOUN|NUM|ADV)$/.test(words[i]!.pos) && i > noun - 5) i--
  const word = words[i]
  if (!word || i < line.first) return undefined
  if (owners.has(word.low)) return { first: i, last: i + 1 }
  if (word.low !== "'s" && word.low !== "'") return undefined
  return isTime(words[i - 1]!) ? undefined : phraseBefore(page, line, i)
}

/** "The mayor made the claim that": its subject. */
function uttered(page: Page, line: Line, noun: number): Stretch | undefined {
  const { words } = page
  let i = noun - 1
  while (i > line.first && /^(?:ADJ|NOUN|NUM|ADV|DET)$/.test(words[i]!.pos) && i > noun - 7) i--
  if (owners.has(words[i]?.low ?? '')) i--
  if (words[i]?.pos !== 'VERB' || !utters.test(words[i]!.low)) return undefined
  let end = i
  while (end > line.first && /^(?:ADV|AUX)$/.test(words[end - 1]!.pos)) end--
  if (words[end]!.pos === 'AUX' && /^(?:was|were|is|are|been)$/.test(words[i - 1]!.low)) return undefined
  return phraseBefore(page, line, end) ?? (/ing$/.test(words[i]!.low) ? lineSubject(page, line, i) : undefined)
}

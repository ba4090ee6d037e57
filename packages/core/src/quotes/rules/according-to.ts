import { isResult } from '../../syntax/result.ts'
import { afterConnective } from '../connective.ts'
import { clauseEnd } from '../end/clause-end.ts'
import { trim } from '../end/trim.ts'
import type { Line, Page } from '../page.ts'
import { phraseAfter } from '../phrase-after.ts'
import { isClause } from './is-clause.ts'
import type { Found, Stretch } from './rule.ts'

const longest = 250
/** Phrases that name whose words follow: `words` after the first. Only what stands here is a cue. */
const openings: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'view', 'of'],
]

/** Length in words of such a phrase at word `i`; 0 where there is none. */
function accordingAt({ words }: Page, i: number): number {
  return openings.find((opening) => opening.every((word, k) => words[i + k]?.low === word))?.length ?? 0
}

/**
 * A source named by a phrase, before, after or inside what it says.
 *
 *     According to witnesses, the bridge shook.      ->   witnesses | According to | the bridge shook
 *     The bridge, according to witnesses, shook.     ->   witnesses | according to | The bridge … shook
 */
export function accordingTo(page: Page, line: Line, at: number): Found | undefined {
  const { words } = page
  const length = accordingAt(page, at)
  if (!length) return undefined
  let plain = phraseAfter(page, line, at + length, { attach: true })
  if (!plain) return undefined
  if (words[plain.last]?.low === 'by')
    plain = { first: plain.first, last: phraseAfter(page, line, plain.last + 1)?.last ?? plain.last }
  const wide = withApposition(page, line, plain)
  const speaker = wide.last < line.last - 2 || at > line.first + 2 ? wide : plain
  const cue: Stretch = { first: at, last: at + length }
  const after = participleEnd(page, line, speaker.last)
  const next = words[after]
  const comma = next?.low === ','
  const start = contentStart(page, line, at)
  const head: Stretch = { first: start, last: trim(words, start, at) }
  const tail: Stretch | undefined = comma ? { first: after + 1, last: clauseEnd(page, line, after + 1) } : undefined
  const before = head.last > head.first && !/^(?:that|but|and)$/.test(words[head.last - 1]!.low)
  const found = (content: Stretch[], certainty = 0.9): Found => ({
    rule: 'according-to',
    certainty,
    cue,
    speaker,
    content,
  })
  if (!before || (head.last - head.first === 1 && /^(?:ADV|CCONJ|SCONJ)$/.test(words[head.first]!.pos))) {
    if (tail && tail.last > tail.first + 1) return found([tail])
    if (isClause(page, line, speaker.last))
      return found([{ first: speaker.last, last: clauseEnd(page, line, speaker.last) }], 0.8)
    if (next?.low === ':' && speaker.last + 1 < line.last)
      return found([{ first: speaker.last + 1, last: clauseEnd(page, line, speaker.last + 1) }])
    return undefined
  }
  const finite = (part: Stretch) => {
    for (let i = part.first; i < part.last; i++) if (/^(?:VERB|AUX)$/.test(words[i]!.pos)) return true
    return false
  }
  if (tail && tail.last > tail.first && words[at - 1]?.low === ',') {
    const takesUp = /^(?:VERB|AUX|ADP|PART)$/.test(words[tail.first]!.pos) && !/ing$/.test(words[tail.first]!.low)
    const result = finite(head) && isResult(words[tail.first]!.low, words[tail.first + 1]?.pos)
    if (result || (finite(tail) && (!finite(head) || takesUp))) return found([head, tail])
  }
  return finite(head) || head.last - head.first > 3 ? found([head], finite(head) ? 0.9 : 0.6) : undefined
}

/** "according to a report published on Monday, ...": the participle belongs to the source. */
function participleEnd({ words }: Page, line: Line, from: number): number {
  const { pos = 'X', low = '' } = words[from] ?? {}
  if (from < line.last && /^(?:PROPN|PRON|DET)$/.test(pos)) return relativeEnd(words, line, from)
  if (from >= line.last || pos !== 'VERB' || !/(?:ed|en|made|held|led|ing)$/.test(low)) return from
  for (let i = from + 1; i < line.last && i < from + 16; i++) if (words[i]!.low === ',') return i
  return from
}

/** "according to a speech the mayor gave on Monday, ...": a relative clause without its pronoun. */
function relativeEnd(words: Page['words'], line: Line, from: number): number {
  let verbs = 0
  for (let i = from; i < line.last && i < from + 12; i++) {
    const { pos, low } = words[i]!
    if (low === ',') return verbs === 1 ? i : from
    if (pos === 'AUX' || pos === 'SCONJ') return from
    if (pos === 'VERB') verbs++
  }
  return from
}

/** An apposition to a title or a name; never the subject of the clause that follows. */
function withApposition(page: Page, line: Line, plain: Stretch): Stretch {
  const { words } = page
  const wide = phraseAfter(page, line, plain.first, { attach: true, apposition: true })
  if (!wide || wide.last === plain.last) return plain
  const head = words[plain.last + 1]!
  const closed = wide.last >= line.last || /^[,.:]$/.test(words[wide.last]!.low)
  if (!closed || (head.pos === 'NUM' && words[plain.last + 2]?.low !== ',')) return plain
  return words[plain.first]!.name && head.name ? plain : wide
}

function contentStart({ words }: Page, line: Line, end: number): number {
  let i = end
  const floor = Math.max(line.first, end - longest)
  while (i > floor && words[i - 1]!.speech === undefined && words[i - 1]!.low !== ';') i--
  while (i < end && /^(?:,|[-–—―]+)$/.test(words[i]!.low)) i++
  if (i < end && words[i]!.pos === 'CCONJ') i++
  return afterConnective(words, i, end)
}

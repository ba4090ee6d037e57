import { adjuncts } from './adjuncts.ts'
import type { Attribution } from './direct.ts'
import { clauseEnd } from './end/clause-end.ts'
import type { Line, Page } from './page.ts'
import type { Stretch } from './rules/index.ts'

/** How far behind "and" marked words may begin that go on with what was said. */
const near = 5

/**
 * What goes on without marks behind the attribution of the direct quotation at word `at`.
 *
 *     “A pity,” he said, that both ships had sunk.      ->   that both ships had sunk
 *     “The old dam,” he said, was “never safe.”        ->   was “never safe.”
 */
export function tailOf(
  page: Page,
  line: Line,
  at: number,
  { cue, speaker, addressees }: Attribution,
): Stretch | undefined {
  const { text, words, passages } = page
  const { to } = passages[words[at]!.speech!]!
  if (!cue || !text.slice(0, to).trimEnd().endsWith(',')) return undefined
  const told = addressees?.[0]?.last ?? 0
  const comma = adjuncts(page, line, Math.max(cue.last, speaker?.last ?? 0, told), true).next
  if (words[comma]?.low !== ',' || comma + 2 >= line.last) return undefined
  const first = comma + 1
  const { low, pos } = words[first]!
  const goesOn =
    (low === 'that' && pos === 'SCONJ') ||
    (pos === 'PART' && low === 'to') ||
    pos === 'AUX' ||
    (pos === 'VERB' && /s$/.test(low)) ||
    (pos === 'CCONJ' && marksFollow(words, line, first + 1))
  if (!goesOn) return undefined
  const last = clauseEnd(page, line, first)
  return last > first + 1 ? { first, last } : undefined
}

function marksFollow(words: Page['words'], line: Line, from: number): boolean {
  for (let i = from; i < line.last && i < from + near; i++) {
    if (words[i]!.marked !== undefined) return true
    if (!/^(?:ADV|VERB|AUX)$/.test(words[i]!.pos)) return false
  }
  return false
}

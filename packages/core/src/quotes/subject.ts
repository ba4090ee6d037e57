import { earlierSubject } from './earlier.ts'
import type { NounPhrase } from './nominal.ts'
import type { Line, Page } from './page.ts'
import { phraseBefore } from './phrase-before.ts'
import type { VerbGroup } from './verb-group.ts'

const reach = 60

/**
 * Whose verb it is: the noun phrase before it; for "and added that" and ", saying that" the subject of the clause
 * before. `said`: the speaker read last in this line.
 */
export function subjectOf(
  page: Page,
  line: Line,
  group: VerbGroup,
  said: NounPhrase | undefined,
): NounPhrase | undefined {
  const { words } = page
  const before = words[group.subjectEnd - 1]
  if (group.subjectEnd <= line.first) return undefined
  const shared =
    (group.form === 'participle' && !ownSubject(page, line, group)) ||
    before!.pos === 'CCONJ' ||
    (before!.low === ',' && phraseBefore(page, line, group.subjectEnd) === undefined)
  // "quoted the army as saying"
  if (group.form === 'participle' && before!.low === 'as') return phraseBefore(page, line, group.subjectEnd - 1)
  if (group.form === 'infinitive' || group.form === 'reduced') return undefined
  if (!shared) return phraseBefore(page, line, group.subjectEnd)
  return (
    said ??
    earlierSubject(page, line, group.subjectEnd, before!.pos === 'CCONJ') ??
    lineSubject(page, line, group.subjectEnd)
  )
}

/** "with one witness saying", "footage of Petkov saying", ", the council adding": the participle has a subject of its own. */
function ownSubject(page: Page, line: Line, group: VerbGroup): boolean {
  const before = page.words[group.subjectEnd - 1]!
  if (before.pos !== 'NOUN' && before.pos !== 'PROPN') return false
  const phrase = phraseBefore(page, line, group.subjectEnd)
  if (!phrase || phrase.first === line.first) return false
  const opens = page.words[phrase.first - 1]!.low
  return /^(?:with|of)$/.test(opens) || (opens === ',' && page.words[phrase.first]!.pos === 'DET')
}

/** The subject of the first finite verb before word `end`. */
export function lineSubject(page: Page, line: Line, end: number): NounPhrase | undefined {
  const { words } = page
  for (let i = Math.max(line.first + 1, end - reach); i < end; i++) {
    const { pos, low } = words[i]!
    if (pos !== 'VERB' && pos !== 'AUX') continue
    if (/ing$/.test(low) || words[i - 1]!.low === 'to') continue
    let subjectEnd = i
    while (subjectEnd > line.first && /^(?:ADV|AUX|PART)$/.test(words[subjectEnd - 1]!.pos)) subjectEnd--
    const phrase = phraseBefore(page, line, subjectEnd)
    if (phrase) return phrase
  }
  return undefined
}

import { earlierSubject } from './earlier.ts'
import { inverse } from './inverse.ts'
import type { NounPhrase } from './nominal.ts'
import type { Line, Page } from './page.ts'
import { phraseAfter } from './phrase-after.ts'
import { phraseBefore } from './phrase-before.ts'
import type { VerbGroup } from './verb-group.ts'
import { wholeLine } from './whole-line.ts'

/** Whom a verb before the quotation at word `at` is said of, where its own clause tells. */
export function ownSubject(page: Page, line: Line, group: VerbGroup, at: number): NounPhrase | undefined {
  const { words } = page
  const before = words[group.subjectEnd - 1]
  if (group.form === 'infinitive') return undefined
  if (group.form === 'participle') return partsSubject(page, line, group)
  if (before?.pos === 'CCONJ' && group.subjectEnd > line.first)
    return earlierSubject(page, line, group.subjectEnd - 1, true)
  const near = inverted(page, line, group, at) ?? phraseBefore(page, line, group.subjectEnd)
  if (near) {
    // "and repeatedly says": an adverb is no subject
    if (near.last - near.first === 1 && /ly$/.test(words[near.first]!.low))
      return words[near.first - 1]?.pos === 'CCONJ' ? earlierSubject(page, line, near.first - 1, true) : undefined
    return near.last <= group.first ? widened(page, line, near) : near
  }
  // "Posters appeared that said “…”"
  if (/^(?:who|which|that)$/.test(before?.low ?? '') && group.subjectEnd - 1 > line.first)
    return earlierSubject(page, line, group.subjectEnd - 1, true)
  // "Governor Ana Veld (Orla), said, “…”": a comma too many
  const loose = before?.low === ',' ? phraseBefore(page, line, group.subjectEnd - 1) : undefined
  return loose ?? wholeLine(page, line, group.subjectEnd) ?? first(page, line, group)
}

/** "with one witness saying", "footage of Petkov saying": a participle with a subject of its own. */
function partsSubject(page: Page, line: Line, group: VerbGroup): NounPhrase | undefined {
  const { words } = page
  if (!/^(?:NOUN|PROPN|PRON)$/.test(words[group.subjectEnd - 1]?.pos ?? '')) return undefined
  const near = phraseBefore(page, line, group.subjectEnd)
  if (!near) return undefined
  if (near.first > line.first && /^(?:with|of)$/.test(words[near.first - 1]!.low)) return near
  for (let i = near.last - 2; i > near.first; i--)
    if (words[i]!.low === 'of' && words[i + 1]!.name) return { first: i + 1, last: near.last }
  return undefined
}

/** "Protesters in the streets chanted", "A letter seen by the Courier warns": back to where the line begins, where no verb stands between. */
function widened(page: Page, line: Line, near: NounPhrase): NounPhrase {
  if (near.first === line.first || !/^(?:VERB|ADP)$/.test(page.words[near.first - 1]!.pos)) return near
  return wholeLine(page, line, near.last) ?? near
}

/** The first name of the line: between it and its verb stands more than can be read. */
function first(page: Page, line: Line, { subjectEnd }: VerbGroup): NounPhrase | undefined {
  if (subjectEnd === line.first || !page.words[line.first]!.name) return undefined
  const phrase = phraseAfter(page, line, line.first)
  return phrase && phrase.last < subjectEnd && page.words[phrase.last]!.low === ',' ? phrase : undefined
}

/** “…,” said Petkov, “…”: the attribution stands between two parts. */
function inverted(page: Page, line: Line, group: VerbGroup, at: number): NounPhrase | undefined {
  const before = group.first > line.first ? page.words[group.first - 1] : undefined
  if (group.first !== group.verb || (before && before.speech === undefined)) return undefined
  const phrase = inverse(page, line, group.last)
  return phrase && phrase.last <= at ? phrase : undefined
}

import { earlierSubject } from './earlier.ts'
import { isVerb, type NounPhrase } from './nominal.ts'
import type { Line, Page } from './page.ts'
import { phraseAfter } from './phrase-after.ts'
import { phraseBefore } from './phrase-before.ts'
import { type VerbGroup, verbGroup } from './verb-group.ts'

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
  if (group.subjectEnd <= line.first) return group.form === 'participle' ? behindFronted(page, line, group) : undefined
  const shared =
    (group.form === 'participle' && !ownSubject(page, line, group)) ||
    before!.pos === 'CCONJ' ||
    (before!.low === ',' && phraseBefore(page, line, group.subjectEnd) === undefined)
  // "quoted the army as saying", "the army was quoted by Radio Orla as saying"
  if (group.form === 'participle' && before!.low === 'as') {
    const quoted = phraseBefore(page, line, group.subjectEnd - 1)
    if (!quoted || words[quoted.first - 1]?.low !== 'by') return quoted
    const verb = quoted.first - 2
    const outer = words[verb]?.cue?.cue.frames.has('obj-as-saying') ? verbGroup(page, line, verb) : undefined
    return outer?.form === 'passive' ? phraseBefore(page, line, outer.subjectEnd) : undefined
  }
  if (group.form === 'infinitive' || group.form === 'reduced') return undefined
  const held = group.form === 'participle' && before!.low === 'for'
  const other = held ? behindFor(page, line, group.subjectEnd - 1) : undefined
  if (other) return other
  const paper = group.form === 'participle' ? paperBefore(page, line, group.subjectEnd) : undefined
  if (paper) return paper
  const outer =
    before!.low === ',' && group.form === 'finite' ? aroundAttribution(page, line, group.subjectEnd - 1) : undefined
  if (outer) return outer
  if (!shared) return phraseBefore(page, line, group.subjectEnd)
  return (
    behindFronted(page, line, group) ??
    said ??
    earlierSubject(page, line, group.subjectEnd, before!.pos === 'CCONJ') ??
    lineSubject(page, line, group.subjectEnd)
  )
}

/** "was wrong for saying", "scolded the clerk for saying": who said it is who was wrong, and whom it is held against. */
function behindFor(page: Page, line: Line, at: number): NounPhrase | undefined {
  const { words } = page
  if (words[at - 1]?.pos === 'ADJ') return lineSubject(page, line, at, true)
  const object = /^(?:NOUN|PROPN|PRON)$/.test(words[at - 1]?.pos ?? '') ? phraseBefore(page, line, at) : undefined
  if (!object || object.first <= line.first || words[object.first - 1]!.pos !== 'VERB') return undefined
  for (let i = object.first; i < object.last; i++) if (words[i]!.pos === 'VERB') return undefined
  return object
}

const issues = /^(?:issue|release|publish|write|send|put|post|give|make|sign|read|file|deliver|have|is|was|are|were)/

/** "is discrediting a report from Radio Orla saying": the report says it, unless it is of whom the sentence speaks. */
function paperBefore(page: Page, line: Line, end: number): NounPhrase | undefined {
  const { words } = page
  if (!/^(?:NOUN|PROPN)$/.test(words[end - 1]?.pos ?? '')) return undefined
  const phrase = phraseBefore(page, line, end)
  if (!phrase || phrase.first <= line.first + 1) return undefined
  let head = phrase.first
  while (head + 1 < phrase.last && words[head + 1]!.pos !== 'ADP') head++
  const verb = words[phrase.first - 1]!
  if (
    page.kinds.get(words[head]!.low) !== 'document' ||
    verb.pos !== 'VERB' ||
    issues.test(verb.cue?.cue.lemma ?? verb.low)
  )
    return undefined
  return /^(?:wrote|sent|gave|made|had|has)$/.test(verb.low) ? undefined : phrase
}

/** "The clerk, Veld recalled, asked whether": the verb goes on behind an attribution that ends at word `comma`. */
function aroundAttribution(page: Page, line: Line, comma: number): NounPhrase | undefined {
  const { words } = page
  const said = words[comma - 1]
  if (said?.pos !== 'VERB' || said.cue?.cue.kind !== 'speech' || !said.cue.cue.frames.has('quote')) return undefined
  for (let i = comma - 2; i > line.first && i > comma - 8; i--) {
    if (words[i]!.low === ',') {
      const phrase = phraseBefore(page, line, i)
      return phrase?.first === line.first ? phrase : undefined
    }
    if (!/^(?:NOUN|PROPN|PRON|DET|ADJ)$/.test(words[i]!.pos)) return undefined
  }
  return undefined
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

/** "After saying it was late, Veld left", "Citing the cost, the council refused": the subject of the clause behind the comma. */
function behindFronted(page: Page, line: Line, { first, last, form }: VerbGroup): NounPhrase | undefined {
  const { words } = page
  if (form !== 'participle' || first > line.first + 3) return undefined
  const opener = /^(?:after|before|in|while|when|since|upon|on|besides|despite)$/
  if (first > line.first && !opener.test(words[first - 1]!.low)) return undefined
  for (let i = line.first; i < first - 1; i++) if (!/^(?:ADV|CCONJ|PUNCT)$/.test(words[i]!.pos)) return undefined
  for (let i = last; i < line.last && i < last + reach; i++) {
    const { low, speech } = words[i]!
    if (speech !== undefined || low === ';') return undefined
    if (low !== ',') continue
    const phrase = phraseAfter(page, line, i + 1, { attach: true, apposition: true })
    const verb = phrase && words[words[phrase.last]?.pos === 'ADV' ? phrase.last + 1 : phrase.last]
    if (verb && phrase.last < line.last && isVerb(verb) && !/ing$/.test(verb.low)) return phrase
  }
  return undefined
}

/** The subject of the first finite verb before word `end`, or of the last one. */
export function lineSubject(page: Page, line: Line, end: number, last = false): NounPhrase | undefined {
  const { words } = page
  const from = Math.max(line.first + 1, end - reach)
  for (let n = from; n < end; n++) {
    const i = last ? end - 1 - (n - from) : n
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

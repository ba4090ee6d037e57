import { earlierSubject } from './earlier.ts'
import { inverse } from './inverse.ts'
import { isLabel } from './labels.ts'
import { ownSubject } from './own-subject.ts'
import type { Line, Page } from './page.ts'
import { phraseAfter } from './phrase-after.ts'
import { phraseBefore } from './phrase-before.ts'
import type { Found, Stretch } from './rules/rule.ts'
import { type VerbGroup, verbGroup } from './verb-group.ts'

const reach = 30

export interface Attribution extends Omit<Found, 'content'> {
  /** The verb it was read from. */
  readonly verb?: number
}

/** Who says the direct quotation that is word `at` of a line, read from the words around it. */
export function attribution(page: Page, line: Line, at: number, said: Stretch | undefined): Attribution | undefined {
  const { words } = page
  const left = words[at - 1]
  const introduced =
    at > line.first && left !== undefined && (left.low === ':' || left.low === ',' || left.cue !== undefined)
  const before = at > line.first ? fromBefore(page, line, at, said) : undefined
  const after = signed(page, line, at) ?? fromAfter(page, line, at)
  // "she named one need: “Change it,” she said.": what stands right behind the comma is nearer than any verb before
  const nearer =
    after?.verb !== undefined && before?.verb !== at - 2 && endsOpen(page, at) && adjoins(page, line, at, after)
  if (before && introduced && !nearer && !speechBefore(page, line, before.verb ?? at)) return before
  return after ?? before
}

/** Does the quotation end in a comma, so that its sentence goes on? */
function endsOpen({ text, words, passages }: Page, at: number): boolean {
  const { to } = passages[words[at]!.speech!]!
  return text.slice(0, to).trimEnd().endsWith(',')
}

function adjoins({ words }: Page, line: Line, at: number, { speaker, cue }: Attribution): boolean {
  const first = Math.min(speaker?.first ?? line.last, cue?.first ?? line.last)
  return first === at + 1 && words[at + 1]!.low !== 'and'
}

/** “…,” said Petkov / “…,” Petkov told Radio Orla */
function fromAfter(page: Page, line: Line, at: number): Attribution | undefined {
  const { words } = page
  let from = at + 1
  while (from < line.last && /^(?:,|[-–—―]+|as)$/.test(words[from]!.low)) from++
  for (let i = from; i < line.last && i < from + reach; i++) {
    const word = words[i]!
    if (word.speech !== undefined || (/^[.;:!?]$/.test(word.low) && !/^[),]$/.test(words[i + 1]?.low ?? ''))) break
    if (!word.cue?.cue.frames.has('quote')) continue
    const group = verbGroup(page, line, i)
    if (!group || (group.form !== 'finite' && group.form !== 'passive')) continue
    if (group.first === from) {
      const subject = inverse(page, line, group.last)
      if (!subject) return undefined
      return {
        ...result(group, 'quotation-inverted', 0.95),
        speaker: subject,
        addressees: toWhom(page, line, subject.last),
      }
    }
    const near = phraseBefore(page, line, group.subjectEnd)
    const subject = near && near.first >= from ? near : phraseAfter(page, line, from, { attach: true })
    if (!subject || subject.last > group.first) continue
    return { ...result(group, 'quotation-after', 0.95), speaker: subject, addressees: told(page, line, group) }
  }
  return undefined
}

/** “…” — Ana Veld */
function signed(page: Page, line: Line, at: number): Attribution | undefined {
  const { words } = page
  if (!/^[-–—―]+$/.test(words[at + 1]?.low ?? '') || at + 2 >= line.last || !words[at + 2]!.capital) return undefined
  const speaker = phraseAfter(page, line, at + 2, { apposition: true })
  const next = speaker && words[speaker.last]
  if (!speaker || (next && speaker.last < line.last && next.speech === undefined && !/^[.,]$/.test(next.low)))
    return undefined
  // “…,” — Ana Veld's answer — “…”: the sentence goes on
  if (endsOpen(page, at)) return undefined
  return { rule: 'quotation-signed', certainty: 0.8, cue: { first: at + 1, last: at + 2 }, speaker }
}

/** Petkov said: “…” / Petkov told Radio Orla, “…” */
function fromBefore(page: Page, line: Line, at: number, said: Stretch | undefined): Attribution | undefined {
  const { words } = page
  for (let i = at - 1; i >= line.first && i > at - reach; i--) {
    const word = words[i]!
    if (word.speech !== undefined || word.low === ';') return undefined
    if (!word.cue?.cue.frames.has('quote') || word.marked !== undefined) continue
    const group = verbGroup(page, line, i)
    if (!group || group.form === 'reduced') continue
    if (group.form === 'infinitive' && i < at - 2) continue
    if (group.form === 'passive' && group.cue.cue.frames.has('addressee')) return askedOf(page, line, group)
    const subject = ownSubject(page, line, group, at) ?? said ?? earlierSubject(page, line, group.subjectEnd)
    // "simple for him to stand up and say “…”": no form of the verb that goes with "it"
    if (subject && word.cue.form === 'base' && group.first === i && isThird(words, subject)) return undefined
    return {
      ...result(group, 'quotation-before', 0.9),
      ...(subject && { speaker: subject }),
      addressees: told(page, line, group),
    }
  }
  if (!/^[:,]$/.test(words[at - 1]!.low)) return undefined
  const source = sourceBefore(page, line, at - 1)
  if (source || words[at - 1]!.low !== ':') return source
  const speaker = phraseBefore(page, line, at - 1)
  if (!speaker || speaker.first > line.first + 1 || isLabel(page, speaker)) return undefined
  return { rule: 'quotation-colon', certainty: 0.6, cue: { first: at - 1, last: at }, speaker }
}

const isThird = (words: Page['words'], { first, last }: Stretch) =>
  last - first === 1 && /^(?:it|he|she|this|that)$/.test(words[first]!.low)

/** According to Petkov, “…” / In Petkov's words, “…” */
function sourceBefore(page: Page, line: Line, end: number): Attribution | undefined {
  const { words } = page
  const found = (cue: Stretch, speaker: Stretch): Attribution => ({
    rule: 'quotation-according',
    certainty: 0.85,
    cue,
    speaker,
  })
  for (let i = end - 1; i >= line.first && i > end - reach; i--) {
    const { low, speech } = words[i]!
    if (speech !== undefined) return undefined
    const opening =
      low === 'according' && words[i + 1]?.low === 'to'
        ? 2
        : low === 'in' && words[i + 2]?.low === 'words' && words[i + 3]?.low === 'of'
          ? 4
          : 0
    if (opening) {
      const speaker = phraseAfter(page, line, i + opening, { attach: true, apposition: true })
      return speaker && speaker.last <= end
        ? found({ first: i, last: i + opening }, { first: speaker.first, last: Math.min(speaker.last, end) })
        : undefined
    }
    if (low === 'in' && words[end - 1]!.low === 'words' && words[end - 2]?.low === "'s")
      return found({ first: i, last: i + 1 }, { first: i + 1, last: end - 2 })
  }
  return undefined
}

/** "The mayor was asked by a reporter, “…”": the subject is told, who asks stands after "by". */
function askedOf(page: Page, line: Line, group: VerbGroup): Attribution {
  const asked = phraseBefore(page, line, group.subjectEnd)
  const by =
    page.words[group.last]?.low === 'by' ? phraseAfter(page, line, group.last + 1, { attach: true }) : undefined
  return {
    ...result(group, 'quotation-before', 0.7),
    ...(by ? { speaker: by } : { basis: 'none' as const }),
    addressees: asked ? [asked] : [],
  }
}

const result = (group: VerbGroup, rule: string, certainty: number) => ({
  rule,
  certainty,
  cue: { first: group.first, last: group.last },
  verb: group.verb,
})

/** "told the court", "said to reporters". */
function told(page: Page, line: Line, group: VerbGroup): Stretch[] {
  if (group.cue.cue.frames.has('addressee')) {
    const phrase = phraseAfter(page, line, group.last)
    if (phrase) return [phrase]
  }
  return toWhom(page, line, group.last)
}

function toWhom(page: Page, line: Line, from: number): Stretch[] {
  if (page.words[from]?.low !== 'to' || page.words[from]!.pos !== 'ADP') return []
  const phrase = phraseAfter(page, line, from + 1)
  return phrase ? [phrase] : []
}

function speechBefore({ words }: Page, line: Line, verb: number): boolean {
  for (let i = verb; i >= line.first && i > verb - reach; i--) if (words[i]!.speech !== undefined) return true
  return false
}

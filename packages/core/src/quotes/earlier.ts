import { isVerb, type NounPhrase, relatives } from './nominal.ts'
import type { Line, Page } from './page.ts'
import { phraseBefore } from './phrase-before.ts'

const reach = 60

/**
 * Who a participle or a second verb is said of: the subject of the verb of saying before it, else of the nearest finite
 * verb that is not inside a relative clause. "Brandvik waved it away, telling reporters: “No.”" is Brandvik's.
 * `linked`: the verb follows "and", so that the nearest one counts, unless its subject is only a pronoun.
 */
export function earlierSubject(page: Page, line: Line, end: number, linked = false): NounPhrase | undefined {
  const { words } = page
  let nearest: NounPhrase | undefined
  for (let i = end - 1; i > line.first && i > end - reach; i--) {
    const { pos, low, speech, cue } = words[i]!
    if (speech !== undefined) break
    if ((pos !== 'VERB' && pos !== 'AUX') || /ing$/.test(low) || words[i - 1]!.low === 'to' || isReduced(words, i))
      continue
    let subjectEnd = i
    while (subjectEnd > line.first && /^(?:ADV|AUX|PART)$/.test(words[subjectEnd - 1]!.pos)) subjectEnd--
    const before = words[subjectEnd - 1]
    if (!before || relatives.has(before.low) || isVerb(before)) continue
    const phrase = phraseBefore(page, line, subjectEnd)
    if (!phrase || !namesSomebody(words, phrase)) continue
    const opens = phrase.first > line.first ? words[phrase.first - 1] : undefined
    if (opens?.pos === 'ADP' || opens?.pos === 'PART') continue
    nearest ??= phrase
    // "said the pump was old and added", "as she waved and boomed": the clause around it is meant
    if (
      opens &&
      (opens.pos === 'SCONJ' || isVerb(opens) || /^(?:that|as|when|where|while|after|before|since)$/.test(opens.low))
    )
      continue
    if (cue?.cue.kind === 'speech') return phrase
    if (words[nearest.first - 1] !== undefined && nearest !== phrase && isInner(words, line, nearest)) nearest = phrase
    if (linked && words[nearest.last - 1]!.pos !== 'PRON') return nearest
  }
  return nearest
}

const isInner = (words: Page['words'], line: Line, { first }: NounPhrase) =>
  first > line.first &&
  (words[first - 1]!.pos === 'SCONJ' ||
    isVerb(words[first - 1]) ||
    /^(?:that|as|when|where|while|after|before|since)$/.test(words[first - 1]!.low))

/** "the statement released on Monday", "a class called “Light”": a participle after its noun, not a verb. */
function isReduced(words: Page['words'], i: number): boolean {
  const { pos, low, cue } = words[i]!
  // "one guard admitted to hiding the keys"
  if (cue?.cue.kind === 'speech' && words[i + 1]?.low === 'to') return false
  if (pos !== 'VERB' || !/(?:ed|en)$/.test(low) || words[i - 1]!.pos !== 'NOUN') return false
  const next = words[i + 1]
  if (next?.low === 'to' && words[i + 2]?.pos === 'VERB') return false // "posters began to appear"
  return /^(?:by|on|in|at|to|from|with)$/.test(next?.low ?? '') || next?.marked !== undefined
}

const namesSomebody = (words: Page['words'], { first, last }: NounPhrase) =>
  words.slice(first, last).some(({ pos }) => /^(?:NOUN|PROPN|PRON|NUM|DET)$/.test(pos))

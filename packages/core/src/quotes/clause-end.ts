import { isNominal } from './nominal.ts'
import type { Line, Page, Word } from './page.ts'
import { phraseAfter } from './phrase-after.ts'
import { verbGroup } from './verb-group.ts'

const longest = 250

export interface ClauseEnd {
  /** An object goes on only to the relative clause of the narrator: "for starting the war, in which ...". */
  readonly object?: boolean
  /** The report stands in a subordinate clause ("After he said ..., the army left"): the main clause ends it. */
  readonly main?: boolean
}

/**
 * End of the reported words that begin at word `first`: the end of the line without its full stop, or where somebody
 * else's attribution, the speaker's next verb, or the narrator begins.
 */
export function clauseEnd(page: Page, line: Line, first: number, { object, main }: ClauseEnd = {}): number {
  const { words } = page
  const limit = Math.min(line.last, first + longest)
  let end = limit
  let verbs = 0
  for (let i = first; i < limit; i++) {
    const word = words[i]!
    if (word.pos === 'VERB' || word.pos === 'AUX') verbs++
    if (word.marked !== undefined) continue
    if (main && i > first && word.low === ',' && verbs > 0 && mainClause(page, line, i + 1)) {
      end = i
      break
    }
    if (i > first && word.low === ',' && cutAfterComma(page, line, i, verbs, object === true)) {
      end = i
      break
    }
    if (i > first && (verbs > 0 || object) && word.pos === 'CCONJ' && nextVerbSays(page, line, i + 1)) {
      end = i
      break
    }
    if (word.low === ';' && i > first + 2 && (object || words[i + 1]?.pos === 'PRON')) {
      end = i
      break
    }
    if (i > first + 1 && word.low === 'in' && saidThere(words, i)) {
      end = i
      break
    }
    if (object && i > first && word.pos === 'CCONJ' && verbFollows(words, i + 1)) {
      end = i
      break
    }
    if (i > first && word.low === 'according' && words[i + 1]?.low === 'to') {
      end = i
      break
    }
    if (
      object &&
      i > first &&
      word.pos === 'SCONJ' &&
      /^(?:because|although|though|while|after|before|when|as)$/.test(word.low) &&
      words[i + 1]?.low !== 'well'
    ) {
      end = i
      break
    }
  }
  return trim(words, first, end)
}

/** A noun phrase and its verb, after a comma: no relative clause, no list. */
function mainClause(page: Page, line: Line, from: number): boolean {
  const phrase = phraseAfter(page, line, from, { attach: true })
  if (!phrase || phrase.last - from > 15) return false
  return verbFollows(page.words, phrase.last)
}

function verbFollows(words: readonly Word[], from: number): boolean {
  let i = from
  while (words[i]?.pos === 'ADV' && i < from + 2) i++
  const word = words[i]
  return (
    word !== undefined &&
    (word.pos === 'AUX' ||
      (word.pos === 'VERB' && /(?:ed|s)$|^(?:had|was|were|took|made|left|came|went|gave|found)$/.test(word.low)))
  )
}

/** Does the line begin as a subordinate clause that has not ended before word `verb`? */
export function isSubordinate({ words }: Page, line: Line, verb: number): boolean {
  let i = line.first
  while (i < verb && (words[i]!.pos === 'CCONJ' || words[i]!.pos === 'ADV' || words[i]!.pos === 'PUNCT')) i++
  if (!/^(?:while|after|although|though|when|as|if|because|since|before|once|even)$/.test(words[i]!.low)) return false
  for (let k = i; k < verb; k++) if (words[k]!.low === ',') return false
  return true
}

/** "... in a statement on Monday": where it was said, not what. */
const saidThere = (words: readonly Word[], i: number) =>
  /^(?:a|an)$/.test(words[i + 1]?.low ?? '') &&
  (/^(?:statement|interview|tweet|briefing)$/.test(words[i + 2]?.low ?? '') ||
    /^(?:statement|interview|conference)$/.test(words[i + 3]?.low ?? ''))

/** Without white space, commas and the full stop at the end; a closing quotation mark keeps what stands before it. */
export function trim(words: readonly Word[], first: number, last: number): number {
  let end = last
  while (
    end > first &&
    words[end - 1]!.marked === undefined &&
    /^(?:[.,;:!?]|\.\.\.|…|[-–—―]+)$/.test(words[end - 1]!.low)
  )
    end--
  return end
}

function cutAfterComma(page: Page, line: Line, comma: number, verbs: number, object: boolean): boolean {
  const { words } = page
  const next = words[comma + 1]
  if (!next) return false
  if (object && (next.pos === 'VERB' || next.pos === 'AUX') && !/ing$/.test(next.low)) return true
  if (next.low === 'according' && words[comma + 2]?.low === 'to') return true
  if (
    object &&
    (/^(?:where|but|while|although|though|saying|a)$/.test(next.low) ||
      (next.pos === 'ADP' && words[comma + 2]?.low === 'which'))
  )
    return true
  if (/^(?:while|whereas)$/.test(next.low) && verbs > 0) return true
  if (next.cue && next.cue.form === 'ing' && next.pos === 'VERB' && next.cue.cue.kind === 'speech') return true
  if (next.pos === 'CCONJ' && nextVerbSays(page, line, comma + 2)) return true
  return verbs > 0 && (attributes(page, line, comma + 1) || nextVerbSays(page, line, comma + 1))
}

/** "... and added that", "... but Lirska said": the next verb of saying has the same or another subject. */
function nextVerbSays(page: Page, line: Line, from: number): boolean {
  const { words } = page
  let i = from
  while (words[i]?.pos === 'ADV') i++
  const word = words[i]
  if (!word || i >= line.last) return false
  if (word.cue && word.pos === 'VERB' && word.cue.form !== 'ing' && word.cue.cue.kind === 'speech') {
    return word.cue.form === 'past' || word.cue.form === 'present'
  }
  const phrase = phraseAfter(page, line, i, { attach: true })
  if (!phrase || phrase.last - i > 12) return false
  const verb = cueAfter(words, phrase.last, line.last)
  if (verb === undefined || words[verb]!.cue!.cue.kind !== 'speech') return false
  const group = verbGroup(page, line, verb)
  return group?.form === 'finite' && !group.modal && words[verb + words[verb]!.cue!.length]?.low !== ','
}

/** "…, B92 reported" and "…, said the mayor": an attribution that ends the line or stands between commas. */
function attributes(page: Page, line: Line, from: number): boolean {
  const { words } = page
  const start = words[from]?.low === 'as' ? from + 1 : from
  const says = words[start]
  if (says?.cue?.cue.frames.has('quote') && says.pos === 'VERB' && says.cue.form !== 'ing') {
    const subject = phraseAfter(page, line, start + says.cue.length, { attach: true })
    return subject !== undefined && ends(words, line, subject.last)
  }
  const phrase = phraseAfter(page, line, start, { attach: true, apposition: true, subject: true })
  if (!phrase || phrase.last - start > 25) return false
  const at = words[phrase.last]?.low === ',' ? phrase.last + 1 : phrase.last
  const verb = cueAfter(words, at, line.last) ?? cueAfter(words, nominalEnd(words, start, line.last), line.last)
  if (verb === undefined || !words[verb]!.cue!.cue.frames.has('quote')) return false
  return ends(words, line, verb + words[verb]!.cue!.length)
}

/** End of "valley radio and television station TV9": nouns, with what joins and describes them. */
function nominalEnd(words: readonly Word[], from: number, limit: number): number {
  let i = from
  while (i < limit && i < from + 12 && (isNominal(words[i]!) || words[i]!.pos === 'CCONJ')) i++
  return i
}

/** The cue that follows at once, after auxiliaries and adverbs only. */
function cueAfter(words: readonly Word[], from: number, limit: number): number | undefined {
  for (let i = from; i < limit && i < from + 4; i++) {
    const { cue, pos } = words[i]!
    if (cue && pos !== 'NOUN') return i
    if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART') return undefined
  }
  return undefined
}

/** Nothing but a time or place of saying stands before the next comma or the end. */
function ends(words: readonly Word[], line: Line, from: number): boolean {
  for (let i = from; i < line.last && i < from + 12; i++) {
    const { low, pos, speech } = words[i]!
    if (/^[.,;:!?”"]$/.test(low)) return true
    if (speech !== undefined || pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || pos === 'PRON') return false
  }
  return from >= line.last || line.last - from < 12
}

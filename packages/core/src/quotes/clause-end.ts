import { venues } from './adjuncts.ts'
import { lastWhere } from './last-where.ts'
import { isNominal, isTime } from './nominal.ts'
import type { Line, Page, Word } from './page.ts'
import { phraseAfter } from './phrase-after.ts'
import { verbGroup } from './verb-group.ts'

const longest = 250

export interface ClauseEnd {
  /** An object goes on only to the relative clause of the narrator: "for starting the war, in which ...". */
  readonly object?: boolean
  /** Of an infinitive: "and" with a finite verb goes on with the narrator. */
  readonly infinitive?: boolean
  /** The report stands in a subordinate clause ("After he said ..., the army left"): the main clause ends it. */
  readonly main?: boolean
  /**
   * The report stands in a subject ("those who say ... are wrong", "calls for a vote were ignored"): the verb of the main
   * clause ends it, which is the second one after a clause, the first one after a phrase.
   */
  readonly relative?: 'clause' | 'phrase'
}

/**
 * End of the reported words that begin at word `first`: the end of the line without its full stop, or where somebody
 * else's attribution, the speaker's next verb, or the narrator begins.
 */
export function clauseEnd(
  page: Page,
  line: Line,
  first: number,
  { object, infinitive, main, relative }: ClauseEnd = {},
): number {
  const { words } = page
  const limit = Math.min(line.last, first + longest)
  let end = limit
  let verbs = 0
  const bracket = lastWhere(words, first - 1, Math.max(line.first, first - 30), ({ low }) => /^[()]$/.test(low))
  let depth = bracket !== undefined && words[bracket]!.low === '(' ? 1 : 0
  for (let i = first; i < limit; i++) {
    const word = words[i]!
    if (word.pos === 'VERB' || word.pos === 'AUX') verbs++
    // "(44 percent say they want it)": what began in brackets ends in them
    if (depth > 0 && word.low === '(') depth++
    else if (depth > 0 && word.low === ')' && --depth === 0) {
      end = i
      break
    }
    if (
      i > first &&
      (verbs > 0 || object) &&
      closesMark(words, i) &&
      (narratorGoesOn(page, line, i + 1) || (main && mainClause(page, line, i + 1, true)))
    ) {
      end = i + 1
      break
    }
    if (word.marked !== undefined) continue
    if (relative && takesUp(words, first, i, relative === 'phrase')) {
      end = i
      break
    }
    // "commented on the fire, “…”": the quotation is one of its own
    if (object && i > first && word.speech !== undefined && words[i - 1]!.low === ',') {
      end = i
      break
    }
    if (word.low === ':' && words[i + 1]?.speech !== undefined) {
      end = i
      break
    }
    if (
      (main || (object && !/ing$/.test(words[first]!.low))) &&
      i > first &&
      word.low === ',' &&
      (verbs > 0 || object) &&
      mainClause(page, line, i + 1, object === true)
    ) {
      end = i
      break
    }
    if (i > first && word.low === ',' && cutAfterComma(page, line, i, verbs, object === true, words[first]!)) {
      end = i
      break
    }
    if (i > first && (verbs > 0 || object) && word.pos === 'CCONJ' && nextVerbSays(page, line, i + 1)) {
      end = i
      break
    }
    if (i > first && verbs > 0 && /^[-–—―]+$/.test(word.low) && nextVerbSays(page, line, i + 1)) {
      end = i
      break
    }
    // "to sign the bill, clearing the way"; "to sign the bill - a step": what comes of it, the narrator tells
    if ((object || infinitive) && i > first + 1 && word.pos === 'PUNCT' && resultFollows(words, i)) {
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
    if (object && i > first && verbs === 0 && whenOrWhere(page, line, i)) {
      end = i
      break
    }
    if (
      (object || infinitive) &&
      i > first &&
      word.pos === 'CCONJ' &&
      word.low !== 'or' &&
      takesOver(page, line, i + 1)
    ) {
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
      (word.pos === 'SCONJ' || word.low === 'because') &&
      /^(?:because|although|though|while|whilst|whereas|after|before|since|when|as)$/.test(word.low) &&
      words[i + 1]?.low !== 'well'
    ) {
      end = i
      break
    }
  }
  return end === line.last ? wholeMark(words, first, end) : trim(words, first, end)
}

/** A second finite verb without a subject of its own: that of the main clause. */
function takesUp(words: readonly Word[], first: number, i: number, phrase: boolean): boolean {
  const { pos, low } = words[i]!
  const before = words[i - 1]!
  if (pos !== 'AUX' && (pos !== 'VERB' || /ing$/.test(low) || /^(?:by|in|on|at|from)$/.test(words[i + 1]?.low ?? '')))
    return false
  if (before.pos === 'ADJ' && pos === 'VERB' && isNominal(words[i + 1] ?? before)) return false // "mandatory iodised salt"
  const closed =
    before.pos === 'VERB' && !/ing$/.test(before.low) && before.cue === undefined && pos === 'AUX' && !phrase
  if (!/^(?:NOUN|PROPN|ADJ|NUM|ADV)$/.test(before.pos) && !closed) return false
  for (let k = i - 1; k >= first && k > i - 12; k--) {
    const { pos, low } = words[k]!
    if (pos === 'AUX' || pos === 'VERB')
      return k === first || (words[k]!.cue === undefined && words[k - 1]!.low !== 'to')
    if (
      pos === 'SCONJ' ||
      pos === 'CCONJ' ||
      low === ',' ||
      /^(?:who|which|that|what|how|he|she|it|they|we)$/.test(low)
    )
      return false
  }
  return phrase
}

/** “on paper,” noting that: the comma stands before the mark. */
const closesMark = (words: readonly Word[], i: number) =>
  words[i]!.low === ',' && words[i]!.marked !== undefined && words[i + 1]?.marked === undefined

/** “…,” noting that; “…,” meaning that; “…,” but she has: behind the mark that closes with a comma, the narrator. */
function narratorGoesOn(page: Page, line: Line, from: number): boolean {
  const { words } = page
  const i = words[from]?.pos === 'ADV' ? from + 1 : from
  const next = words[i]
  if (!next || i >= line.last) return false
  if (next.pos === 'VERB' && /ing$/.test(next.low)) return true
  return next.low === 'but' && !restMarked(words, i, line.last) && narrates(page, line, afterPhrase(page, line, i + 1))
}

function restMarked(words: readonly Word[], from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 40; i++) if (words[i]!.marked !== undefined) return true
  return false
}

/** "at the end of their letter they asked": past a prepositional phrase. */
function afterPhrase(page: Page, line: Line, from: number): number {
  if (page.words[from]?.pos !== 'ADP') return from
  const phrase = phraseAfter(page, line, from + 1, { attach: true })
  if (!phrase) return from
  return page.words[phrase.last]?.low === ',' ? phrase.last + 1 : phrase.last
}

/** What the speaker does by or while saying it. */
const speakerGoesOn = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.pos === 'VERB' &&
  ((word.cue?.form === 'ing' && word.cue.cue.kind === 'speech') ||
    /^(?:citing|quoting|referring|referencing|alluding|echoing|pointing|borrowing|invoking)$/.test(word.low))

/** Marked words that go on behind the full stop are reported to their end: said it “was early. Nobody came.” */
function wholeMark(words: readonly Word[], first: number, last: number): number {
  const mark = words[last - 1]?.marked
  if (mark === undefined) return trim(words, first, last)
  let end = last
  while (end < last + longest && words[end]?.marked === mark) end++
  return trim(words, first, end)
}

/** A noun phrase and its verb, after a comma: no relative clause, no list. */
function mainClause(page: Page, line: Line, from: number, says: boolean): boolean {
  const phrase = phraseAfter(page, line, from, { attach: true })
  if (!phrase || phrase.last - from > 15) return false
  return verbFollows(page.words, phrase.last) || (says && cueAfter(page.words, phrase.last, line.last) !== undefined)
}

function resultFollows(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  if (!next || next.marked !== undefined) return false
  if (/^[-–—―]+$/.test(words[i]!.low)) return words[i]!.start > words[i - 1]!.end && next.pos === 'DET'
  if (words[i]!.low !== ',') return false
  const verb = next.pos === 'ADV' ? words[i + 2] : next
  return verb?.pos === 'VERB' && /[aeiouy].*ing$/.test(verb.low) && verb.low !== 'including'
}

/** "and left", "and the others went home": what an object or infinitive cannot be joined to. */
function takesOver(page: Page, line: Line, from: number): boolean {
  if (verbFollows(page.words, from)) return true
  const phrase = phraseAfter(page, line, from, { attach: true })
  return phrase !== undefined && phrase.last - from < 12 && verbFollows(page.words, phrase.last)
}

function verbFollows(words: readonly Word[], from: number): boolean {
  let i = from
  while (words[i]?.pos === 'ADV' && i < from + 2) i++
  const word = words[i]
  return (
    word !== undefined &&
    (word.pos === 'AUX' ||
      (word.pos === 'VERB' && /^(?:he|she|it|they|we|i)$/.test(words[from - 1]!.low)) ||
      (word.pos === 'VERB' && /(?:ed|s)$|^(?:had|was|were|took|made|left|came|went|gave|found)$/.test(word.low)))
  )
}

/** Does the line begin as a subordinate clause that has not ended before word `verb`? */
export function isSubordinate({ words }: Page, line: Line, verb: number): boolean {
  let i = line.first
  while (i < verb && (words[i]!.pos === 'CCONJ' || words[i]!.pos === 'ADV' || words[i]!.pos === 'PUNCT')) i++
  if (/^(?:ever|just|days|weeks|months|hours|shortly|soon|long|right|only)$/.test(words[i]!.low)) i++
  // "Claiming the vote was rigged, Veld left"
  const fronted = i === verb && words[i]!.pos === 'VERB' && /ing$/.test(words[i]!.low)
  if (fronted) return true
  if (
    !/^(?:while|after|although|though|when|as|if|because|since|before|once|even|until|whenever|by|in)$/.test(
      words[i]!.low,
    )
  )
    return false
  if (/^(?:by|in)$/.test(words[i]!.low) && !/ing$/.test(words[i + 1]?.low ?? '')) return false
  for (let k = i; k < verb; k++) if (words[k]!.low === ',') return false
  return true
}

/** "... in a statement on Monday": where it was said, not what. */
const saidThere = (words: readonly Word[], i: number) =>
  /^(?:a|an)$/.test(words[i + 1]?.low ?? '') &&
  (/^(?:statement|interview|tweet|briefing)$/.test(words[i + 2]?.low ?? '') ||
    /^(?:statement|interview|conference)$/.test(words[i + 3]?.low ?? ''))

/** "praised the crew last week", "endorsed Veld in a speech on Monday": behind an object, when or where it was said, to the end. */
function whenOrWhere(page: Page, line: Line, i: number): boolean {
  const { words } = page
  const { low, pos } = words[i]!
  let last = i
  if (pos === 'ADP' && /^(?:in|on|at|during)$/.test(low)) {
    const phrase = phraseAfter(page, line, i + 1)
    if (!phrase) return false
    const said = /^(?:an?|his|her|its|their)$/.test(words[phrase.first]!.low)
    for (let k = phrase.first; k < phrase.last; k++)
      if (isTime(words[k]!) ? k === phrase.first : said && venues.has(words[k]!.low)) last = phrase.last
    if (last === i) return false
  } else {
    if (/^(?:last|this|next|earlier|later)$/.test(low)) last++
    if (!isTime(words[last] ?? words[i]!) || !/^(?:NOUN|PROPN|PUNCT)$|^PRON$/.test(words[i - 1]!.pos)) return false
    if (/^(?:his|her|its|their|our|my|your)$/.test(words[i - 1]!.low)) return false
    last++
  }
  while (last < line.last && (isTime(words[last]!) || words[last]!.pos === 'NUM')) last++
  if (words[last]?.pos === 'ADP' && isTime(words[last + 1] ?? words[last]!)) last += 2
  return last >= line.last || /^[.,;:]$/.test(words[last]!.low)
}

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

function cutAfterComma(page: Page, line: Line, comma: number, verbs: number, object: boolean, head: Word): boolean {
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
  if (/^(?:while|whilst|whereas|compared|despite)$/.test(next.low) && (verbs > 0 || object)) return true
  if (speakerGoesOn(next)) return true
  // "she hopes to win, but she knows": the report goes on with its subject
  const same = /^(?:he|she|they)$/.test(head.low) && words[comma + 2]?.low === head.low
  if (
    next.low === 'but' &&
    verbs > 0 &&
    !same &&
    words[comma + 2]?.marked === undefined &&
    narrates(page, line, comma + 2)
  )
    return true
  if ((verbs > 0 || object) && absolute(page, line, comma + 1)) return true
  // "clamored for a key, and the firm gave them one"
  const other = /^(?:he|she|they|we|i|the)$/.test(words[comma + 2]?.low ?? '')
  if (object && next.low === 'and' && other && narrates(page, line, comma + 2)) return true
  // "a new flat, which the prosecutor called a lie"
  if (next.low === 'which' && (verbs > 0 || object) && nextVerbSays(page, line, comma + 2)) return true
  if (next.pos === 'CCONJ' && nextVerbSays(page, line, comma + 2)) return true
  return verbs > 0 && (attributes(page, line, comma + 1) || nextVerbSays(page, line, comma + 1))
}

/** ", but the council has not": a clause with a subject and verb of its own. */
function narrates(page: Page, line: Line, from: number): boolean {
  const phrase = phraseAfter(page, line, from, { attach: true, subject: true })
  const verb = phrase && page.words[phrase.last]
  return (
    verb !== undefined && phrase!.last < line.last && (verb.pos === 'AUX' || verb.pos === 'VERB' || verb.pos === 'ADV')
  )
}

/** ", the government recommending ...", ", with the paper reporting ...": another says something at the same time. */
function absolute(page: Page, line: Line, from: number): boolean {
  const { words } = page
  const start = words[from]!.low === 'with' ? from + 1 : from
  const phrase = phraseAfter(page, line, start, { attach: false })
  const verb = phrase && words[phrase.last]
  return (
    verb !== undefined &&
    phrase!.last < line.last &&
    verb.pos === 'VERB' &&
    verb.cue?.form === 'ing' &&
    verb.cue.cue.kind === 'speech' &&
    words[phrase!.first]!.pos !== 'VERB'
  )
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

import type { Line, Page, Word } from './page.ts'

/** Words `[first, last)` that name somebody; `core`: without what stands in apposition after it. */
export interface NounPhrase {
  readonly first: number
  readonly last: number
}

const longest = 40
const timeWords = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night ' +
    'january february march april june july august september october november december week weekend month year'
  ).split(' '),
)
const relatives = new Set(['who', 'which', 'that', 'whose', 'whom', 'where'])
const subjectPronouns = new Set('he she it they we i you who'.split(' '))
const attaching = new Set('of for to in at on from with by near against between under over behind as'.split(' '))

export const isTime = ({ low }: Word): boolean => timeWords.has(low)

/** Nouns and what belongs to them. */
export function isNominal({ low, pos, marked }: Word): boolean {
  if (pos === 'PUNCT') return marked !== undefined && /^(?:[“”"‘’'«»]|''|``)$/.test(low)
  if (marked !== undefined && pos !== 'VERB' && pos !== 'AUX') return true
  if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'ADJ' || pos === 'DET' || pos === 'SYM') return true
  if (pos === 'PRON') return true
  return low === "'s" || low === "'" || low === '&' || low === '%' || low === '$'
}

const isNoun = (word: Word | undefined) =>
  word !== undefined && (/^(?:NOUN|PROPN|PRON|NUM)$/.test(word.pos) || word.marked !== undefined)
const isVerb = (word: Word | undefined) => word?.pos === 'VERB' || word?.pos === 'AUX'

/** "the newly elected mayor", "the ruling party": a participle before its noun. */
function modifies(words: readonly Word[], i: number): boolean {
  const { low, pos } = words[i]!
  if (pos !== 'VERB' || !/(?:ed|ing|en)$/.test(low)) return false
  const next = words[i + 1]
  const before = words[i - 1]
  return (
    (next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.pos === 'ADJ') &&
    (before?.pos === 'DET' ||
      before?.pos === 'ADJ' ||
      before?.pos === 'ADV' ||
      before?.low === "'s" ||
      before?.pos === 'NUM')
  )
}

/** The noun phrase that ends before word `end`, with its appositions: a subject seen from its verb. */
export function phraseBefore(page: Page, line: Line, end: number): NounPhrase | undefined {
  const { words } = page
  const floor = Math.max(line.first, end - longest)
  let last = end
  let close = end // without a relative clause at the end
  for (let appositions = 0; appositions < 3; appositions++) {
    const closer = words[last - 1]
    if (!closer || last - 1 < floor) return undefined
    if (closer.low === ')' || closer.low === ']') {
      const opener = lastWhere(words, last - 2, Math.max(floor, last - 14), ({ low }) => low === '(' || low === '[')
      if (opener === undefined) return undefined
      last = opener
      continue
    }
    if (closer.low !== ',' && !/^[-–—―]+$/.test(closer.low)) break
    const comma = appositionStart(words, floor, last - 1)
    if (comma === undefined) {
      // "The firm Halvard, said": a comma too many, where the line has nothing else before it
      const first = coreStart(words, floor, last - 1)
      return first === line.first ? { first, last: last - 1 } : undefined
    }
    if (last === close && relatives.has(words[comma + 1]!.low)) close = comma
    last = comma
  }
  const first = coreStart(words, floor, last)
  if (first === undefined) return undefined
  // "Petkov, 61, the mayor": the age alone is no name
  if (last - first === 1 && words[first]!.pos === 'NUM' && words[first - 1]?.low === ',') {
    const outer = coreStart(words, floor, first - 1)
    if (outer !== undefined) return withEnd(outer, close)
  }
  return withEnd(first, close)
  function withEnd(first: number, end: number): NounPhrase {
    let last = end
    while (last > first + 1 && /^(?:,|[-–—―]+|who|which|that)$/.test(words[last - 1]!.low)) last--
    return { first, last }
  }
}

/** The comma (or dash) that opens the apposition or relative clause closed at word `close`. */
function appositionStart(words: readonly Word[], floor: number, close: number): number | undefined {
  let verbs = 0
  for (let i = close - 1; i > floor; i--) {
    const word = words[i]!
    if (word.speech !== undefined || word.low === ';' || word.low === ':') return undefined
    if (isVerb(word) && !modifies(words, i) && !/ing$/.test(word.low)) verbs++
    if (word.low !== ',' && !/^[-–—―]+$/.test(word.low)) continue
    const next = words[i + 1]!
    const clause = relatives.has(next.low) || (next.pos === 'ADP' && relatives.has(words[i + 2]?.low ?? ''))
    if (verbs > 0 && !clause && !/(?:ed|ing)$/.test(next.low)) {
      if (words[i - 1] && verbs < 3) continue
      return undefined
    }
    if (next.pos === 'CCONJ' && isNominal(words[i + 2] ?? next)) continue
    if (next.pos === 'CCONJ' || (next.pos === 'SCONJ' && !clause)) return undefined
    if (isNoun(words[i - 1]) || words[i - 1]?.low === ')') return i
    return undefined
  }
  return undefined
}

/** First word of the noun phrase whose last word is `last - 1`. */
function coreStart(words: readonly Word[], floor: number, last: number): number | undefined {
  const head = words[last - 1]
  if (!head || last - 1 < floor || head.speech !== undefined) return undefined
  if (head.pos === 'PRON' && subjectPronouns.has(head.low)) {
    if (head.low !== 'who') return last - 1
    const before = words[last - 2]?.low === ',' ? last - 2 : last - 1
    return coreStart(words, floor, before)
  }
  if (head.low === 'which' || head.low === 'that')
    return relatives.has(head.low) && last - 2 >= floor
      ? coreStart(words, floor, words[last - 2]?.low === ',' ? last - 2 : last - 1)
      : undefined
  if (
    !isNominal(head) ||
    (head.pos === 'DET' &&
      !/^(?:all|both|each|this|that|these|those|some|many|most|few|none|another|others)$/.test(head.low))
  )
    return adjectiveTail(words, floor, last)
  let i = last - 1
  while (i > floor) {
    const word = words[i - 1]!
    const right = words[i]!
    if (word.speech !== undefined) break
    if (word.marked !== undefined && right.marked === undefined && /^[,.!?]$/.test(words[i - 2]?.low ?? '')) break
    if (isTime(word) && right.pos !== 'ADP' && right.low !== "'s") break
    if (
      word.pos === 'PRON' &&
      !/^(?:his|her|its|their|my|our|your|one|some|many|most|others|those|all|both|each)$/.test(word.low)
    )
      break
    if ((right.pos === 'DET' || (right.pos === 'PRON' && i < last - 1)) && isNoun(word)) break
    if (isNominal(word) || modifies(words, i - 1)) i--
    else if (word.pos === 'ADV' && /^(?:ADJ|NUM|DET|VERB)$/.test(right.pos)) i--
    else if (attaching.has(word.low) && isNominal(right)) {
      const before = words[i - 2]
      if (!before || i - 2 < floor || isTime(before)) break
      if (isNoun(before) || before.low === ')') i--
      else if (/^(?:ADJ|ADV)$/.test(before.pos) && isNoun(words[i - 3])) i -= 2
      else break
    } else if (word.pos === 'CCONJ' && /^(?:and|or)$/.test(word.low)) {
      if (!isNoun(words[i - 2]) || verbBefore(words, floor, i - 2)) break
      i--
    } else if (word.low === ',' && (right.pos === 'CCONJ' || listed(words, i))) {
      if (!isNoun(words[i - 2]) || verbBefore(words, floor, i - 2)) break
      i--
    } else if (isReduced(words, i - 1) && i - 2 >= floor) i--
    else if (isVerb(word)) {
      const relative = lastWhere(words, i - 1, Math.max(floor, i - 9), ({ low }) => relatives.has(low))
      if (relative === undefined || relative <= floor || !isNoun(words[relative - 1])) break
      i = relative
    } else break
  }
  while (
    i < last - 1 &&
    (words[i]!.pos === 'ADP' ||
      words[i]!.pos === 'CCONJ' ||
      words[i]!.low === ',' ||
      words[i]!.pos === 'ADV' ||
      (isTime(words[i]!) && words[i + 1]!.low !== "'s"))
  )
    i++
  return i
}

/** "people living there", "figures published by the ministry": a participle after its noun. */
function isReduced(words: readonly Word[], i: number): boolean {
  const { pos, low } = words[i]!
  if (pos !== 'VERB' || !/^(?:NOUN|PROPN)$/.test(words[i - 1]?.pos ?? '')) return false
  return /ing$/.test(low) || (/(?:ed|en)$/.test(low) && /^(?:by|in|on|at|from)$/.test(words[i + 1]?.low ?? ''))
}

/** "officials familiar with it", "sources close to him": an adjective or adverb after its noun. */
function adjectiveTail(words: readonly Word[], floor: number, last: number): number | undefined {
  const head = words[last - 1]!
  if (head.pos !== 'ADV' && head.pos !== 'ADP') return undefined
  return isNoun(words[last - 2]) && head.pos === 'ADV' ? coreStart(words, floor, last - 1) : undefined
}

/** Is the comma before word `i` one of a list, "A, B and C"? */
function listed(words: readonly Word[], i: number): boolean {
  for (let k = i; k < words.length && k < i + 8; k++) {
    if (words[k]!.low === 'and' && words[k]!.pos === 'CCONJ') return true
    if (!isNominal(words[k]!)) return false
  }
  return false
}

/** A finite verb of the clause that word `i` may belong to. */
function verbBefore(words: readonly Word[], floor: number, i: number): boolean {
  for (let k = i; k >= floor && k > i - 20; k--) {
    const { low, pos, speech } = words[k]!
    if (speech !== undefined || /^[,;:]$/.test(low)) return false
    if (pos === 'SCONJ' && low !== 'that') return false
    if ((pos === 'VERB' || pos === 'AUX') && !modifies(words, k)) return true
  }
  return false
}

export interface After {
  /** Also "in", "at", "to", "from" ... with what follows them; only "of" otherwise. */
  readonly attach?: boolean
  /** Also what stands in apposition after a comma. */
  readonly apposition?: boolean
  /** "and" joins nouns even before a verb: nothing else can begin there. */
  readonly subject?: boolean
}

/** The noun phrase that begins at word `first`: an object, or a subject after its verb. */
export function phraseAfter(
  page: Page,
  line: Line,
  first: number,
  { attach, apposition, subject }: After = {},
): NounPhrase | undefined {
  const { words } = page
  const limit = Math.min(line.last, first + longest)
  let last = simpleEnd(words, first, limit)
  if (last === first) return undefined
  for (;;) {
    const word = words[last]
    if (!word || last >= limit) break
    if (
      (word.low === 'of' || (attach && attaching.has(word.low) && word.low !== 'by')) &&
      !(isTime(words[last + 1] ?? word) && word.low !== 'of')
    ) {
      const end = simpleEnd(words, last + 1, limit)
      if (end === last + 1) break
      last = end
    } else if (word.low === 'and' && isNoun(words[last - 1])) {
      const end = simpleEnd(words, last + 1, limit)
      if (end === last + 1 || (!subject && finiteAt(words, end))) break
      last = end
    } else if (apposition && word.low === ',') {
      const end = appositionEnd(words, last + 1, limit)
      if (end === undefined) break
      last = end
    } else if (word.low === '(') {
      const end = firstWhere(words, last, Math.min(limit, last + 12), ({ low }) => low === ')')
      if (end === undefined) break
      last = end + 1
    } else break
  }
  return { first, last }
}

const finiteAt = (words: readonly Word[], i: number) => isVerb(words[i]) && !/ing$/.test(words[i]!.low)

/** End of a noun phrase without prepositions. */
function simpleEnd(words: readonly Word[], first: number, limit: number): number {
  let i = first
  if (words[i]?.pos === 'ADV' && /^(?:ADJ|NUM|DET)$/.test(words[i + 1]?.pos ?? '')) i++
  for (; i < limit; i++) {
    const word = words[i]!
    const before = i > first ? words[i - 1]! : undefined
    if (word.speech !== undefined) break
    if (!isNominal(word) && !modifies(words, i)) break
    if (before && isTime(word) && before.pos !== 'DET' && before.low !== "'s" && before.pos !== 'ADJ') break
    if (word.pos === 'PRON') {
      if (before && !(before.pos === 'DET')) break
      if (!/^(?:his|her|its|their|my|our|your|all|both|each|some|many|most|those)$/.test(word.low)) return i + 1
    }
    if (before && word.pos === 'DET' && before.pos !== 'DET' && before.low !== "'s") break
    if (
      before &&
      word.name &&
      /^(?:NOUN|PROPN)$/.test(before.pos) &&
      !before.capital &&
      finiteAt(words, nameEnd(words, i))
    )
      break
  }
  return i
}

function nameEnd(words: readonly Word[], i: number): number {
  let end = i
  while (words[end]?.pos === 'PROPN') end++
  return end
}

/** End of an apposition that begins at word `first`, before the comma or end that closes it. */
function appositionEnd(words: readonly Word[], first: number, limit: number): number | undefined {
  const head = words[first]
  if (
    !head ||
    !(isNominal(head) || head.pos === 'NUM') ||
    (head.pos === 'PRON' && !/^(?:his|her|its|their)$/.test(head.low))
  )
    return undefined
  for (let i = first; i <= limit; i++) {
    const word = words[i]
    if (!word || i === limit || /^[,.;:!?)]$/.test(word.low) || word.speech !== undefined) return i
    if (isVerb(word) && !modifies(words, i)) return undefined
    if (word.pos === 'SCONJ' || relatives.has(word.low)) return undefined
  }
  return undefined
}

function lastWhere(
  words: readonly Word[],
  from: number,
  floor: number,
  test: (word: Word) => boolean,
): number | undefined {
  for (let i = from; i >= floor; i--) if (words[i] && test(words[i]!)) return i
  return undefined
}

function firstWhere(
  words: readonly Word[],
  from: number,
  limit: number,
  test: (word: Word) => boolean,
): number | undefined {
  for (let i = from; i < limit; i++) if (words[i] && test(words[i]!)) return i
  return undefined
}

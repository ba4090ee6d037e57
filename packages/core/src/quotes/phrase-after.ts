import {
  attaching,
  isNominal,
  isNoun,
  isTime,
  isVerb,
  longestPhrase,
  modifies,
  type NounPhrase,
  relatives,
} from './nominal.ts'
import type { Line, Page, Word } from './page.ts'

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
  const limit = Math.min(line.last, first + longestPhrase)
  let last = simpleEnd(words, first, limit)
  if (last === first) return undefined
  for (;;) {
    const word = words[last]
    if (!word || last >= limit) break
    if (
      (word.low === 'of' ||
        (attach && attaching.has(word.low) && word.low !== 'by') ||
        (attach && apposition && word.low === 'like')) &&
      !(isTime(words[last + 1] ?? word) && word.low !== 'of')
    ) {
      const end = simpleEnd(words, last + 1, limit)
      if (end === last + 1) break
      last = end
    } else if (attach && trails(words, last, limit)) {
      // "a source close to the board": an adjective behind its noun
      last++
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

const trails = (words: readonly Word[], i: number, limit: number) =>
  i + 1 < limit &&
  /^(?:close|familiar|loyal|sympathetic|opposed)$/.test(words[i]!.low) &&
  /^(?:to|with)$/.test(words[i + 1]!.low)

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

function firstWhere(
  words: readonly Word[],
  from: number,
  limit: number,
  test: (word: Word) => boolean,
): number | undefined {
  for (let i = from; i < limit; i++) if (words[i] && test(words[i]!)) return i
  return undefined
}

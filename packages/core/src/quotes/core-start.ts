import { attaching, isNominal, isNoun, isTime, isVerb, modifies, relatives } from './nominal.ts'
import type { Word } from './page.ts'

const determining = /^(?:his|her|its|their|my|our|your|one|some|many|most|others|those|all|both|each)$/
const subjectPronouns = new Set('he she it they we i you who'.split(' '))

const isPause = (word: Word | undefined) => /^(?:,|[-–—―]+)$/.test(word?.low ?? '')

/** First word of the noun phrase whose last word is `last - 1`. */
export function coreStart(words: readonly Word[], floor: number, last: number): number | undefined {
  const head = words[last - 1]
  if (!head || last - 1 < floor || head.speech !== undefined) return undefined
  if (head.low === 'whom' || head.low === 'there') return undefined
  if (head.pos === 'PRON' && subjectPronouns.has(head.low)) {
    if (head.low !== 'who') return last - 1
    const before = isPause(words[last - 2]) ? last - 2 : last - 1
    return coreStart(words, floor, before)
  }
  if (head.low === 'which' || head.low === 'that')
    return relatives.has(head.low) && last - 2 >= floor
      ? coreStart(words, floor, isPause(words[last - 2]) ? last - 2 : last - 1)
      : undefined
  if (
    !isNominal(head) ||
    (head.pos === 'DET' &&
      !/^(?:all|both|each|this|that|these|those|some|many|most|few|none|another|others)$/.test(head.low))
  )
    return adjectiveTail(words, floor, last)
  let i = last - 1
  while (i > floor) {
    const next = leftwards(words, floor, last, i)
    if (next < i) i = next
    else {
      const relative = relativeAround(words, floor, i, last)
      if (relative === undefined) break
      i = relative
    }
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

/** The word at which a phrase that reaches from word `i` to `last` also begins; `i` where it ends there. */
function leftwards(words: readonly Word[], floor: number, last: number, i: number): number {
  const word = words[i - 1]!
  const right = words[i]!
  const before = i - 2 < floor ? undefined : words[i - 2]
  if (word.speech !== undefined) return i
  // “Water for Whom,” Petkov
  if (
    word.marked !== undefined &&
    right.marked === undefined &&
    (/^[,.!?]$/.test(word.low) || /^[,.!?]$/.test(before?.low ?? ''))
  )
    return i
  if (isTime(word) && right.pos !== 'ADP' && right.low !== "'s") return i
  if (word.pos === 'PRON' && !determining.test(word.low)) return i
  if ((right.pos === 'DET' || (right.pos === 'PRON' && i < last - 1)) && isNoun(word)) return i
  if (isNominal(word) || modifies(words, i - 1)) return i - 1
  if (word.pos === 'ADV' && /^(?:ADJ|NUM|DET|VERB)$/.test(right.pos)) return i - 1
  if (attaching.has(word.low) && isNominal(right)) {
    if (!before || isTime(before)) return i
    if (isNoun(before) || before.low === ')' || (i - 2 > floor && isReduced(words, i - 2))) return i - 1
    return /^(?:ADJ|ADV)$/.test(before.pos) && isNoun(words[i - 3]) ? i - 2 : i
  }
  if (word.pos === 'CCONJ' && /^(?:and|or)$/.test(word.low))
    return joins(words[i - 2], right) && !verbBefore(words, floor, i - 2) ? i - 1 : i
  if (word.low === ',' && (right.pos === 'CCONJ' || listed(words, i)))
    return isNoun(words[i - 2]) && !verbBefore(words, floor, i - 2) ? i - 1 : i
  if (isReduced(words, i - 1) && i - 2 >= floor) return i - 1
  // ", top officials": an adjective taken for a verb
  if (
    word.pos === 'VERB' &&
    words[i - 2]?.low === ',' &&
    /^(?:ADJ|NOUN)$/.test(right.pos) &&
    !/(?:ed|ing|s)$/.test(word.low)
  )
    return i - 1
  return i
}

/** "economists and", and "economic and policy research": two attributes of one noun. */
const joins = (left: Word | undefined, right: Word) =>
  isNoun(left) || (left?.pos === 'ADJ' && /^(?:ADJ|NOUN|PROPN)$/.test(right.pos))

/**
 * Where the relative clause begins in which a phrase that begins at word `i` stands: "voters who have heard the mayor" are
 * those of whom the verb behind it is said, not the mayor. What somebody says or sees another do has a subject of its own.
 */
function relativeAround(words: readonly Word[], floor: number, i: number, last: number): number | undefined {
  let verbs = 0
  for (let k = i - 1; k > floor && k > i - 15; k--) {
    const word = words[k]!
    const { low, pos } = word
    if (word.speech !== undefined || /^[,;:]$/.test(low) || pos === 'SCONJ') return undefined
    if (relatives.has(low) && pos !== 'DET' && pos !== 'ADV')
      return verbs > 0 && (isNoun(words[k - 1]) || words[k - 1]!.low === "'s") ? k - 1 : undefined
    if (!isVerb(word)) continue
    verbs++
    if (k === i - 1 && pos === 'VERB' && word.cue?.cue.frames.has('bare')) return undefined
    if (
      k === i - 1 &&
      /^(?:hear|heard|see|saw|seen|watch|watched|make|made|let|help|helped)$/.test(low) &&
      words[last]?.cue?.form === 'base'
    )
      return undefined
  }
  return undefined
}

/** "people living there", "figures published by the ministry": a participle after its noun. */
function isReduced(words: readonly Word[], i: number): boolean {
  const { pos, low } = words[i]!
  if (pos !== 'VERB' || !/^(?:NOUN|PROPN)$/.test(words[i - 1]?.pos ?? '')) return false
  return (
    /ing$/.test(low) ||
    (/(?:ed|en)$|^(?:led|made|held|run|sent|built)$/.test(low) &&
      /^(?:by|in|on|at|from)$/.test(words[i + 1]?.low ?? ''))
  )
}

/** "officials familiar with it", "sources close to him": an adjective or adverb after its noun. */
function adjectiveTail(words: readonly Word[], floor: number, last: number): number | undefined {
  const head = words[last - 1]!
  if (head.pos === 'VERB' && /(?:ed|en)$/.test(head.low)) {
    if (isNoun(words[last - 2])) return coreStart(words, floor, last - 1)
    // "figures to be published"
    if (words[last - 2]?.low === 'be' && words[last - 3]?.low === 'to') return coreStart(words, floor, last - 3)
  }
  // "the right to fish", "a plan to dredge"
  if (head.pos === 'VERB' && words[last - 2]?.low === 'to' && words[last - 3]?.pos === 'NOUN')
    return coreStart(words, floor, last - 2)
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

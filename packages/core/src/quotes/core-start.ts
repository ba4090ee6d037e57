import { lastWhere } from './last-where.ts'
import { attaching, isNominal, isNoun, isTime, isVerb, modifies, relatives } from './nominal.ts'
import type { Word } from './page.ts'

const subjectPronouns = new Set('he she it they we i you who'.split(' '))

/** First word of the noun phrase whose last word is `last - 1`. */
export function coreStart(words: readonly Word[], floor: number, last: number): number | undefined {
  const head = words[last - 1]
  if (!head || last - 1 < floor || head.speech !== undefined) return undefined
  if (head.low === 'whom' || head.low === 'there') return undefined
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
    // ", top officials": an adjective taken for a verb
    else if (
      word.pos === 'VERB' &&
      words[i - 2]?.low === ',' &&
      /^(?:ADJ|NOUN)$/.test(right.pos) &&
      !/(?:ed|ing|s)$/.test(word.low)
    )
      i--
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
  if (head.pos === 'VERB' && /(?:ed|en)$/.test(head.low) && isNoun(words[last - 2]))
    return coreStart(words, floor, last - 1)
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

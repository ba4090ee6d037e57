import { coreStart } from './core-start.ts'
import { lastWhere } from './last-where.ts'
import { isNominal, isNoun, isTime, isVerb, longestPhrase, modifies, type NounPhrase, relatives } from './nominal.ts'
import type { Line, Page, Word } from './page.ts'

/** The noun phrase that ends before word `end`, with its appositions: a subject seen from its verb. */
export function phraseBefore(page: Page, line: Line, end: number): NounPhrase | undefined {
  const { words } = page
  const floor = Math.max(line.first, end - longestPhrase)
  let last = withoutDay(words, floor, end)
  let close = last // without a relative clause at the end
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
    const dash = closer.low === ',' ? undefined : dashBefore(words, floor, last - 1)
    const comma = dash ?? appositionStart(words, floor, last - 1)
    if (comma === undefined) {
      // "The firm Halvard, said": a comma too many, where the line has nothing else before it
      const first = coreStart(words, floor, last - 1)
      return first === line.first ? { first, last: last - 1 } : undefined
    }
    if (last === close && (relatives.has(words[comma + 1]!.low) || /^(?:ADP|SCONJ)$/.test(words[comma + 1]!.pos)))
      close = comma
    last = comma
  }
  const first = coreStart(words, floor, last)
  if (first === undefined) return undefined
  // "who in two letters warned": the noun before "who" is meant
  if (words[first - 1]?.pos === 'ADP' && first - 3 > floor && /^(?:who|which)$/.test(words[first - 2]!.low))
    return phraseBefore(page, line, words[first - 3]!.low === ',' ? first - 3 : first - 2)
  // "Petkov, 61, the mayor", "Veld, R-Orla, who": an age or a party's seat alone is no name
  const aside = (last - first === 1 && words[first]!.pos === 'NUM') || /^[dir]-\p{L}/u.test(words[first]!.low)
  if (aside && words[first - 1]?.low === ',') {
    const outer = coreStart(words, floor, first - 1)
    if (outer !== undefined) return withEnd(outer, close)
  }
  return withEnd(first, close)
  function withEnd(first: number, end: number): NounPhrase {
    let last = withoutDay(words, floor, end)
    while (last > first + 1 && /^(?:,|[-–—―]+|who|which|that)$/.test(words[last - 1]!.low)) last--
    return { first, last }
  }
}

/** "Sanders on Tuesday said", "a poll released Friday shows": the day is no part of who says it. */
function withoutDay(words: readonly Word[], floor: number, end: number): number {
  let last = end
  while (last > floor + 1 && (isTime(words[last - 1]!) || (words[last - 1]!.pos === 'NUM' && isTime(words[last - 2]!))))
    last--
  if (last === end) return end
  const before = words[last - 1]!
  if (before.pos === 'ADP' && isNoun(words[last - 2])) return last - 1
  if (/^(?:last|this|next|late|later|early|earlier)$/.test(before.low) && isNoun(words[last - 2])) return last - 1
  return /^(?:NOUN|PROPN|VERB)$/.test(before.pos) ? last : end
}

/** "Veld — whose father, a miner, built it — said": the dash that the one at word `close` answers. */
function dashBefore(words: readonly Word[], floor: number, close: number): number | undefined {
  const open = lastWhere(words, close - 1, floor, ({ low, speech }) => /^[-–—―]+$/.test(low) || speech !== undefined)
  if (open === undefined || open + 1 >= close || words[open]!.speech !== undefined) return undefined
  return isNoun(words[open - 1]) && words[open + 1]!.pos !== 'CCONJ' ? open : undefined
}

/** The comma (or dash) that opens the apposition or relative clause closed at word `close`. */
function appositionStart(words: readonly Word[], floor: number, close: number): number | undefined {
  let verbs = 0
  for (let i = close - 1; i > floor; i--) {
    const word = words[i]!
    if (word.speech !== undefined || word.low === ';' || word.low === ':') return undefined
    if (isVerb(word) && !modifies(words, i) && !/ing$/.test(word.low) && !describes(words, i)) verbs++
    // ", a pollster who advises it,": the verbs of a clause inside the apposition
    if (/^(?:who|which|that|whose)$/.test(word.low) && isNoun(words[i - 1])) verbs = 0
    if (word.low !== ',' && !/^[-–—―]+$/.test(word.low)) continue
    const next = words[i + 1]!
    // "Veld, after the fire broke out, said"
    if (/^(?:after|before|when|while|since|until|though|although)$/.test(next.low) && isNoun(words[i - 1])) return i
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

/** "a letter sent by the board", "an effort to mend it": a participle or infinitive behind its noun is no verb of a clause. */
const describes = (words: readonly Word[], i: number) =>
  words[i - 1]!.low === 'to' ||
  (/(?:ed|en)$|^(?:sent|made|held|built|led|run|won)$/.test(words[i]!.low) &&
    isNoun(words[i - 1]) &&
    /^(?:by|in|on|at|from|to)$/.test(words[i + 1]?.low ?? ''))

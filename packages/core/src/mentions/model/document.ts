import type { Evidence } from '../evidence.ts'
import { honorifics, speechVerbs } from '../function-words.ts'
import type { Name } from '../names/index.ts'
import type { Vocabulary } from '../vocabulary.ts'
import type { Words } from '../words.ts'

const placed = new Set(['in', 'near', 'at', 'from', 'across', 'outside'])

/** What all places of a word in the document tell of it, as bits, by the word as written. */
export function documentFacts(
  { words, sentences }: Words,
  rules: readonly Name[],
  { raised, lowered }: Evidence,
  vocabulary: Vocabulary,
): ReadonlyMap<string, number> {
  const facts = new Map<string, number>()
  const put = (text: string, bit: number) => facts.set(text, (facts.get(text) ?? 0) | (1 << bit))
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      const word = words[i]!
      if (!word.capital) continue
      const before = i > first ? words[i - 1] : undefined
      const after = i + 1 < last ? words[i + 1] : undefined
      if (before) {
        if (before.capital && (honorifics.has(before.lower) || vocabulary.titles.has(before.lower))) put(word.text, 0)
        else if (before.capital && vocabulary.givenNames.has(before.lower)) put(word.text, 1)
        else if (placed.has(before.lower)) put(word.text, 2)
        else if (before.lower === 'the') put(word.text, 3)
        else if (before.lower === 'of') put(word.text, 4)
        if (before.text === '(' && after?.text === ')') put(word.text, 5)
      }
      if (after) {
        if (speechVerbs.has(after.lower)) put(word.text, 6)
        else if (after.capital && vocabulary.organizationHeads.has(after.lower)) put(word.text, 7)
        else if (after.text === "'s" || after.text === '’s') put(word.text, 8)
        else if (after.lower === 'who') put(word.text, 9)
      }
    }
  for (const { first, last, type } of rules)
    for (let i = first; i < last; i++) {
      const { text, capital } = words[i]!
      if (!capital) continue
      if (type === 'person') put(text, last - first === 1 ? 10 : i === first ? 11 : i === last - 1 ? 12 : 13)
      else if (type === 'organization') put(text, last - first === 1 ? 14 : 15)
      else if (type === 'place') put(text, last - first === 1 ? 16 : 17)
      else put(text, 18)
    }
  const known = new Map<string, number>()
  for (const { text, lower, capital } of words) {
    if (!capital || known.has(text)) continue
    const up = raised.get(text) ?? 0
    const down = lowered.get(lower) ?? 0
    let bits = facts.get(text) ?? 0
    if (up > 0) bits |= 1 << 19
    if (down > 0) bits |= 1 << 20
    if (up > 2) bits |= 1 << 21
    if (up > down) bits |= 1 << 22
    known.set(text, bits)
  }
  return known
}

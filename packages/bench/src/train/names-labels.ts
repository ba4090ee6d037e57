import { beginOf, labelCount, type ModelType, type NameSequence } from '@copydesk/core/testing'
import type { NamedText } from './names-corpora.ts'

export interface LabeledSequence {
  readonly keys: readonly Int32Array[]
  /** Labels each word may have, as bits. */
  readonly allowed: Int32Array
}

const bit = (type: string, inside: 0 | 1) => 1 << (beginOf(type as ModelType) + inside)
const any = (1 << labelCount) - 1

/** What the names of a text leave open for each word: where a corpus marks no groups, an unmarked word may be one. */
export function labelsOf({ words, keys }: NameSequence, { names, unmarked }: NamedText): LabeledSequence {
  const allowed = new Int32Array(words.length).fill(
    unmarked.reduce((sum, type) => sum | bit(type, 0) | bit(type, 1), 1),
  )
  const [from, to] = [words[0]!.start, words.at(-1)!.end]
  for (const { start, end, types } of names) {
    if (end <= from || start >= to) continue
    let inside: 0 | 1 = 0
    words.forEach((word, i) => {
      if (word.end <= start || word.start >= end) return
      // A name that ends within a word of ours says nothing of that word, but for "'s"
      const cut = word.start < start || word.end > end + 2
      allowed[i] = cut ? any : types.reduce((sum, type) => sum | bit(type, inside), 0)
      inside = 1
    })
  }
  return { keys, allowed }
}

/** Words with a capital that stand in names of persons more often than not: they are not learned as words. */
export function personal(
  texts: readonly NamedText[],
  sequences: readonly (readonly NameSequence[])[],
): ReadonlySet<number> {
  const all = new Map<number, number>()
  const borne = new Map<number, number>()
  const raise = (counts: Map<number, number>, word: number) => counts.set(word, (counts.get(word) ?? 0) + 1)
  texts.forEach((text, t) => {
    const persons = text.names.filter(({ types }) => types.includes('person'))
    for (const { words } of sequences[t]!)
      for (const { start, end, text, word } of words) {
        if (!/^\p{Lu}/u.test(text)) continue
        raise(all, word)
        if (persons.some((name) => name.start < end && name.end > start)) raise(borne, word)
      }
  })
  return new Set([...borne].filter(([word, count]) => 2 * count > all.get(word)!).map(([word]) => word))
}

import type { Token } from '../flow/layers.ts'
import type { Demonym, Vocabulary } from './vocabulary.ts'

const form = /^\p{Lu}\p{L}{3,30}(?:[ai]ns?|ese|ish)$/u
const noNation = /(?:tion|sion|main|again|certain|captain|mountain|human|woman|german|christian|ish)s?$/i

/**
 * The vocabulary with the nations and regions this document itself derives: where it writes both "Torvenia" and
 * "Torvenian", the second is said of the first, whether or not any list knows them.
 */
export function withLocalNations(vocabulary: Vocabulary, tokens: readonly Token[]): Vocabulary {
  const capitals = new Set<string>()
  for (const { kind, text } of tokens)
    if (kind === 'word' && /^\p{Lu}/u.test(text) && text.length < 40)
      for (const part of text.split('-')) capitals.add(part)
  const found = new Map<string, Demonym>()
  for (const word of capitals) {
    const lower = word.toLowerCase()
    if (
      !form.test(word) ||
      noNation.test(word) ||
      vocabulary.demonym(lower) ||
      vocabulary.givenNames.has(lower) ||
      vocabulary.peoples.has(lower)
    )
      continue
    const plural = word.endsWith('s')
    const singular = plural ? word.slice(0, -1) : word
    const stems = singular.endsWith('ese')
      ? [singular.slice(0, -3), `${singular.slice(0, -3)}a`]
      : [singular.slice(0, -1), singular.slice(0, -2), `${singular.slice(0, -3)}y`]
    const stem = stems.find((stem) => stem.length > 3 && capitals.has(stem))
    if (stem) found.set(lower, { code: '', country: stem, use: plural ? 'people' : 'both' })
  }
  if (!found.size) return vocabulary
  const nations = new Set([...found.values()].map(({ country }) => country))
  return { ...vocabulary, nations, demonym: (word) => vocabulary.demonym(word) ?? found.get(word) }
}

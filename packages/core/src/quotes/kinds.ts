import type { Lexicon } from '../flow/lexicon.ts'

const known = new WeakMap<Lexicon, ReadonlyMap<string, string>>()

/** By noun, singular and plural: is it a person, a document, an organization or a place that news quotes without a name? */
export function kindsOf(lexicon: Lexicon): ReadonlyMap<string, string> {
  const made = known.get(lexicon)
  if (made) return made
  const kinds = new Map<string, string>()
  const persons = [...lexicon.words('person-nouns')].map((noun) => [noun, ['person']] as const)
  for (const [noun, [kind = '']] of [...persons, ...lexicon.table('quoted-nouns')]) {
    const plural = /[^aeiou]y$/.test(noun)
      ? `${noun.slice(0, -1)}ies`
      : /(?:s|x|ch|sh)$/.test(noun)
        ? `${noun}es`
        : `${noun}s`
    if (!kinds.has(plural)) kinds.set(plural, kind)
    kinds.set(noun, kind)
  }
  known.set(lexicon, kinds)
  return kinds
}

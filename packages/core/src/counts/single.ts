import type { Layers } from '../flow/layers.ts'
import type { Clause } from '../syntax/frames.ts'
import type { Figure } from './figure.ts'
import { said } from './words.ts'

const kin = new Set(
  'father mother wife husband son daughter brother sister grandfather grandmother uncle aunt baby child'.split(' '),
)

/** `an engineer`, `a 12-year-old girl`, `their father`: one person, for those nouns that name people. */
export function singles(
  { chunks }: Clause,
  { sentences: { tokens }, syntax: { lemmas, pos } }: Pick<Layers, 'sentences' | 'syntax'>,
  isPerson: (noun: string) => boolean,
): Figure[] {
  return chunks.flatMap(({ kind, first, last, head }, chunk): Figure[] => {
    const opening = tokens[first]!.lower
    if (kind !== 'noun') return []
    const next = tokens[first + 1]?.lower ?? ''
    if (opening === 'another' && next !== 'of' && (last === first + 1 || (last === first + 2 && said.has(next))))
      return [{ first, last: first + 1, min: 1, max: 1, chunk, more: true }]
    if (head === first) return []
    const noun = lemmas[head]!.toLowerCase()
    const own = /^(?:his|her|their|its|my|our)$/.test(opening) && (kin.has(noun) || isPerson(noun))
    if (!own && !/^(?:an?|another|one)$/.test(opening)) return []
    if (pos[head] !== 'NOUN' || !isPerson(noun) || tokens[head]!.lower !== noun) return []
    if (tokens[last]?.lower === 'of') return []
    return [
      {
        first,
        last: first + 1,
        min: 1,
        max: 1,
        chunk,
        who: chunk,
        ...(opening === 'another' && { more: true as const }),
      },
    ]
  })
}

import type { Layers } from '../flow/layers.ts'
import type { Event, Range } from '../schema/index.ts'
import { firstWhere } from '../text/index.ts'
import type { CueClause } from './cue-clause.ts'
import type { EventWords } from './event-words.ts'
import { verbTrigger } from './trigger.ts'

/** Classes of what is done by saying it. */
export const verbal: ReadonlySet<Event['class']> = new Set<Event['class']>([
  'AGREE',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SUPPORT',
  'CONCEDE',
])

/** The class that the words of a cue say, by its verb with what belongs to it, or by its noun. */
export function speechClass(
  layers: Pick<Layers, 'sentences' | 'syntax'>,
  words: EventWords,
): (cue: Range, said: CueClause | undefined) => Event['class'] | undefined {
  const { tokens } = layers.sentences
  const { lemmas, pos } = layers.syntax
  const ofPhrase = (i: number, last: number) => {
    const rest = lemmas.slice(i + 1, last).map((lemma) => lemma.toLowerCase())
    const phrases = /^(?:VERB|NOUN)$/.test(pos[i]!) ? (words.verbs.get(lemmas[i]!.toLowerCase()) ?? []) : []
    return phrases.find(
      ({ class: kind, parts }) =>
        verbal.has(kind) && parts.every((part) => rest.some((word) => new Set(part).has(word))),
    )?.class
  }
  return ({ start, end }, said) => {
    const first = firstWhere(tokens, (token) => token.start >= start)
    const last = firstWhere(tokens, (token) => token.start >= end)
    // "pleaded guilty to theft" asks for nothing
    for (let i = first; i < last; i++) if (tokens[i]!.lower === 'guilty') return undefined
    const own = said?.frame ? verbTrigger(said.frame, said.clause, layers, words) : undefined
    if (own && verbal.has(own.class)) return own.class
    for (let i = first; i < last; i++) {
      const found =
        ofPhrase(i, last) ??
        (pos[i] === 'NOUN'
          ? words.nouns
              .get(lemmas[i]!.toLowerCase())
              ?.find(({ words, class: kind }) => words.length === 1 && verbal.has(kind))?.class
          : undefined)
      if (found) return found
    }
    return undefined
  }
}

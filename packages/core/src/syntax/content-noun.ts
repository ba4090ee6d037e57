import type { SentenceLayer, SyntaxLayer } from '../flow/layers.ts'
import type { Clause, Frame } from './frames.ts'

/** Groups looked at before a clause for the noun whose content it tells. */
const reach = 5
const shortened = /^(?:no|little|without|any|scant|hardly)$/

/**
 * The token of the noun whose content a verb tells: `fears that rebels would attack`, `over fears it would flood`,
 * `rumors of soldiers shooting`. The clause of a relative pronoun ("the threat that drove them out") is none; nor is what
 * nobody doubts ("little doubt that").
 */
export function contentNoun(
  { sentence, chunks }: Clause,
  { verb, subject, form }: Frame,
  { tokens }: Pick<SentenceLayer, 'tokens'>,
  { lemmas, pos }: Pick<SyntaxLayer, 'lemmas' | 'pos'>,
): number | undefined {
  const from = form === 'finite' && subject.length ? Math.min(verb, ...subject) : verb
  const word = (i: number) => tokens[i]?.lower ?? ''
  for (let i = from - 1; i >= 0 && i >= from - reach; i--) {
    const { kind, first, head, last } = chunks[i]!
    if (kind === 'verb') return undefined
    const next = chunks[i + 1]!
    const bare = i === from - 1 && from < verb && last === next.first
    const that = word(last) === 'that' && i + 1 < verb
    if (!that && !(bare && opensClause(next.first)) && !(form !== 'finite' && word(last) === 'of')) continue
    for (let k = Math.max(sentence.first, first - 1); k < head; k++)
      if (shortened.test(word(k)) && lemmas[head] === 'doubt') return undefined
    return head
  }
  return undefined

  /** Nouns side by side are one thing where nothing parts them: "fear attacks". */
  function opensClause(i: number): boolean {
    return /^(?:DET|PRON)$/.test(pos[i]!) || (pos[i] === 'PROPN' && pos[i - 1] === 'NOUN')
  }
}

import type { Local, SentenceLayer } from '../flow/layers.ts'
import type { Actor } from '../schema/index.ts'
import type { Clause } from '../syntax/frames.ts'
import type { NounParties } from './noun-party.ts'

/** Groups looked at behind a noun. */
const reach = 4

/**
 * Whom the words behind a noun name, nearest first, as far as prepositions lead:
 *
 *     positions of the Torvenian army near Orla   ->   the Torvenian army
 *
 * `direct`: only the one right behind after such a preposition, with those joined to it. `only`:
 * those after such prepositions.
 */
export function behind(
  { tokens }: Pick<SentenceLayer, 'tokens'>,
  parties: NounParties,
): (clause: Clause, index: number, direct?: RegExp, only?: RegExp) => Local<Actor>[] {
  return (clause, index, direct, only) => {
    const found: Local<Actor>[] = []
    let at = clause.chunks[index]!.last
    for (let next = index + 1; next < clause.chunks.length && next <= index + reach; next++) {
      const chunk = clause.chunks[next]!
      const preposition = tokens[at]!.lower
      if (chunk.kind !== 'noun' || chunk.first !== at + 1) break
      if (!/^(?:of|by|from|for|to|against|with|between|and|on|in)$/.test(preposition)) break
      if (direct && (found.length > 0 ? preposition !== 'and' : !direct.test(preposition))) break
      if (preposition === 'in' && !only && !direct) break
      if (only ? only.test(preposition) : preposition !== 'in') {
        const one = parties.one(clause, next, true)
        if (one) found.push(one)
        else found.push(...parties.owners(clause, next, chunk.head))
      }
      at = chunk.last
    }
    return found
  }
}

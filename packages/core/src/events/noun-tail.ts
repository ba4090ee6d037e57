import type { SyntaxLayer, Token } from '../flow/layers.ts'
import type { Clause } from '../syntax/frames.ts'
import { wordSet } from '../text/index.ts'

const multitude = wordSet(
  'dozens hundreds thousands scores tens dozen hundred thousand group number member majority crowd band team handful ' +
    'leader part unit third half quarter score most ten',
)
/** What says of people and bodies where they are at home: `a group based in Orla`. */
const based = wordSet('base headquarter live operate station register bear')
/** Nouns for land, which `in` places even where something is done to it. */
export const places = wordSet(
  'town city village province region border area camp district state country capital part territory stronghold base island',
)

/** Who stands on others' soil. */
const sent = wordSet('soldier troop marine force peacekeeper diplomat journalist reporter tourist')

/** Where a noun group really ends. Tokens: `head` and `[first of the group, last)`; up to `tail` with what says of it whence it is. */
export interface Tail {
  readonly head: number
  readonly last: number
  readonly tail: number
  /** Head of the group that says it. */
  readonly next?: number
}

/**
 * The people after words of number, and what follows that says whose they are:
 *
 *     dozens of teachers throughout Kestria   ->   teachers ... Kestria
 *
 * `done`: it is done to them, so that `in` may say where it is done, unless they dwell there.
 */
export function tailOf(
  { chunks, sentence }: Clause,
  index: number,
  done: boolean,
  { tokens, lemmas, pos }: { readonly tokens: readonly Token[] } & Pick<SyntaxLayer, 'lemmas' | 'pos'>,
): Tail {
  const word = (i: number) => (i < sentence.last ? tokens[i]!.lower : '')
  let at = index
  let { head, last } = chunks[at]!
  while (at < index + 3 && multitude.has(lemmas[head]!.toLowerCase()) && word(last) === 'of') {
    const of = chunks[at + 1]
    if (of?.kind !== 'noun' || of.first !== last + 1) break
    at++
    head = of.head
    last = of.last
  }
  let next = chunks[at + 1]
  let between = last
  if (next?.kind === 'verb' && next.first === last && based.has(lemmas[next.head]!) && next.last === last + 1) {
    between = next.last
    next = chunks[at + 2]
  } else if (pos[last] === 'VERB' && based.has(lemmas[last]!)) between = last + 1
  const home = done && between === last ? /^(?:of|from|throughout)$/ : /^(?:of|in|from|throughout|across|within)$/
  const noun = lemmas[head]!.toLowerCase()
  const dwells = done && word(between) === 'in' && (places.has(noun) || (/s$/.test(word(head)) && !sent.has(noun)))
  const joins = next?.kind === 'noun' && next.first === between + 1 && (home.test(word(between)) || dwells)
  // "refugees fleeing the war in Kestria"
  const flight = next?.kind === 'verb' && next.first === last && lemmas[next.head] === 'flee'
  const left = flight ? chunks[at + 2] : undefined
  if (left?.kind === 'noun' && left.first === next!.last) {
    const further = chunks[at + 3]
    const within = further?.kind === 'noun' && further.first === left.last + 1 && /^(?:in|of)$/.test(word(left.last))
    const end = within ? further : left
    return { head, last, tail: end.last, next: end.head }
  }
  return joins ? { head, last, tail: next!.last, next: next!.head } : { head, last, tail: last }
}

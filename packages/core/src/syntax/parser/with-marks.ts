import type { TokenizedSentence } from '../../flow/layers.ts'
import type { WordShape } from '../features.ts'
import { type Atoms, mark, markOf } from './atoms.ts'
import { type Relation, relations } from './relations.ts'
import type { State } from './state.ts'

/** The head of each token, -1 for the root of its sentence, and its relation to it, an index into `relations`. */
export interface Trees {
  readonly heads: Int32Array
  readonly relations: Uint8Array
}

const indexOf = (relation: Relation) => relations.indexOf(relation)
const punct = indexOf('punct')
/** What a mark opens rather than closes. */
const opened = new Set(
  (['conj', 'cc', 'advcl', 'acl', 'acl:relcl', 'appos', 'parataxis', 'ccomp', 'nmod', 'dep'] as const).map(indexOf),
)
const openingMarks = mark.opens | mark.openQuote

/**
 * The trees over all tokens: a mark of punctuation hangs on the largest part that it closes or opens, so that no arc
 * crosses another; one at the end hangs on the root. Linear: no two gaps share a part that ends or begins at them.
 */
export function withMarks(
  state: State,
  { token, marks, sentences: bare }: Atoms,
  sentences: readonly Pick<TokenizedSentence, 'first' | 'last'>[],
  words: readonly Pick<WordShape, 'lower'>[],
): Trees {
  const tokens = words.length
  const heads = new Int32Array(tokens).fill(-1)
  const named = new Uint8Array(tokens)
  sentences.forEach((sentence, s) => {
    const { first, last } = bare[s]!
    if (first === last) {
      for (let i = sentence.first + 1; i < sentence.last; i++) hang(i, sentence.first)
      return
    }
    let root = first
    for (let i = first; i < last; i++) {
      const head = state.heads[i]!
      if (head < 0) root = i
      heads[token[i]!] = head < 0 ? -1 : token[head]!
      named[token[i]!] = head < 0 ? 0 : state.relations[i]!
    }
    let next = first
    let quote = -1
    let bracket = -1
    for (let i = sentence.first; i < sentence.last; i++) {
      if (next < last && token[next] === i) {
        next++
        continue
      }
      const kind = markOf(words[i]!.lower)
      const quotes = (kind & (mark.openQuote | mark.closeQuote)) !== 0
      const partner = quotes ? quote : bracket
      let at = next === last ? root : next === first ? top(next, first, last) : ofGap(next, first, last)
      if (kind & (mark.closes | mark.closeQuote) && partner >= 0) {
        // What closes hangs where what opened it does, unless arcs would cross.
        if (state.rightEdge[partner] === next - 1) at = partner
        if (quotes) quote = -1
        else bracket = -1
      } else if (quotes) quote = at
      else if (kind === mark.opens) bracket = at
      hang(i, token[at]!)
    }
  })
  return { heads, relations: named }

  function hang(mark: number, head: number): void {
    heads[mark] = head
    named[mark] = punct
  }
  /** The largest part that begins at `i`. */
  function top(i: number, first: number, last: number): number {
    let at = i
    for (let up = state.heads[at]!; up >= first && up < last && state.leftEdge[up] === i; up = state.heads[at]!) at = up
    return at
  }
  function ofGap(right: number, first: number, last: number): number {
    const opens = top(right, first, last)
    if (marks[right]! & openingMarks || opened.has(state.relations[opens]!)) return opens
    const left = right - 1
    let at = left
    for (let up = state.heads[at]!; up >= first && up < last && state.rightEdge[up] === left; up = state.heads[at]!)
      at = up
    return at
  }
}

import { type Relation, relations } from './parser/relations.ts'
import type { Trees } from './parser/with-marks.ts'

/** The dependency trees of a text as the layers above ask them. Tokens are indices; -1 stands for none. */
export interface Tree {
  /** -1 for the root of a sentence. */
  head(token: number): number
  relation(token: number): Relation
  /** What hangs on a token, in text order. */
  children(token: number): readonly number[]
  /** The first child in one of these relations. */
  child(token: number, ...relations: readonly Relation[]): number
  /** Head token of the subject; a verb joined to another has that one's, an open one its governor's. */
  subjectOf(verb: number): number
  objectOf(verb: number): number
  /** `by` whom a passive is done. */
  agentOf(verb: number): number
  /** Heads of the clauses that complete a verb: `said that ...`, `wants to ...`. */
  complementsOf(verb: number): readonly number[]
  isPassive(verb: number): boolean
  /** The token with those joined to it: `Ana, Jon and the mayor`. */
  conjuncts(token: number): readonly number[]
  /** All that hangs on a token, itself included: tokens `[first, last)`. */
  span(token: number): { readonly first: number; readonly last: number }
}

const none: readonly number[] = []
const most = 12

export function treeOf({ heads, relations: named }: Trees): Tree {
  const { length } = heads
  // Children in text order: a list for each token in one array.
  const starts = new Int32Array(length + 1)
  for (const head of heads) if (head >= 0) starts[head + 1]!++
  for (let i = 0; i < length; i++) starts[i + 1]! += starts[i]!
  const lists = new Int32Array(starts[length]!)
  const filled = starts.slice()
  for (let i = 0; i < length; i++) if (heads[i]! >= 0) lists[filled[heads[i]!]!++] = i

  const relation = (token: number): Relation => relations[named[token]!]!
  const children = (token: number): readonly number[] => {
    const [from, to] = [starts[token]!, starts[token + 1]!]
    return from === to ? none : Array.from(lists.subarray(from, to))
  }
  const child = (token: number, ...wanted: readonly Relation[]): number => {
    for (let k = starts[token]!; k < starts[token + 1]!; k++) if (wanted.includes(relation(lists[k]!))) return lists[k]!
    return -1
  }
  const tree: Tree = {
    head: (token) => heads[token]!,
    relation,
    children,
    child,
    subjectOf(verb) {
      let at = verb
      for (let up = 0; up < most && at >= 0; up++) {
        const own = child(at, 'nsubj', 'nsubj:pass', 'csubj')
        if (own >= 0) return own
        const as = relation(at)
        const head = heads[at]!
        if (as === 'acl') return head
        if (as === 'xcomp' && head >= 0) {
          const object = child(head, 'obj', 'iobj')
          if (object >= 0) return object
        } else if (as !== 'conj' && as !== 'advcl') return -1
        at = head
      }
      return -1
    },
    objectOf: (verb) => child(verb, 'obj'),
    agentOf: (verb) => child(verb, 'obl:agent'),
    complementsOf: (verb) => children(verb).filter((token) => /^[cx]comp$/.test(relation(token))),
    isPassive: (verb) => child(verb, 'nsubj:pass', 'aux:pass', 'obl:agent') >= 0,
    conjuncts(token) {
      const first = relation(token) === 'conj' && heads[token]! >= 0 ? heads[token]! : token
      return [first, ...children(first).filter((other) => relation(other) === 'conj')]
    },
    span(token) {
      let first = token
      let last = token
      // The outermost children lie at the edges: arcs do not cross.
      for (let i = starts[first]!; i < starts[first + 1]! && lists[i]! < first; i = starts[first]!) first = lists[i]!
      for (let i = starts[last + 1]! - 1; i >= starts[last]! && lists[i]! > last; i = starts[last + 1]! - 1)
        last = lists[i]!
      return { first, last: last + 1 }
    },
  }
  return tree
}

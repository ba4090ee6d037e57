import { type Relation, relations } from '@copydesk/core/testing'
import type { TreebankSentence } from './conllu.ts'

/** The tree of one sentence over our own tokens. */
export interface GoldTree {
  /** -1 for the root. */
  readonly heads: Int32Array
  readonly relations: Uint8Array
}

const known: ReadonlySet<string> = new Set(relations)
const taken: Readonly<Record<string, Relation>> = {
  'nmod:unmarked': 'nmod',
  'nmod:desc': 'nmod',
  'det:predet': 'det',
  'cc:preconj': 'cc',
  'nsubj:outer': 'nsubj',
  'csubj:pass': 'csubj',
  'csubj:outer': 'csubj',
  'advcl:relcl': 'advcl',
  list: 'parataxis',
}

const reduced = (relation: string): number => {
  const name = known.has(relation) ? (relation as Relation) : (taken[relation] ?? 'dep')
  return relations.indexOf(name)
}

/**
 * A treebank's tree over our tokens: where one of ours covers several of its, the one whose head stands outside speaks
 * for them; where several of ours lie in one of its, the last does and the others are `flat` to it.
 */
export function goldTree(
  { tokens }: TreebankSentence,
  ours: readonly { readonly start: number; readonly end: number }[],
): GoldTree {
  const speaks = new Int32Array(ours.length).fill(-1)
  const ownerOf = new Int32Array(tokens.length).fill(-1)
  let from = 0
  ours.forEach(({ start, end }, i) => {
    while (from < tokens.length && tokens[from]!.end <= start) from++
    let to = from
    while (to < tokens.length && tokens[to]!.start < end) ownerOf[to++] = i
    for (let t = from; t < to && speaks[i]! < 0; t++) {
      const { head } = tokens[t]!
      if (head < from || head >= to) speaks[i] = t
    }
  })
  const heads = new Int32Array(ours.length).fill(-1)
  const found = new Uint8Array(ours.length)
  ours.forEach((_, i) => {
    const spoken = speaks[i]!
    if (spoken < 0) return
    if (ownerOf[spoken] !== i) {
      heads[i] = ownerOf[spoken]!
      found[i] = relations.indexOf('flat')
      return
    }
    const { head, relation } = tokens[spoken]!
    heads[i] = head < 0 ? -1 : ownerOf[head]!
    found[i] = reduced(relation)
  })
  return { heads, relations: found }
}

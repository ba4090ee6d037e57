/** A tree over one sentence's tokens: -1 is the root's head. */
export interface LabeledTree {
  readonly heads: ArrayLike<number>
  readonly relations: readonly string[]
}

export interface TreeScore {
  /** Share of tokens with the right head (unlabeled attachment score). */
  readonly uas: number
  /** Share with the right head and relation (labeled attachment score). */
  readonly las: number
  /** F1 of the arcs of each relation asked for: same dependent, head and relation. */
  readonly f1: ReadonlyMap<string, number>
  readonly tokens: number
}

/** All tokens count, punctuation too, as in the shared task CoNLL 2018. */
export function treeScore(
  pairs: readonly { readonly gold: LabeledTree; readonly found: LabeledTree }[],
  asked: readonly string[],
): TreeScore {
  let [tokens, attached, labeled] = [0, 0, 0]
  const tally = new Map(asked.map((name) => [name, { gold: 0, found: 0, right: 0 }]))
  for (const { gold, found } of pairs)
    gold.relations.forEach((relation, i) => {
      const other = found.relations[i]!
      const same = gold.heads[i] === found.heads[i]
      tokens++
      if (same) attached++
      if (same && relation === other) labeled++
      const own = tally.get(relation)
      if (own) own.gold++
      if (own && same && relation === other) own.right++
      const theirs = tally.get(other)
      if (theirs) theirs.found++
    })
  const share = (part: number, all: number) => (all ? part / all : 0)
  return {
    uas: share(attached, tokens),
    las: share(labeled, tokens),
    f1: new Map([...tally].map(([name, { gold, found, right }]) => [name, share(2 * right, gold + found)])),
    tokens,
  }
}

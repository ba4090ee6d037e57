import { f1, type Score } from './f1.ts'

/** A name in a sentence: tokens `[first, last)` and its type (`PER`, `ORG`, `LOC` ...). */
export interface Name {
  readonly first: number
  readonly last: number
  readonly type: string
}

export interface NameScore {
  /** Same tokens, same type. */
  readonly exact: Score
  /** Same type, a token shared: precision and recall are counted on either side. */
  readonly relaxed: Score
  readonly byType: Readonly<Record<string, number>>
}

/** Micro-averaged over sentences, as in CoNLL-2003. Names of other types are left out on both sides; one given twice counts once. */
export function nameScore(
  sentences: readonly { readonly gold: readonly Name[]; readonly found: readonly Name[] }[],
  types: readonly string[],
): NameScore {
  const tally = new Map(types.map((type) => [type, { right: 0, made: 0, wanted: 0 }]))
  let [hitMade, hitWanted] = [0, 0]
  for (const { gold, found } of sentences) {
    const [wanted, made] = [distinct(gold), distinct(found)]
    for (const name of wanted.values()) {
      const of = tally.get(name.type)
      if (!of) continue
      of.wanted++
      if (made.values().some((other) => near(name, other))) hitWanted++
    }
    for (const [key, name] of made) {
      const of = tally.get(name.type)
      if (!of) continue
      of.made++
      if (wanted.has(key)) of.right++
      if (wanted.values().some((other) => near(name, other))) hitMade++
    }
  }
  const sum = (key: 'right' | 'made' | 'wanted') => tally.values().reduce((all, of) => all + of[key], 0)
  const [made, wanted] = [sum('made'), sum('wanted')]
  const [precision, recall] = [made ? hitMade / made : 0, wanted ? hitWanted / wanted : 0]
  return {
    exact: f1(sum('right'), made, wanted),
    relaxed: { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 },
    byType: Object.fromEntries([...tally].map(([type, of]) => [type, f1(of.right, of.made, of.wanted).f1])),
  }
}

const distinct = (names: readonly Name[]) =>
  new Map(names.map((name) => [`${name.type} ${name.first} ${name.last}`, name]))

const near = (a: Name, b: Name) => a.type === b.type && a.first < b.last && b.first < a.last

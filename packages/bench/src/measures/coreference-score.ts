import { assignment } from './assignment.ts'
import type { Score } from './f1.ts'

/** The mentions of one entity, each by a name of its own within the document. */
export type Cluster = readonly string[]

export interface Clustering {
  readonly gold: readonly Cluster[]
  readonly found: readonly Cluster[]
}

export interface CoreferenceScore {
  readonly muc: Score
  readonly b3: Score
  readonly ceafe: Score
  /** Mean of the three F1, as in the CoNLL-2012 shared task. */
  readonly conll: number
}

/**
 * Sums over documents, as the reference scorer does (Pradhan et al. 2014). MUC: Vilain et al. 1995, links; B3: Bagga and
 * Baldwin 1998, mentions; CEAFe: Luo 2005 with his phi4, entities. Mentions that stand on one side only count there.
 */
export function coreferenceScore(documents: readonly Clustering[]): CoreferenceScore {
  const muc = new Sums()
  const b3 = new Sums()
  const ceafe = new Sums()
  for (const { gold, found } of documents) {
    muc.wanted(...links(gold, found))
    muc.made(...links(found, gold))
    b3.wanted(...mentions(gold, found))
    b3.made(...mentions(found, gold))
    const shared = similarity(gold, found)
    ceafe.wanted(shared, gold.length)
    ceafe.made(shared, found.length)
  }
  const [x, y, z] = [muc.score(), b3.score(), ceafe.score()]
  return { muc: x, b3: y, ceafe: z, conll: (x.f1 + y.f1 + z.f1) / 3 }
}

class Sums {
  #sums = [0, 0, 0, 0]
  wanted(right: number, all: number) {
    this.#sums[0]! += right
    this.#sums[1]! += all
  }
  made(right: number, all: number) {
    this.#sums[2]! += right
    this.#sums[3]! += all
  }
  score(): Score {
    const [a, b, c, d] = this.#sums as [number, number, number, number]
    const [recall, precision] = [b ? a / b : 0, d ? c / d : 0]
    return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 }
  }
}

const holders = (clusters: readonly Cluster[]) =>
  new Map(clusters.flatMap((cluster, i) => cluster.map((mention) => [mention, i] as const)))

/** Links needed to hold each cluster together, and those that the other side has. */
function links(of: readonly Cluster[], other: readonly Cluster[]): [number, number] {
  const at = holders(other)
  let [right, all] = [0, 0]
  for (const cluster of of) {
    const parts = new Set(cluster.map((mention) => at.get(mention) ?? mention)).size
    right += cluster.length - parts
    all += cluster.length - 1
  }
  return [right, all]
}

function mentions(of: readonly Cluster[], other: readonly Cluster[]): [number, number] {
  const at = holders(other)
  let [right, all] = [0, 0]
  for (const cluster of of) {
    const shared = new Map<number, number>()
    for (const mention of cluster) {
      const where = at.get(mention)
      if (where !== undefined) shared.set(where, (shared.get(where) ?? 0) + 1)
    }
    for (const count of shared.values()) right += (count * count) / cluster.length
    all += cluster.length
  }
  return [right, all]
}

/** Dice coefficients of the best one-to-one assignment of clusters. */
function similarity(gold: readonly Cluster[], found: readonly Cluster[]): number {
  const at = holders(found)
  const value = gold.map((cluster) => {
    const row = new Array<number>(found.length).fill(0)
    for (const mention of cluster) {
      const where = at.get(mention)
      if (where !== undefined) row[where]! += 2 / (cluster.length + (found[where]?.length ?? 0))
    }
    return row
  })
  return assignment(value).reduce((sum, column, row) => sum + (value[row]?.[column] ?? 0), 0)
}

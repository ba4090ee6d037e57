import { shingles } from './shingles.ts'
import type { WordHashes } from './word-hashes.ts'

/** Words in a run of which two texts are compared. */
export const run = 4

/** How much two texts share, counted in different runs of four words. */
export interface Overlap {
  readonly shared: number
  /** Of the shorter text's runs, the part that the longer one has too. */
  readonly ofShorter: number
  readonly ofBoth: number
  /** Of the runs in the first third of a text, the part that the other one has too; of the two, the larger. */
  readonly lead: number
}

export function overlap(a: WordHashes, b: WordHashes): Overlap {
  const [runsOfA, runsOfB] = [shingles(a, run), shingles(b, run)]
  const [setOfA, setOfB] = [new Set(runsOfA), new Set(runsOfB)]
  let shared = 0
  for (const hash of setOfA) if (setOfB.has(hash)) shared++
  const [fewer, more] = [Math.min(setOfA.size, setOfB.size), Math.max(setOfA.size, setOfB.size)]
  return {
    shared,
    ofShorter: fewer && shared / fewer,
    ofBoth: more && shared / (fewer + more - shared),
    lead: Math.max(leadShared(runsOfA, setOfB), leadShared(runsOfB, setOfA)),
  }
}

function leadShared(runs: Uint32Array, other: ReadonlySet<number>): number {
  const lead = runs.subarray(0, Math.ceil(runs.length / 3))
  let shared = 0
  for (const hash of lead) if (other.has(hash)) shared++
  return lead.length && shared / lead.length
}

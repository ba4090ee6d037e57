import { f1 } from './f1.ts'
import { intersectionOverUnion, overlaps, type Range } from './spans.ts'

/** Somebody who takes part: where he stands, what he is called, or both. */
export interface Party {
  readonly at: Range | undefined
  readonly names: readonly string[]
}

/** What somebody does by saying something. */
export interface Statement {
  readonly parts: readonly Range[]
  readonly claimant: Party | undefined
  readonly act: string | undefined
  readonly modality: string
  readonly targets: readonly Party[]
}

export interface ExpectedStatement extends Statement {
  /** One that need not be found, and is right where it is. */
  readonly optional: boolean
}

/** Shares from 0 to 1; those below `precision` are of what was found and expected. */
export interface StatementScore {
  readonly recall: number
  readonly precision: number
  readonly claimant: number
  readonly act: number
  readonly modality: number
  /** Of the targets expected in statements that were found. */
  readonly target: number
}

/** Statements answer for each other one to one, best first, where they share at least half of the characters of either. */
export function statementScore(
  documents: readonly { readonly gold: readonly ExpectedStatement[]; readonly found: readonly Statement[] }[],
): StatementScore {
  let [wanted, made, right, hits, claimant, act, modality, aimed, target] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (const { gold, found } of documents) {
    const pairs = matched(gold, found)
    wanted += gold.filter(({ optional }) => !optional).length
    made += found.length
    right += pairs.length
    for (const [one, hit] of pairs.filter(([{ optional }]) => !optional)) {
      hits++
      claimant += Number(sameParty(one.claimant, hit.claimant))
      act += Number(one.act === hit.act)
      modality += Number(one.modality === hit.modality)
      aimed += one.targets.length
      target += one.targets.filter((party) => hit.targets.some((other) => sameParty(party, other))).length
    }
  }
  const share = (part: number, whole: number) => (whole ? part / whole : 0)
  return {
    recall: f1(hits, made, wanted).recall,
    precision: f1(right, made, wanted).precision,
    claimant: share(claimant, hits),
    act: share(act, hits),
    modality: share(modality, hits),
    target: share(target, aimed),
  }
}

function matched<Gold extends Statement>(gold: readonly Gold[], found: readonly Statement[]): [Gold, Statement][] {
  const pairs = gold.flatMap((one) =>
    found.map((other) => ({ one, other, share: intersectionOverUnion(one.parts, other.parts) })),
  )
  const taken = new Set<Statement>()
  const matches: [Gold, Statement][] = []
  for (const { one, other, share } of pairs.sort((a, b) => b.share - a.share)) {
    if (share < 0.5 || taken.has(one) || taken.has(other)) continue
    taken.add(one).add(other)
    matches.push([one, other])
  }
  return matches
}

/** At the same place, or called the same; nobody is the same as nobody. */
function sameParty(a: Party | undefined, b: Party | undefined): boolean {
  if (!a || !b) return a === b
  const called = new Set(a.names.map((name) => name.toLowerCase()))
  return overlaps(a.at, b.at) || b.names.some((name) => called.has(name.toLowerCase()))
}

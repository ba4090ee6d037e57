import type { Local } from '../flow/layers.ts'
import type { Count } from '../schema/index.ts'

/** A count with what its relation to others is read from. */
export interface Candidate {
  readonly count: Local<Count>
  /** Lemma of the noun counted; empty for none. */
  readonly noun: string
  readonly sentence: number
  /** How the words tie it to one before: a subset, some of those, more of them, one predicate with it. */
  readonly tie?: 'including' | 'some' | 'more' | 'list'
  readonly definite: boolean
  /** `23 of the 53 wounded`: a part of those counted next. */
  readonly ofNext?: true
}

const people = new Set(['', 'people', 'person', 'other', 'man', 'victim', 'casualty'])

/** Gives each count its relation to an earlier one, where the words show one. Looks back over a bounded stretch. */
export function relate(found: readonly Candidate[]): Local<Count>[] {
  const parts = sums(found)
  return found.map((candidate, i) => {
    const { count, tie } = candidate
    const whole = parts.get(i)
    if (whole !== undefined) return withRelation(count, 'part-of', found[whole]!)
    const next = found[i + 1]
    if (candidate.ofNext && next?.count.status === count.status && next.sentence === candidate.sentence)
      return withRelation(count, 'part-of', next)
    if (found[i - 1]?.ofNext && found[i - 1]!.sentence === candidate.sentence && tie === 'list') return count
    let first: Candidate | undefined
    let repeated: Candidate | undefined
    for (let j = i - 1; j >= 0 && j > i - 40; j--) {
      const other = found[j]!
      if (other.count.status !== count.status) continue
      const near = candidate.sentence - other.sentence
      if (tie === 'list' && near === 0) return withRelation(count, 'shares', other)
      if (tie === 'including' && near === 0 && larger(other, candidate)) return withRelation(count, 'part-of', other)
      if (tie === 'some' && larger(other, candidate) && alike(other, candidate)) first ??= other
      if (tie === 'more' && near < 3) return withRelation(count, 'adds', other)
      if (!tie && same(other, candidate) && alike(other, candidate)) repeated ??= other
    }
    if (first) return withRelation(count, 'part-of', first)
    return repeated ? withRelation(count, 'repeats', repeated) : count
  })
}

/** `six villagers, a farmer and five children, drowned`: those of a list who make up the first of it, each with the index of the whole. */
function sums(found: readonly Candidate[]): Map<number, number> {
  const parts = new Map<number, number>()
  for (let i = 0; i < found.length; i++) {
    let end = i + 1
    let sum = 0
    while (end < found.length && found[end]!.tie === 'list' && found[end]!.sentence === found[i]!.sentence)
      sum += found[end++]!.count.min ?? Number.NaN
    if (end - i > 2 && sum === found[i]!.count.min) for (let part = i + 1; part < end; part++) parts.set(part, i)
    if (end > i + 1) i = end - 1
  }
  return parts
}

const withRelation = (
  count: Local<Count>,
  kind: 'part-of' | 'shares' | 'repeats' | 'adds',
  { count: to }: Candidate,
) => ({
  ...count,
  relation: { kind, to: to.id },
})

const alike = (a: Candidate, b: Candidate) => a.noun === b.noun || people.has(a.noun) || people.has(b.noun)

const larger = ({ count: a }: Candidate, { count: b }: Candidate) => (a.max ?? Number.POSITIVE_INFINITY) >= (b.min ?? 0)

function same({ count: a, sentence }: Candidate, { count: b, sentence: here, definite }: Candidate): boolean {
  if (a.min === undefined && a.max === undefined) return false
  return a.min === b.min && a.max === b.max && (definite || sentence !== here) && (a.min ?? a.max)! > 1
}

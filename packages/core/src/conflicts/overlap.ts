import type { Statement } from './statement.ts'

/** How much two statements speak of the same: shared words, those that stand everywhere for less. */
export function overlap(a: Statement, b: Statement): number {
  const [few, many] = a.keys.size < b.keys.size ? [a, b] : [b, a]
  let sum = 0
  for (const [key, weight] of few.keys) if (many.keys.has(key)) sum += weight
  return sum
}

/** Does one stand in the other's words, or are they one quotation's? */
export const nested = (a: Statement, b: Statement): boolean =>
  a.claim.quote === b.claim.quote || (a.span.start < b.span.end && b.span.start < a.span.end)

/** Do two sets of keys share one? */
export const share = (a: Iterable<string>, b: ReadonlySet<string> | ReadonlyMap<string, unknown>): boolean => {
  for (const key of a) if (b.has(key)) return true
  return false
}

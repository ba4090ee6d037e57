import type { Claim, Range } from '../schema/index.ts'
import type { Layers, Local } from './layers.ts'

/** The claim inside whose words a range stands, innermost first; undefined for the narrator's own words. Call in text order. */
export function vouchers({
  quotes = [],
  claims = [],
}: Partial<Pick<Layers, 'quotes' | 'claims'>>): (range: Range) => Local<Claim> | undefined {
  const claimOf = new Map<string, Local<Claim>>()
  for (const claim of claims) if (!claimOf.has(claim.quote)) claimOf.set(claim.quote, claim)
  const parts = quotes
    .flatMap(({ id, parts }) => parts.map(({ start, end }) => ({ start, end, claim: claimOf.get(id) })))
    .filter((part) => part.claim !== undefined)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let next = 0
  let open: typeof parts = []
  let last = 0
  return ({ start, end }) => {
    if (start < last) [next, open] = [0, []]
    last = start
    for (let part = parts[next]; part && part.start <= start; part = parts[++next]) open.push(part)
    open = open.filter((part) => part.end > start)
    return open.findLast((part) => part.end >= end)?.claim
  }
}

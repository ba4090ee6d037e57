import type { Claim, Range } from '../schema/index.ts'
import type { Layers, Local } from './layers.ts'

interface Claimed extends Range {
  readonly claim: Local<Claim>
}

/** Several stages ask for the same claims. */
const made = new WeakMap<Layers['claims'], readonly Claimed[]>()

/** The parts of quotations that are claims, in text order, outer before inner. */
function claimed(quotes: Layers['quotes'], claims: Layers['claims']): readonly Claimed[] {
  const known = made.get(claims)
  if (known) return known
  const claimOf = new Map<string, Local<Claim>>()
  for (const claim of claims) if (!claimOf.has(claim.quote)) claimOf.set(claim.quote, claim)
  const parts: Claimed[] = []
  for (const quote of quotes) {
    const claim = claimOf.get(quote.id)
    if (claim) for (const { start, end } of quote.parts) parts.push({ start, end, claim })
  }
  parts.sort((a, b) => a.start - b.start || b.end - a.end)
  made.set(claims, parts)
  return parts
}

/** The claim inside whose words a range stands, innermost first; undefined for the narrator's own words. Call in text order. */
export function vouchers({
  quotes = [],
  claims = [],
}: Partial<Pick<Layers, 'quotes' | 'claims'>>): (range: Range) => Local<Claim> | undefined {
  const parts = claimed(quotes, claims)
  let next = 0
  let open: Claimed[] = []
  let last = 0
  return ({ start, end }) => {
    if (start < last) [next, open] = [0, []]
    last = start
    for (let part = parts[next]; part && part.start <= start; part = parts[++next]) open.push(part)
    if (open.some((part) => part.end <= start)) open = open.filter((part) => part.end > start)
    return open.findLast((part) => part.end >= end)?.claim
  }
}

import { overlaps, type Range } from './spans.ts'

/** An event by the places of its words, and whether the narrator himself says that it happened. */
export interface VouchedEvent {
  readonly at: readonly Range[]
  readonly class: string
  readonly asFact: boolean
}

/** Shares from 0 to 1. */
export interface VoucherScore {
  readonly recall: number
  /** Of the events made, those that answer one expected. */
  readonly precision: number
  /** Of those found. */
  readonly class: number
  /** Of those found: it is a fact of the narrator's where it should be, and somebody's claim where it should be. */
  readonly voucher: number
  /** How many claims were taken for facts. */
  readonly claimsAsFacts: number
}

/** Each event expected takes the first that is left at one of its places. */
export function voucherScore(
  documents: readonly { readonly gold: readonly VouchedEvent[]; readonly found: readonly VouchedEvent[] }[],
): VoucherScore {
  let [wanted, made, hits, classes, vouchers, claimsAsFacts] = [0, 0, 0, 0, 0, 0]
  for (const { gold, found } of documents) {
    const left = new Set(found)
    made += found.length
    for (const one of gold) {
      wanted++
      const hit = left.values().find(({ at }) => at.some((place) => one.at.some((other) => overlaps(place, other))))
      if (!hit) continue
      left.delete(hit)
      hits++
      if (hit.class === one.class) classes++
      if (hit.asFact === one.asFact) vouchers++
      else if (hit.asFact) claimsAsFacts++
    }
  }
  const share = (part: number, whole: number) => (whole ? part / whole : 0)
  return {
    recall: share(hits, wanted),
    precision: share(hits, made),
    class: share(classes, hits),
    voucher: share(vouchers, hits),
    claimsAsFacts,
  }
}

import { lowered } from '../lower.ts'
import { findMeasures } from './measure.ts'
import { findMoney } from './money.ts'
import { findPercent, findShares } from './percent.ts'
import type { Amount } from './types.ts'

export type { Amount } from './types.ts'

const figure =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|thirds?|quarters?|hundred|thousand|million|billion|[a-z]{3,6}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b/i

/** Money, percentages and measured quantities of one sentence, disjoint; the first named wins. */
export function findAmounts(original: string, offset: number): Amount[] {
  const sentence = lowered(original)
  if (!figure.test(sentence)) return []
  const found: Amount[] = []
  const all = [
    ...findMoney(sentence, offset),
    ...findPercent(sentence, offset),
    ...findShares(sentence, offset),
    ...findMeasures(sentence, offset),
  ]
  for (const amount of all.sort((a, b) => a.start - b.start || b.end - a.end))
    if (amount.start >= (found.at(-1)?.end ?? 0)) found.push(amount)
  return found
}

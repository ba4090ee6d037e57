import { generator } from './generator.ts'

export interface Difference {
  /** Statistic of the first system minus that of the second. */
  readonly difference: number
  /** 95 in 100 of the differences over resampled pages lie between these. */
  readonly low: number
  readonly high: number
}

/**
 * Compares two systems page by page: pages are drawn with replacement, the same for both, and the statistic is taken
 * of each draw. The pages of both stand in the same order. Source: Efron and Tibshirani, An Introduction to the
 * Bootstrap, 1993, chapter 13 (percentile interval).
 * @throws RangeError when the systems did not read the same number of pages, or none
 */
export function pairedBootstrap<Page>(
  first: readonly Page[],
  second: readonly Page[],
  statistic: (pages: readonly Page[]) => number,
  { rounds = 2000, seed = 1 } = {},
): Difference {
  const count = first.length
  if (count !== second.length || count === 0)
    throw new RangeError(`Two systems need the same pages: ${count} and ${second.length}`)
  const random = generator(seed)
  const differences = Array.from({ length: rounds }, () => {
    const drawn = Array.from({ length: count }, () => Math.floor(random() * count))
    const of = (pages: readonly Page[]) => statistic(drawn.map((i) => pages[i] as Page))
    return of(first) - of(second)
  }).sort((a, b) => a - b)
  const at = (share: number) => differences[Math.min(rounds - 1, Math.floor(share * rounds))] ?? Number.NaN
  return { difference: statistic(first) - statistic(second), low: at(0.025), high: at(0.975) }
}

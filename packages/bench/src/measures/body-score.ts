import { harmonic } from './f1.ts'
import type { PageScore } from './page-score.ts'

export interface BodyScore {
  readonly f1: number
  readonly precision: number
  readonly recall: number
  readonly empty: number
  /** Pages with an F1 under 0.9. */
  readonly poor: number
}

/**
 * Averages over pages, and the F1 of the averages, as article-extraction-benchmark (Zyte) publishes them: pages for
 * which nothing was given count in the recall only.
 */
export function bodyScore(pages: readonly PageScore[]): BodyScore {
  const answered = pages.filter(({ empty }) => !empty)
  const precision = mean(answered.map((page) => page.precision))
  const recall = mean(pages.map((page) => page.recall))
  return {
    f1: harmonic(precision, recall),
    precision,
    recall,
    empty: pages.length - answered.length,
    poor: pages.filter(({ f1 }) => f1 < 0.9).length,
  }
}

const mean = (values: readonly number[]): number =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0

import { harmonic } from './f1.ts'

/** How well the body of one page was found, by runs of four words. */
export interface PageScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Nothing was given for the page. */
  readonly empty: boolean
}

const size = 4

/**
 * Compares the multisets of four-word runs of two texts; a text of fewer words is one run.
 * Source of the measure: article-extraction-benchmark (Zyte), which leaves case and order of runs as they are.
 */
export function pageScore(truth: string, found: string): PageScore {
  const [wanted, made] = [runs(truth), runs(found)]
  let right = 0
  for (const [run, count] of made) right += Math.min(count, wanted.get(run) ?? 0)
  const [all, given] = [total(wanted), total(made)]
  if (all === 0 && given === 0) return { precision: 1, recall: 1, f1: 1, empty: true }
  const [precision, recall] = [given ? right / given : 0, all ? right / all : 0]
  return { precision, recall, f1: harmonic(precision, recall), empty: given === 0 }
}

function runs(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  const last = words.length === 0 ? 0 : Math.max(1, words.length - size + 1)
  for (let i = 0; i < last; i++) {
    const run = words.slice(i, i + size).join(' ')
    counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}

const total = (counts: Map<string, number>): number => counts.values().reduce((sum, count) => sum + count, 0)

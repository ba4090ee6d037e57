import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { blockColumns, hintColumns, pageBlocks } from '@copydesk/core/testing'
import { aligned, wordsOf } from './align.ts'
import type { ForestTask } from './forest.ts'
import { random } from './random.ts'

/** The blocks of one page, told apart by its truth. */
export interface BlockPage {
  readonly rows: Float32Array
  /** 1 article, 0 page, -1 not to be learned. */
  readonly labels: readonly number[]
  readonly words: readonly number[]
}

/** Less of the truth found in a page means that the two do not belong together. */
const leastFound = 0.85

/** The pages of a folder with `ground-truth.json` and `html/ID.html.gz`; undefined where page and truth do not agree. */
export function readBlockPages(folder: string): (BlockPage | undefined)[] {
  const truths: Record<string, { articleBody: string }> = JSON.parse(
    readFileSync(join(folder, 'ground-truth.json'), 'utf8'),
  )
  const told = Object.entries(truths).filter(([, { articleBody }]) => articleBody)
  return told.map(([id, { articleBody }]) => {
    const bytes = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)))
    const { texts, judged, rows } = pageBlocks(new TextDecoder().decode(bytes))
    const words = texts.map(wordsOf)
    const truth = wordsOf(articleBody)
    const hits = aligned(words.flat(), truth)
    if (!hits || truth.length === 0) return undefined
    let at = 0
    const found = words.map(({ length }) => {
      at += length
      return hits.subarray(at - length, at).reduce((sum, hit) => sum + hit, 0)
    })
    if (found.reduce((sum, count) => sum + count, 0) < leastFound * truth.length) return undefined
    const labels = words.map(({ length }, i) => (length === 0 || !judged[i] ? -1 : found[i]! * 2 >= length ? 1 : 0))
    return { rows, labels, words: words.map(({ length }) => length) }
  })
}

/**
 * Each page as it is, and once more with parts of what its site's own markup says blanked out, so that the forest does
 * not lean on class words alone. A page weighs by less than its length, a block by less than its words.
 */
export function blockTask(pages: readonly (BlockPage | undefined)[], seed: number): ForestTask {
  const next = random(seed)
  const rows: Float32Array[] = []
  const labels: number[] = []
  const weights: number[] = []
  for (const page of pages) {
    if (!page) continue
    const worth = page.words.map((words, i) => (page.labels[i]! < 0 ? 0 : Math.min(60, words) ** 0.6))
    const all = worth.reduce((sum, each) => sum + each, 0)
    for (const copy of [0, 1]) {
      const blank = Object.values(hintColumns).filter((_, i) => next() < copy * (i === 2 ? 0.7 : 0.3))
      page.labels.forEach((label, i) => {
        if (label < 0) return
        const row = page.rows.slice(i * blockColumns, (i + 1) * blockColumns)
        for (const [from, to] of blank) row.fill(0, from, to)
        rows.push(row)
        labels.push(label)
        weights.push(worth[i]! / Math.max(150, all) ** 0.7)
      })
    }
  }
  const flat = new Float32Array(rows.length * blockColumns)
  for (const [i, row] of rows.entries()) flat.set(row, i * blockColumns)
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  return { rows: flat, columns: blockColumns, labels, weights: weights.map((weight) => weight / mean) }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { lineColumns, lineFeatures } from '@copydesk/core/testing'
import { aligned, wordsOf } from './align.ts'
import { dump, type Line, mixed, pageLines, shortened } from './dumps.ts'
import { random } from './random.ts'

export interface Page {
  readonly id: string
  readonly lines: readonly Line[]
}

/** One dump with a row of features a block. */
export interface Example {
  readonly id: string
  readonly rows: Float32Array
  /** 1 article, 0 page, -1 not to be learned. */
  readonly labels: readonly number[]
  readonly words: readonly number[]
}

interface Truth {
  readonly articleBody: string
  readonly title: string
}

const fewest = 10

/** The pages of a folder with `ground-truth.json` and `html/ID.html.gz`, their lines told apart by the truth. */
export function readPages(folder: string): Page[] {
  const truths: Record<string, Truth> = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8'))
  return Object.entries(truths).flatMap(([id, { articleBody, title }]) => {
    const bytes = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)))
    const lines = pageLines(new TextDecoder().decode(bytes))
    const text = lines.join('\n')
    const page = wordsOf(text)
    const hit = lines.length >= fewest && articleBody ? aligned(page, wordsOf(articleBody)) : undefined
    if (!hit) return []
    let [at, word] = [0, 0]
    const told = lines.map((line): Line => {
      at += line.length + 1
      let [all, found] = [0, 0]
      for (; word < page.length && page[word]!.start < at; word++, all++) found += hit[word]!
      if (title && letters(line) === letters(title)) return { text: line, of: 'headline' }
      return { text: line, of: all > 0 && found >= all / 2 ? 'article' : 'page' }
    })
    return told.some(({ of }) => of === 'article') ? [{ id, lines: told }] : []
  })
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The page as it is, with a shorter article, and with the surroundings of others; each with and without its breaks. */
export function examples(pages: readonly Page[], seed: number, changed = true): Example[] {
  const next = random(seed)
  const any = () => pages[Math.floor(next() * pages.length)]!.lines
  const length = () => 60 + Math.floor(640 * next())
  return pages.flatMap(({ id, lines }) => {
    const swapped = mixed(lines, any(), any())
    const variants = changed
      ? [lines, shortened(lines, length()), next() < 0.5 ? shortened(swapped, length()) : swapped]
      : [lines]
    return variants.flatMap((variant) => [
      example(id, variant, 0, next),
      example(id, variant, 0.78 + 0.2 * next(), next),
    ])
  })
}

function example(id: string, lines: readonly Line[], lost: number, next: () => number): Example {
  const { text, starts } = dump(lines, lost, next)
  const { blocks, rows } = lineFeatures(text)
  let from = 0
  const labels = blocks.map(({ start, end }) => {
    while (from + 1 < lines.length && starts[from + 1]! <= start) from++
    const of = { article: 0, page: 0, headline: 0 }
    for (let i = from; i < lines.length && starts[i]! < end; i++) {
      const { text, of: kind } = lines[i]!
      of[kind] += Math.max(0, Math.min(end, starts[i]! + text.length) - Math.max(start, starts[i]!))
    }
    if (of.headline > of.article && of.headline > of.page) return -1
    return of.article >= of.page ? 1 : 0
  })
  const words = blocks.map(({ start, end }) => text.slice(start, end).split(/\s+/).length)
  return { id, rows, labels, words }
}

/** Rows, labels and weights of many dumps. A dump weighs by the root of its words, so that long ones do not rule. */
export function task(dumps: readonly Example[]): { rows: Float32Array; labels: Uint8Array; weights: Float64Array } {
  const count = dumps.reduce((sum, { labels }) => sum + labels.filter((label) => label >= 0).length, 0)
  const rows = new Float32Array(count * lineColumns)
  const labels = new Uint8Array(count)
  const weights = new Float64Array(count)
  let at = 0
  let sum = 0
  for (const one of dumps) {
    const article = one.words.reduce((all, words, i) => all + (one.labels[i] === 1 ? words : 0), 0)
    one.labels.forEach((label, i) => {
      if (label < 0) return
      rows.set(one.rows.subarray(i * lineColumns, (i + 1) * lineColumns), at * lineColumns)
      labels[at] = label
      weights[at] = (one.words[i]! + 1) ** 0.6 * (500 / Math.max(50, article)) ** 0.5
      sum += weights[at++]!
    })
  }
  return { rows, labels, weights: weights.map((weight) => (weight * count) / sum) }
}

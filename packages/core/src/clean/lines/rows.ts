import { type Counter, countAll } from '../counter.ts'
import { type Look, looksOf } from '../look.ts'
import type { CleanBlock } from '../rule.ts'
import { articleStretch } from '../stretch.ts'
import { markOf } from './marks.ts'
import { contentOf } from './vocabulary.ts'

const kinds = { none: 0, label: 1, open: 2, prose: 3 } as const
const reach = 3
const windows = [3, 8, 20]
const own = 21
const neighbor = 5
const around = 2 * windows.length * 3
const place = 18

/** Features of a line; none of them tells a word. */
export const lineColumns = own + 2 * reach * neighbor + around + place

/** One row a block: what it looks like, what stands around it, how far it speaks of what the article speaks of. */
export function lineRows(text: string, blocks: readonly CleanBlock[]): Float32Array {
  const looks = looksOf(text, blocks)
  const rows = new Float32Array(blocks.length * lineColumns)
  const marks = blocks.map((block, i) => markOf(text, block, looks[i] as Look))
  const content = blocks.map((block) => contentOf(text, block))
  const copies = copiesOf(text, blocks)
  const article = articleStretch(text, blocks)
  const first = article?.first ?? 0
  const last = article?.last ?? blocks.length - 1
  const within = countAll(content, first, last)
  const everywhere = countAll(content)
  const prose = sums(looks, ({ kind, words }) => (kind === 'prose' ? words : 0))
  const labels = sums(looks, ({ kind }) => (kind === 'label' ? 1 : 0))
  const flags = sums(looks, (_, i) => (marks[i] ? 1 : 0))
  const all = sums(looks, ({ words }) => words)
  const total = all[blocks.length] as number
  const totalProse = prose[blocks.length] as number
  const inside = (prose[last + 1] as number) - (prose[first] as number)
  const gaps = gapsOf(looks)
  for (let i = 0; i < blocks.length; i++) {
    let at = i * lineColumns
    const { start, end } = blocks[i] as CleanBlock
    const look = looks[i] as Look
    const { shape } = look
    const each = 1 / Math.max(1, shape.words)
    rows[at++] = log1p(look.words)
    rows[at++] = look.small
    rows[at++] = look.closed ? 1 : 0
    rows[at++] = kinds[look.kind]
    rows[at++] = shape.letters * each
    rows[at++] = shape.short * each
    rows[at++] = shape.capitals * each
    rows[at++] = shape.allCapitals * each
    rows[at++] = shape.numbers * each
    rows[at++] = shape.commas * each
    rows[at++] = shape.words / (shape.stops + 1)
    rows[at++] = shape.quotes
    rows[at++] = shape.signs * each
    rows[at++] = Math.min(8, shape.signs)
    rows[at++] = edge(text.charCodeAt(end - 1))
    rows[at++] = edge(text.charCodeAt(start))
    rows[at++] = copies[i] as number
    rows[at++] = marks[i] as number
    rows[at++] = log1p(end - start)
    rows[at++] = shared(content[i] as readonly number[], within, i >= first && i <= last ? 1 : 0)
    rows[at++] = shared(content[i] as readonly number[], everywhere, 1)
    for (let step = 1; step <= reach; step++)
      for (const j of [i - step, i + step]) {
        const near = looks[j]
        rows[at++] = near ? log1p(near.words) : -1
        rows[at++] = near ? kinds[near.kind] : -1
        rows[at++] = near ? near.small : -1
        rows[at++] = near ? (near.closed ? 1 : 0) : -1
        rows[at++] = near ? (marks[j] as number) : -1
      }
    for (const window of windows) {
      const from = Math.max(0, i - window)
      const to = Math.min(blocks.length, i + 1 + window)
      rows[at++] = log1p((prose[i] as number) - (prose[from] as number))
      rows[at++] = log1p((prose[to] as number) - (prose[i + 1] as number))
      rows[at++] = ((labels[i] as number) - (labels[from] as number)) / window
      rows[at++] = ((labels[to] as number) - (labels[i + 1] as number)) / window
      rows[at++] = ((flags[i] as number) - (flags[from] as number)) / window
      rows[at++] = ((flags[to] as number) - (flags[i + 1] as number)) / window
    }
    rows[at++] = i / blocks.length
    rows[at++] = log1p(i)
    rows[at++] = log1p(blocks.length - 1 - i)
    rows[at++] = (prose[i] as number) / Math.max(1, totalProse)
    rows[at++] = log1p(totalProse)
    rows[at++] = totalProse / Math.max(1, total)
    rows[at++] = log1p(blocks.length)
    rows[at++] = signedLog(i - first)
    rows[at++] = signedLog(last - i)
    rows[at++] = log1p((prose[i] as number) - Math.min(prose[first] as number, prose[i] as number))
    rows[at++] = log1p((prose[last + 1] as number) - Math.min(prose[last + 1] as number, prose[i + 1] as number))
    rows[at++] = log1p(inside)
    rows[at++] = inside / Math.max(1, totalProse)
    rows[at++] = inside / (last - first + 1)
    rows[at++] = gaps.before[i] as number
    rows[at++] = gaps.after[i] as number
    rows[at++] = (flags[i] as number) - (flags[Math.min(first, i)] as number)
    rows[at++] = (flags[blocks.length] as number) - (flags[i] as number)
  }
  return rows
}

/** `Math.log1p`, remembered for the counts there mostly are. */
const logs = Float64Array.from({ length: 4096 }, (_, count) => Math.log1p(count))
const log1p = (value: number): number => logs[value] ?? Math.log1p(value)

const signedLog = (steps: number): number => Math.sign(steps) * log1p(Math.abs(steps))

/** What the first or last character is: letter or digit 0, stop 1, question 2, colon 3, comma 4, quote 5, other 6. */
function edge(code: number): number {
  if ((code >= 97 && code <= 122) || code > 0x2e80) return 0
  if ((code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000)) return 0.5
  if (code >= 48 && code <= 57) return 0.7
  if (code === 46) return 1
  if (code === 63 || code === 33) return 2
  if (code === 58 || code === 59) return 3
  if (code === 44) return 4
  if (code === 34 || (code >= 0x2018 && code <= 0x201e)) return 5
  return 6
}

/** Sums of the blocks before each place. */
function sums(looks: readonly Look[], value: (look: Look, i: number) => number): Float64Array {
  const found = new Float64Array(looks.length + 1)
  for (let i = 0; i < looks.length; i++) found[i + 1] = (found[i] as number) + value(looks[i] as Look, i)
  return found
}

/** Share of the words that stand elsewhere too; -1 without words. */
function shared(words: readonly number[], counts: Counter, itself: number): number {
  if (!words.length) return -1
  let found = 0
  for (const word of words) if (counts.of(word) > itself) found++
  return found / words.length
}

/** How often the block's words stand in the text as a block. */
function copiesOf(text: string, blocks: readonly CleanBlock[]): number[] {
  const counts = new Map<string, number>()
  const keys = blocks.map(({ start, end }) => text.slice(start, Math.min(end, start + 200)))
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return keys.map((key) => Math.min(5, counts.get(key) ?? 1))
}

/** Blocks since the last and until the next one of prose, at most 30. */
function gapsOf(looks: readonly Look[]): { before: Int32Array; after: Int32Array } {
  const before = new Int32Array(looks.length)
  const after = new Int32Array(looks.length)
  let gap = 30
  for (let i = 0; i < looks.length; i++) {
    before[i] = gap
    gap = looks[i]?.kind === 'prose' ? 0 : Math.min(30, gap + 1)
  }
  gap = 30
  for (let i = looks.length - 1; i >= 0; i--) {
    after[i] = gap
    gap = looks[i]?.kind === 'prose' ? 0 : Math.min(30, gap + 1)
  }
  return { before, after }
}

import type { Layers } from '../flow/layers.ts'
import type { Range, Source } from '../schema/index.ts'
import { type Found, fieldLine } from './found.ts'
import { pageLines } from './page-lines.ts'

/**
 * What a page's markup calls a line: by its meaning (`author`), or only by its look (`byline`); `other` is something
 * that has names and dates of its own, such as comments.
 */
export type Mark = 'author' | 'byline' | 'published' | 'updated' | 'date' | 'other'

export interface PlainLine extends Found {
  readonly mark?: Mark
  /** Of a heading: 1 to 3. */
  readonly level?: number
}

/** A short line of a document, the article's own lines too. */
export interface Line extends PlainLine {
  /** Before, in or after the stretch of the source that the article's body was copied from. */
  readonly where: 'before' | 'inside' | 'after'
  /** Lines between it and the nearest end of the body, from 1; 0 inside. */
  readonly distance: number
  /** Rule that removed it; absent where it is part of the article. */
  readonly rule?: string
}

/** In UTF-16 code units; what is longer holds no byline. */
export const longestLine = 400
export const mostLines = 4000

export function readLines(source: Source, clean: Layers['clean']): Line[] {
  const lines = source.mediaType === 'text/html' ? pageLines(source.text) : textLines(source.text)
  const body = bodyRange(clean)
  const before = lines.findLastIndex(({ source }) => source.end <= body.start)
  const after = lines.findIndex(({ source }) => source.start >= body.end)
  let c = 0
  return lines.map((line, i) => {
    const { start, end } = line.source
    while ((clean.changes[c]?.sourceEnd ?? Infinity) <= start) c++
    const change = clean.changes[c]
    const removed = change && change.sourceStart <= start && change.sourceEnd >= end
    const where = end <= body.start ? 'before' : start >= body.end ? 'after' : 'inside'
    const distance = where === 'before' ? before - i + 1 : where === 'after' ? i - after + 1 : 0
    return { ...line, where, distance, ...(removed && { rule: change.rule }) }
  })
}

/** From the first word of the body, headline and dateline apart, to the last word of the article, in the source. */
function bodyRange({ blocks, map }: Layers['clean']): Range {
  const first = blocks.find(({ kind }) => kind !== 'headline' && kind !== 'dateline') ?? blocks[0]
  const last = blocks.at(-1)
  return first && last ? { start: map.toSource(first).start, end: map.toSource(last).end } : { start: 0, end: 0 }
}

export interface NearLine extends Line {
  /** Stands at the headline or before the body, not after it. */
  readonly top: boolean
}

/** Lines from the headline or the body's start, and from the body's end, in which bylines and dates stand. */
const fromHeadline = 10
const beforeBody = 12
const afterBody = 8
/** Cleaning may leave a byline in the article: the first and last short lines inside are looked at too. */
const longestByline = 120
const ownWords =
  /^(?:By\s\p{Lu}|BY\s\p{Lu}|(?:First published|Published|Posted|Updated|Veröffentlicht|Publié|Publicado)\b)/u
const atStart = 6
const atEnd = 3

/**
 * The lines that can be about the article itself. `headline` is where its title stands in the source.
 */
export function nearLines(lines: readonly Line[], headline: Range | undefined): NearLine[] {
  const firstInside = lines.findIndex(({ where }) => where === 'inside')
  const lastInside = lines.findLastIndex(({ where }) => where === 'inside')
  const at = headline ? lines.findIndex(({ source }) => source.end > headline.start) : -1
  return lines.flatMap((line, i) => {
    if (line.mark === 'other') return []
    const atHeadline = at >= 0 && Math.abs(i - at) <= fromHeadline
    const top = atHeadline || (line.where === 'before' && line.distance <= beforeBody)
    const end = line.where === 'after' && line.distance <= afterBody
    if (line.where !== 'inside') return top || end ? [{ ...line, top }] : []
    const open =
      line.text.length <= longestByline &&
      (line.mark !== undefined || ownWords.test(line.text) || i - firstInside < atStart || lastInside - i < atEnd)
    return line.rule !== undefined || open ? [{ ...line, top: top || i - firstInside < atStart }] : []
  })
}

/** Of a longer text only the two ends are looked at. */
const ends = 30_000

/** Short rows of a plain text, and every paragraph of several rows as one more, since rows break anywhere. */
function textLines(text: string): PlainLine[] {
  if (text.length <= 2 * ends) return rowsOf(text, 0, text.length)
  return [...rowsOf(text, 0, ends), ...rowsOf(text, text.length - ends, text.length)]
}

function rowsOf(text: string, from: number, to: number): PlainLine[] {
  const lines: PlainLine[] = []
  const add = (start: number, end: number) => {
    if (end - start > longestLine) return
    const raw = text.slice(start, end)
    const from = start + raw.length - raw.trimStart().length
    if (raw.trim()) lines.push({ text: fieldLine(raw), source: { start: from, end: from + raw.trim().length } })
  }
  let start = -1 // of the open paragraph
  let first = 0 // its index among the lines
  let rows = 0
  for (let at = from; at < to; ) {
    const feed = text.indexOf('\n', at)
    const end = feed < 0 || feed > to ? to : feed
    const blank = end - at < longestLine && !text.slice(at, end).trim()
    if (!blank) {
      if (start < 0) [start, first] = [at, lines.length]
      rows++
      add(at, end)
    }
    if (blank || end === to) {
      const after = lines.splice(first)
      if (rows > 1) add(start, blank ? at - 1 : end)
      lines.push(...after)
      start = -1
      rows = 0
    }
    at = end + 1
  }
  return lines
}

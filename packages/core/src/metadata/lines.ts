import type { PageHead } from '../clean/html/head.ts'
import type { Layers } from '../flow/layers.ts'
import type { Range, Source } from '../schema/index.ts'
import { type Change, firstWhere } from '../text/index.ts'
import { type LineList, longestLine, type PlainLine } from './line-list.ts'
import { chainOf, Marks } from './marks.ts'
import { isByWords } from './names.ts'
import { pageLines } from './page-lines.ts'
import { textLines } from './text-lines.ts'

/** A short line of a document, the article's own lines too. */
export interface Line extends PlainLine {
  /** Before, in or after the stretch of the source that the article's body was copied from. */
  readonly where: 'before' | 'inside' | 'after'
  /** Lines between it and the nearest end of the body, from 1; 0 inside. */
  readonly distance: number
  /** Rule that removed it; absent where it is part of the article. */
  readonly rule?: string
}

/** The lines of a document around its article. Lines are read as they are asked for. */
export interface Lines {
  readonly size: number
  /** The lines `[first, end)` are the body's. */
  readonly first: number
  readonly end: number
  readonly marks?: Marks
  range(index: number): Range
  length(index: number): number
  level(index: number): number | undefined
  line(index: number): Line
  /** Index of the first line that reaches beyond a position of the source. */
  at(position: number): number
}

export function readLines(source: Source, clean: Layers['clean']): Lines {
  const body = bodyRange(clean)
  const { head, changes } = clean
  const marks =
    head && new Marks(head.elements, around(head, body, headlineOf(clean, body)), source.uri ?? head.canonical)
  const list = head && marks ? pageLines(source.text, head, marks) : textLines(source.text)
  const first = list.at(body.start)
  const end = Math.max(first, list.from(body.end))
  const placed: Line[] = []
  return {
    size: list.size,
    first,
    end,
    ...(marks && { marks }),
    range: list.range,
    length: list.length,
    level: list.level,
    at: list.at,
    line(i) {
      placed[i] ??= place(list, i, first, end, changes)
      return placed[i]
    },
  }
}

function place(list: LineList, i: number, first: number, end: number, changes: readonly Change[]): Line {
  const line = list.line(i)
  const where = i < first ? 'before' : i < end ? 'inside' : 'after'
  const distance = where === 'before' ? first - i : where === 'after' ? i - end + 1 : 0
  const { source } = line
  const change = changes[firstWhere(changes, ({ sourceEnd }) => sourceEnd > source.start)]
  const removed = change && change.sourceStart <= source.start && change.sourceEnd >= source.end
  return { ...line, where, distance, ...(removed && { rule: change.rule }) }
}

/** Elements around the body's start and its end, and those around the headline. */
function around({ elements, shown }: PageHead, body: Range, headline: number): Set<number> {
  const block = (position: number) => shown[firstWhere(shown, ({ end }) => end > position)]?.element ?? 0
  const end = chainOf(elements, block(body.end - 1))
  const both = [...chainOf(elements, block(body.start))].filter((element) => end.has(element))
  return new Set([...both, ...chainOf(elements, block(headline))])
}

/** From the first word of the body, headline and dateline apart, to the last word of the article, in the source. */
function bodyRange({ blocks, map }: Layers['clean']): Range {
  const first = blocks.find(({ kind }) => kind !== 'headline' && kind !== 'dateline') ?? blocks[0]
  const last = blocks.at(-1)
  return first && last ? { start: map.toSource(first).start, end: map.toSource(last).end } : { start: 0, end: 0 }
}

/** Where the headline stands that cleaning found; the body's start where it found none. */
function headlineOf({ blocks, map }: Layers['clean'], body: Range): number {
  const headline = blocks.find(({ kind }) => kind === 'headline')
  return headline ? map.toSource(headline).start : body.start
}

export interface NearLine extends Line {
  /** Stands at the headline or before the body, not after it. */
  readonly top: boolean
  readonly index: number
}

/** Index of the line in which something stands; -1 where it stands in none, as what a page's head says. */
export function lineOf(lines: Lines, range: Range | undefined): number {
  const at = range ? lines.at(range.start) : -1
  return range && at >= 0 && at < lines.size && lines.range(at).start <= range.start ? at : -1
}

/** Lines from the headline or the body's start, and from the body's end, in which bylines and dates stand. */
const fromHeadline = 10
const beforeBody = 12
const afterBody = 12
/** Cleaning may leave a byline in the article: the first and last short lines inside are looked at too. */
const longestByline = 120
const ownWords =
  /^(?:By\s\p{Lu}|BY\s\p{Lu}|(?:First published|Published|Posted|Updated|Veröffentlicht|Publié|Publicado)\b)/u
const atStart = 6
const atEnd = 3
/** Inside the article no more lines than this are looked at. */
const mostInside = 300

/**
 * The lines that can be about the article itself. `headline` is where its title stands in the source.
 */
export function nearLines(lines: Lines, headline: Range | undefined): NearLine[] {
  const { first, end } = lines
  const at = lineOf(lines, headline)
  const picked = new Set<number>()
  const pick = (from: number, to: number) => {
    for (let i = Math.max(0, from); i < Math.min(lines.size, to); i++) picked.add(i)
  }
  if (at >= 0) pick(at - fromHeadline, at + fromHeadline + 1)
  pick(first - beforeBody, first)
  pick(first, Math.min(end, first + mostInside))
  pick(Math.max(first, end - mostInside), end)
  pick(end, end + afterBody)
  const near = [...picked]
    .sort((a, b) => a - b)
    .flatMap((i) => {
      const inside = i >= first && i < end
      const edge = atStart > i - first || atEnd > end - 1 - i
      if (lines.length(i) > (inside && !edge ? longestByline : longestLine)) return []
      const line = lines.line(i)
      if (!line.text || line.mark === 'other') return []
      const top = (at >= 0 && Math.abs(i - at) <= fromHeadline) || i < first
      if (!inside) return [{ ...line, top, index: i }]
      const open = line.text.length <= longestByline && (line.mark !== undefined || ownWords.test(line.text) || edge)
      return line.rule !== undefined || open ? [{ ...line, top: top || i - first < atStart, index: i }] : []
    })
  return near.map((line, i) => (follows(near, i) ? named(line) : line))
}

/** "By" stands on the line before, or before that and a second time. */
function follows(near: readonly NearLine[], i: number): boolean {
  const [before, line] = [near[i - 1], near[i]]
  if (!before || !line || line.index > before.index + 2 || line.level === 1) return false
  return isByWords(before.text) && !isByWords(line.text)
}

const named = (line: NearLine): NearLine => {
  const parts = line.parts.map((part, i) => (i === 0 ? { ...part, mark: 'author' as const } : part))
  return { ...line, parts, ...(parts.length === 1 && { mark: 'author' }) }
}

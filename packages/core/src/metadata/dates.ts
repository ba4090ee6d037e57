import type { PageHead } from '../clean/html/head.ts'
import type { NewNote } from '../flow/stage.ts'
import type { Source, When } from '../schema/index.ts'
import { publishedLabel, updatedLabel } from './date-labels.ts'
import { datesElsewhere } from './dates-elsewhere.ts'
import { findAmbiguous, findDates, readDate } from './find-dates.ts'
import type { Lines, NearLine } from './lines.ts'
import type { LinkedData } from './linked-data.ts'

export interface DateEvidence {
  readonly given: Source['published']
  readonly uri: string | undefined
  readonly head: PageHead | undefined
  readonly linked: LinkedData | undefined
  readonly near: readonly NearLine[]
  readonly lines: Lines
  readonly title: string | undefined
}

export interface Dates {
  readonly published?: When
  readonly updated?: When
}

const publishedMetas = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'date_published',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dc.date.issued',
  'citation_publication_date',
  'citation_online_date',
  'publish-date',
  'publishdate',
  'publish_date',
  'publication_date',
  'pubdate',
  'pub_date',
  'published',
  'article.published',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'rnews:datepublished',
  'displaydate',
  'published-date',
  'w-published-date',
  'uploaddate',
  'originalpublicationdate',
]
/** Of any event in the life of a page (Dublin Core says so of its `date`): a date that readers are shown says more. */
const someMetas = [
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'dc.date.x-metadatadublincore',
  'created',
  'date',
]
const updatedMetas = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'date_modified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'updated',
]

/** When the article appeared and when it was changed, each by the first kind of evidence that says it. */
export function dates({ given, uri, head, linked, near, lines, title }: DateEvidence): Dates {
  const meta = (names: readonly string[]): When | undefined => {
    for (const name of names)
      for (const { name: own, content, source } of head?.metas ?? []) {
        const date = own === name ? readDate(content) : undefined
        if (date) return { ...date, basis: 'meta', source }
      }
    return undefined
  }
  const json = (found: LinkedData['published']): When | undefined => {
    const date = found && readDate(found.text)
    return date && { ...date, basis: 'json-ld', source: found.source }
  }
  const seen = best([...timeElements(head, near, lines), ...visible(near)])
  const published: When | undefined =
    fromOutside(given) ??
    json(linked?.published) ??
    meta(publishedMetas) ??
    seen.published ??
    meta(someMetas) ??
    (head && datesElsewhere(head, lines, title)) ??
    fromUri(uri ?? head?.canonical)
  const updated = json(linked?.updated) ?? meta(updatedMetas) ?? seen.updated
  return { ...(published && { published }), ...(updated && { updated }) }
}

/** Why a page with a date has none here. */
export function ambiguousDate(lines: readonly NearLine[]): NewNote | undefined {
  for (const { text, source, top } of lines) {
    const found = top ? findAmbiguous(text) : undefined
    if (found)
      return { rule: 'ambiguous-date', message: `"${found.text}" may be one of two days: not read as a date`, source }
  }
  return undefined
}

function fromOutside(given: string | undefined): When | undefined {
  const date = given === undefined ? undefined : readDate(given)
  return date && { value: given as string, precision: date.precision, basis: 'given' }
}

interface Candidate extends When {
  readonly kind: 'published' | 'updated' | undefined
  readonly rank: number
  readonly after?: boolean
}

/** A line with a date is about the article where little else stands in it; less may stand in a line of the article. */
const mostBeside = 60
const mostBesideInside = 45
/** So many lines after the body with dates of their own are a list of other articles. */
const fewest = 3

/** "14 to 20 May 2026" */
const dayBefore = /(?<![\d:./])(?:[1-9]|[12]\d|3[01])\.?\s?(?:[–—-]|to|bis|until|au|al|hasta)\s?$/i
const spanWord = /^\s?(?:[–—-]|to|bis|until|au|al|hasta)\s?$/i

function visible(lines: readonly NearLine[]): Candidate[] {
  const found: Candidate[] = []
  for (const line of lines) {
    const { text, source, where, rule } = line
    let from = 0
    const dates = findDates(text)
    const span = dates.some(
      ({ start, end }, i) =>
        (i + 1 < dates.length && spanWord.test(text.slice(end, dates[i + 1]?.start))) ||
        dayBefore.test(text.slice(Math.max(0, start - 12), start)),
    )
    for (const { start, end, value, precision } of dates) {
      const label = text.slice(from, start)
      const written = text.slice(start, end)
      const part = line.parts.find((part) => part.text.includes(written))
      const mark = part?.mark ?? line.mark
      const said = updatedLabel.test(label) ? 'updated' : publishedLabel.test(label) ? 'published' : undefined
      const kind = said ?? (mark === 'published' || mark === 'updated' ? mark : undefined)
      const beside = text.length - (end - start)
      from = end
      const known = kind || mark === 'date' || mark === 'updated' || mark === 'published'
      // "21 Feb 2007 - 23 Mar 2021" is a span of time.
      if (
        mark === 'other' ||
        (span && !kind) ||
        (rule === 'related' && where === 'after' && !known) ||
        (!known && beside > (where === 'inside' && !rule ? mostBesideInside : mostBeside))
      )
        continue
      const at = part ?? { text, source }
      const exact = at.source.end - at.source.start === at.text.length
      const offset = at.text.indexOf(written)
      found.push({
        value,
        precision,
        basis: 'visible',
        source: exact ? { start: at.source.start + offset, end: at.source.start + offset + written.length } : at.source,
        kind,
        rank: rankOf(line, said, mark),
        after: where === 'after',
      })
    }
  }
  return found
}

/** Where a date stands best: by its own words, then under the headline, then over the body, then at its end. */
function rankOf({ top, where }: NearLine, said: Candidate['kind'], mark: NearLine['mark']): number {
  const place = top ? (where === 'after' ? 1 : 2) : 0
  const marked = mark === 'published' ? 0.7 : mark === 'date' || mark === 'updated' ? 0.5 : 0
  return (said ? 1.5 : 0) + place + marked
}

function best(all: readonly Candidate[]): Dates {
  const listed = new Set(all.filter(({ after }) => after).map(({ value }) => value)).size >= fewest
  const found = listed ? all.filter(({ after }) => !after) : all
  const pick = (candidates: readonly Candidate[]): When | undefined => {
    const [first] = [...candidates].sort((a, b) => b.rank - a.rank)
    if (!first) return undefined
    const { kind: _kind, rank: _rank, after: _after, ...when } = first
    return when
  }
  const published = pick(found.filter(({ kind, rank }) => kind !== 'updated' && rank > 0))
  const updated = pick(found.filter(({ kind }) => kind === 'updated'))
  return { ...(published && { published }), ...(updated && { updated }) }
}

/** `datetime` of time elements; what they are the line says in which they stand. */
function timeElements(head: PageHead | undefined, near: readonly NearLine[], lines: Lines): Candidate[] {
  const byIndex = new Map(near.map((line) => [line.index, line]))
  return (head?.times ?? []).flatMap(({ text, source }): Candidate[] => {
    const line = byIndex.get(lines.at(source.end))
    const part = line?.parts.find((part) => part.source.end > source.end)
    const date = line && part?.mark !== 'other' ? readDate(text) : undefined
    if (!line || !date) return []
    const said = updatedLabel.test(line.text) ? 'updated' : publishedLabel.test(line.text) ? 'published' : undefined
    const kind = said ?? (part?.mark === 'published' || part?.mark === 'updated' ? part.mark : undefined)
    const rank = rankOf(line, said, part?.mark) + 0.1
    return [{ ...date, basis: 'time-element', source, kind, rank, after: line.where === 'after' }]
  })
}

/** `/2026/03/10/`, `/2026-03-10-`: the address of many news sites holds the day. */
function fromUri(uri: string | undefined): When | undefined {
  const path = /[/_-](\d{4})[/_-](\d{1,2})[/_-](\d{1,2})(?![\d])/.exec(uri?.slice(0, 2000) ?? '')
  if (!path) return undefined
  const [, y, m = '', d = ''] = path
  const date = readDate(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`)
  return date && { ...date, basis: 'uri' }
}

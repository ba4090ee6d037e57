import type { PageHead } from '../clean/html/head.ts'
import type { NewNote } from '../flow/stage.ts'
import type { Source, When } from '../schema/index.ts'
import { findAmbiguous, findDates, readDate } from './find-dates.ts'
import type { NearLine } from './lines.ts'
import type { LinkedData } from './linked-data.ts'

export interface DateEvidence {
  readonly given: Source['published']
  readonly uri: string | undefined
  readonly head: PageHead | undefined
  readonly linked: LinkedData | undefined
  readonly lines: readonly NearLine[]
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
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'dc.date.x-metadatadublincore',
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
  'originalpublicationdate',
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

const publishedLabel =
  /\b(?:published|posted|first published|created|issued|release[d]?|veröffentlicht|erschienen|erstellt|publi[ée]e?|publicado|publicada|pubblicato|geplaatst|gepubliceerd|publicerad|publisert|udgivet|opublikowano|dodano|julkaistu)\b/iu
const updatedLabel =
  /\b(?:updated|last modified|modified|changed|last update|aktualisiert|geändert|stand|letzte änderung|mise? à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|aktualizacja)\b/iu

/** When the article appeared and when it was changed, each by the first kind of evidence that says it. */
export function dates({ given, uri, head, linked, lines }: DateEvidence): Dates {
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
  const seen = visible(lines)
  const times = timeElements(head, lines)
  const published: When | undefined =
    fromOutside(given) ??
    json(linked?.published) ??
    meta(publishedMetas) ??
    times.published ??
    seen.published ??
    fromUri(uri ?? head?.canonical)
  const updated = json(linked?.updated) ?? meta(updatedMetas) ?? times.updated ?? seen.updated
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
}

function visible(lines: readonly NearLine[]): Dates {
  const found: Candidate[] = []
  for (const line of lines) {
    const { text, source, mark, top, where, rule } = line
    let from = 0
    for (const { start, end, value, precision } of findDates(text)) {
      const label = text.slice(from, start)
      const kind = updatedLabel.test(label)
        ? 'updated'
        : publishedLabel.test(label)
          ? 'published'
          : mark === 'updated' || mark === 'published'
            ? mark
            : undefined
      const others = text.length - (end - start)
      from = end
      if (!kind && mark !== 'date' && others > (where === 'inside' && !rule ? 25 : 60)) continue
      const rank = kind === 'published' ? 3 : top ? (mark === 'date' ? 2.5 : 2) : mark === 'date' ? 1 : 0
      const exact = source.end - source.start === text.length
      found.push({
        value,
        precision,
        basis: 'visible',
        source: exact ? { start: source.start + start, end: source.start + end } : source,
        kind,
        rank,
      })
    }
  }
  return best(found)
}

function best(found: readonly Candidate[]): Dates {
  const pick = (candidates: readonly Candidate[]): When | undefined => {
    const [first] = [...candidates].sort((a, b) => b.rank - a.rank)
    if (!first) return undefined
    const { kind: _kind, rank: _rank, ...when } = first
    return when
  }
  const published = pick(found.filter(({ kind, rank }) => kind !== 'updated' && rank > 0))
  const updated = pick(found.filter(({ kind }) => kind === 'updated'))
  return { ...(published && { published }), ...(updated && { updated }) }
}

/** `datetime` of time elements; what they are the line says in which they stand. */
function timeElements(head: PageHead | undefined, lines: readonly NearLine[]): Dates {
  const found: Candidate[] = []
  let next = 0
  for (const { text, source } of head?.times ?? []) {
    while (next < lines.length && (lines[next] as NearLine).source.end < source.end) next++
    const line = lines[next]
    if (!line) continue
    const date = readDate(text)
    if (!date) continue
    const kind =
      line.mark === 'updated' || updatedLabel.test(line.text)
        ? 'updated'
        : line.mark === 'published' || publishedLabel.test(line.text)
          ? 'published'
          : undefined
    found.push({ ...date, basis: 'time-element', source, kind, rank: kind ? 3 : line.top ? 2 : 1 })
  }
  return best(found)
}

/** `/2026/03/10/`, `/2026-03-10-`: the address of many news sites holds the day. */
function fromUri(uri: string | undefined): When | undefined {
  const path = /[/_-](\d{4})[/_-](\d{1,2})[/_-](\d{1,2})(?![\d])/.exec(uri?.slice(0, 2000) ?? '')
  if (!path) return undefined
  const [, y, m = '', d = ''] = path
  const date = readDate(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`)
  return date && { ...date, basis: 'uri' }
}

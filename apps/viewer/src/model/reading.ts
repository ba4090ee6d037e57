import type { Article } from '@copydesk/core'
import { groupBy, namesOf } from '@copydesk/core/export'
import { about, changes, notes } from './document.ts'
import type { Entry, SectionName } from './entry.ts'
import { conflicts, events, figures } from './happenings.ts'
import { type MarginNote, marginNotes } from './margin.ts'
import { type Mark, marksOf } from './marks.ts'
import { statements } from './statements.ts'
import { type Moment, momentsOf } from './timeline.ts'
import { loose, who } from './who.ts'

/** All that the page shows of an article, made once. */
export interface Reading {
  readonly article: Article
  readonly entries: ReadonlyMap<string, Entry>
  readonly sections: ReadonlyMap<SectionName, readonly Entry[]>
  readonly marks: readonly Mark[]
  readonly margin: readonly (readonly MarginNote[])[]
  readonly moments: readonly Moment[]
  readonly unordered: number
}

const made = new WeakMap<Article, Reading>()

export function readingOf(article: Article): Reading {
  const known = made.get(article)
  if (known) return known
  const names = namesOf(article)
  const entries = [
    ...who(article, names),
    ...loose(article, names),
    ...statements(article, names),
    ...events(article, names),
    ...figures(article, names),
    ...conflicts(article, names),
    ...about(article),
    ...changes(article),
    ...notes(article),
  ]
  const listed = groupBy(
    entries.filter(({ section }) => section),
    ({ section }) => section as SectionName,
  )
  const reading: Reading = {
    article,
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    sections: listed,
    marks: marksOf(article, names),
    margin: marginNotes(article, names),
    ...momentsOf(article, names),
  }
  made.set(article, reading)
  return reading
}

import type { Article, DossierConflict } from '../schema/index.ts'
import { byKey } from './by-key.ts'
import { groups } from './groups.ts'
import { type Compared, compareReports, countedIn, type Report, reportOf } from './reports.ts'
import type { Voices } from './voices.ts'

/** Articles of a story, in the order of time, that an article's figure is compared with. */
const neighbors = 16

/**
 * Figures of a story that belong to no joined event: floods and crashes have tolls and no actor. Of each article the
 * first for each group of people, which is what it tells of, however often; other ones may be of other days.
 */
export function looseFigures(
  articles: readonly Article[],
  voices: readonly Voices[],
  taken: ReadonlySet<string>,
  isCopy: (article: Article) => boolean,
  related: (a: number, b: number) => boolean,
): Compared {
  const reports: { at: number; report: Report }[] = []
  articles.forEach((article, at) => {
    if (isCopy(article)) return
    const first = new Map<string, string>()
    for (const count of article.counts ?? []) {
      const key = countedIn(count)
      if (key === undefined) continue
      const value = `${count.min} ${count.max}`
      if (!first.has(key)) first.set(key, value)
      if (first.get(key) !== value) continue
      if (!taken.has(`${article.id} ${count.id}`)) reports.push({ at, report: reportOf(article, count, voices[at]!) })
    }
  })
  const found: Compared = { agreements: [], conflicts: [], developments: [] }
  for (const block of byKey(reports, ({ report }) => [countedIn(report.count)!]).values()) {
    const all = groups(block.length)
    block.forEach(({ at }, i) => {
      for (let j = i + 1; j < block.length && j <= i + neighbors; j++)
        if (at !== block[j]!.at && related(at, block[j]!.at)) all.join(i, j)
    })
    block.forEach((_, i) => {
      const members = [...all.members(i)].sort((a, b) => a - b)
      if (members[0] !== i || members.length < 2) return
      const compared = compareReports(members.map((k) => block[k]!.report))
      found.agreements.push(...compared.agreements)
      // without their days, two figures may be of two days
      const dated = members.every((k) => block[k]!.report.published !== undefined)
      if (dated) found.conflicts.push(...compared.conflicts)
      found.developments.push(...compared.developments)
    })
  }
  return found
}

/** Conflicts inside one article that are about words, not about one of its events. */
export function looseConflicts(articles: readonly Article[], voices: readonly Voices[]): DossierConflict[] {
  return articles.flatMap(({ conflicts = [], events = [] }, at) => {
    const known = new Set(events.map(({ id }) => id))
    return conflicts
      .filter(({ about }) => !known.has(about))
      .map(({ between, ...conflict }) => ({
        ...conflict,
        between: between.map(({ by, span }) => voices[at]!.voice(by, span)),
      }))
  })
}

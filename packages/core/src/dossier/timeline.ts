import type { DossierMoment } from '../schema/index.ts'
import type { Happening } from './happening.ts'

const day = /^\d{4}(?:-\d\d){0,2}$/

/**
 * Joined events by date, then those whose time is open. The order that the articles' words give is kept where no two
 * articles contradict each other on it.
 */
export function timelineOf(
  events: readonly { readonly id: string; readonly members: readonly Happening[] }[],
): DossierMoment[] {
  const idOf = new Map<string, string>()
  for (const { id, members } of events)
    for (const { article, event } of members) idOf.set(`${article.id} ${event.id}`, id)
  const moments = new Map<string, DossierMoment>()
  const entries = new Map(
    [...new Set(events.flatMap(({ members }) => members.map(({ article }) => article)))].map((article) => [
      article.id,
      new Map((article.timeline ?? []).map((entry) => [entry.event, entry])),
    ]),
  )
  for (const { id, members } of events) {
    const known = members.flatMap(({ article, event }) => {
      const entry = entries.get(article.id)?.get(event.id)
      return entry ? [{ entry, article }] : []
    })
    if (!known.length) continue
    const ids = (list: readonly string[], article: string) =>
      list.flatMap((other) => idOf.get(`${article} ${other}`) ?? [])
    const related = (side: 'after' | 'before') =>
      [...new Set(known.flatMap(({ entry, article }) => ids(entry[side], article.id)))].filter((other) => other !== id)
    moments.set(id, {
      event: id,
      ...when(known.map(({ entry }) => entry)),
      after: related('after'),
      before: related('before'),
    })
  }
  const contradicted = (id: string, other: string) =>
    moments.get(id)?.before.includes(other) === true || moments.get(other)?.after.includes(id) === true
  const settled = [...moments.values()].map((moment) => ({
    ...moment,
    after: moment.after.filter((other) => !contradicted(moment.event, other)),
    before: moment.before.filter((other) => {
      const there = moments.get(other)
      return !moment.after.includes(other) && !there?.before.includes(moment.event)
    }),
  }))
  const key = ({ timex, earliest, latest }: DossierMoment) => timex ?? earliest ?? latest ?? '~'
  return settled.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

interface Times {
  readonly timex?: string | undefined
  readonly earliest?: string | undefined
  readonly latest?: string | undefined
}

/** One time for several entries: the most precise of those that agree, else bounds that hold them all. */
function when(entries: readonly Times[]): Omit<DossierMoment, 'event' | 'after' | 'before'> {
  const values = [...new Set(entries.flatMap(({ timex }) => (timex !== undefined ? [timex] : [])))]
  const plain = values.filter((value) => day.test(value)).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const [finest] = plain
  if (finest !== undefined && plain.every((value) => finest.startsWith(value))) return { timex: finest }
  if (plain.length > 1) {
    const days = plain.filter((value) => value.length === finest!.length).sort()
    return { earliest: days[0]!, latest: days.at(-1)!, disputed: true }
  }
  const [only] = values
  if (only !== undefined) return { timex: only }
  const earliest = entries
    .flatMap(({ earliest }) => earliest ?? [])
    .sort()
    .at(-1)
  const latest = entries.flatMap(({ latest }) => latest ?? []).sort()[0]
  if (earliest !== undefined && latest !== undefined && earliest > latest)
    return { earliest: latest, latest: earliest, disputed: true }
  return { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) }
}

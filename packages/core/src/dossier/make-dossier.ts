import type {
  Article,
  Dossier,
  DossierAccount,
  DossierConflict,
  DossierEvent,
  SuggestedMerge,
  Voice,
} from '../schema/index.ts'
import { oneLine } from '../text/index.ts'
import { version } from '../version.ts'
import { agreementsOf, type Told } from './agreements.ts'
import { denials } from './denials.ts'
import { deniedFigures } from './denied-figures.ts'
import { disputesOf } from './disputes.ts'
import { happeningsOf } from './happening.ts'
import { dossierId } from './id.ts'
import { joinEntities } from './join-entities.ts'
import { joinEvents } from './join-events.ts'
import { looseConflicts, looseFigures } from './loose.ts'
import { orderArticles } from './order-articles.ts'
import { compareReports, type Report, reportOf } from './reports.ts'
import { stories } from './stories.ts'
import { timelineOf } from './timeline.ts'
import { voicesOf } from './voices.ts'

/**
 * What several articles tell together: entities and events joined over them, with the accounts that agree and those that
 * contradict each other. The order of the articles changes nothing. Time is near linear in what they hold: things meet
 * under keys of what they share, and under one key each is compared with a bounded number of neighbors.
 */
export function makeDossier(articles: readonly Article[]): Dossier {
  const { articles: all, listed } = orderArticles(articles)
  const close = stories(all)
  const related = (a: number, b: number) => close(a, b) === 'same'
  const { entities, suggested, of } = joinEntities(all, related)
  const voices = all.map((article) => voicesOf(article, of))
  const happenings = all.flatMap((article, at) => happeningsOf(article, at, of))
  const joined = joinEvents(happenings, close)
  /** The article whose account it is: a copy is no second one. */
  const original = new Map(listed.map(({ id, copyOf }) => [id, copyOf ?? id]))

  const ids = new Map<number, string>()
  const members = joined.events.map((numbers) => {
    const told = numbers.map((i): Told => ({ happening: happenings[i]!, voices: voices[happenings[i]!.at]! }))
    const { article, event } = told[0]!.happening
    const id = dossierId('event', article.id, event.id)
    for (const i of numbers) ids.set(i, id)
    return { id, told }
  })
  const events = members.map(({ id, told }) => eventOf(id, told, original))
  const taken = new Set(
    members.flatMap(({ told }) =>
      told.length > 1
        ? told.flatMap(({ happening: { article, event } }) => event.counts.map((count) => `${article.id} ${count}`))
        : [],
    ),
  )
  const isCopy = ({ id }: Article) => original.get(id) !== id
  const { agreements, conflicts, developments } = looseFigures(all, voices, taken, isCopy, related)
  // what an event's accounts deny of each other is said there
  const said = new Set(events.flatMap(({ conflicts }) => conflicts.map(sidesOf)))
  const denied = [...denials(all, voices, related), ...deniedFigures(all, voices, related)]
  // who denies reports that another article tells itself disputes that article, not once more "reports"
  const answered = new Set(denied.flatMap(({ between }) => between.map(voiceOf)))
  const isAnswered = ({ rule, between }: DossierConflict) =>
    rule === 'denies-report' && between.some((voice) => voice.act === 'deny' && answered.has(voiceOf(voice)))
  const own = looseConflicts(all, voices).filter((conflict) => !isAnswered(conflict))
  const statements = [...own, ...denied].filter((conflict) => !said.has(sidesOf(conflict)))
  return {
    schema: 'copydesk/dossier@1',
    offsetUnit: 'utf16',
    generator: { version },
    articles: listed,
    entities,
    suggestedMerges: [
      ...suggested,
      ...joined.suggested.map(
        ({ a, b, score, crossed }): SuggestedMerge => ({
          kind: 'event',
          between: [ids.get(a)!, ids.get(b)!],
          reason: crossed ? 'told as the deed of either side' : 'much alike',
          rule: crossed ? 'crossed' : 'likeness',
          certainty: Math.round(Math.min(0.6, score / 10) * 100) / 100,
        }),
      ),
    ],
    events,
    timeline: timelineOf(
      members.flatMap(({ id, told }) =>
        told[0]!.happening.event.speechAct ? [] : [{ id, members: told.map(({ happening }) => happening) }],
      ),
    ),
    agreements,
    conflicts: [...conflicts, ...statements],
    developments,
  }
}

const voiceOf = ({ article, by }: Voice): string => `${article} ${by}`

const sidesOf = ({ kind, between }: DossierConflict): string => [kind, ...between.map(voiceOf).sort()].join('\n')

function eventOf(id: string, told: readonly Told[], original: ReadonlyMap<string, string>): DossierEvent {
  const first = told[0]!.happening.event
  const present = new Set(told.map(({ happening }) => happening.article.id))
  const independent = told.filter(({ happening: { article } }) => {
    const from = original.get(article.id)!
    return from === article.id || !present.has(from)
  })
  const several = new Set(independent.map(({ happening }) => happening.at)).size > 1
  const { agreements, conflicts, developments } = compareReports(several ? independent.flatMap(reportsOf) : [])
  return {
    id,
    class: first.class,
    words: oneLine(first.trigger.text),
    accounts: told.flatMap(accountsOf),
    agreements: [...(several ? agreementsOf(independent) : []), ...agreements],
    conflicts: [...disputesOf(independent), ...conflicts],
    developments,
    ...(first.speechAct !== undefined && { verbal: true as const }),
    rule: told.length > 1 ? 'joined' : first.rule,
    certainty: Math.min(...told.map(({ happening: { event } }) => event.certainty)),
  }
}

function accountsOf({ happening: { event }, voices }: Told): DossierAccount[] {
  const place = event.place && voices.party(event.place)
  const date = /^\d{4}/.test(event.date?.value ?? '') ? event.date?.value : event.date?.text
  const seen = new Set<string>()
  return event.accounts.flatMap(({ by, stance, span }): DossierAccount[] => {
    if (seen.has(`${by} ${stance}`)) return []
    seen.add(`${by} ${stance}`)
    return [
      {
        ...voices.voice(by, voices.sentence(span)),
        event: event.id,
        stance,
        actors: voices.parties(event.actors),
        recipients: voices.parties(event.recipients),
        ...(place && { place }),
        ...(date !== undefined && { date: oneLine(date) }),
      },
    ]
  })
}

function reportsOf({ happening: { article, event, figures }, voices }: Told): Report[] {
  const ids = new Set(event.counts)
  return (article.counts ?? []).flatMap((count) =>
    figures.length && (ids.has(count.id) || (count.relation?.kind === 'repeats' && ids.has(count.relation.to)))
      ? [reportOf(article, count, voices)]
      : [],
  )
}

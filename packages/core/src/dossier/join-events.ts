import { byKey } from './by-key.ts'
import { dayNumber } from './days.ts'
import { groups } from './groups.ts'
import type { Happening } from './happening.ts'
import { lead } from './lead.ts'
import { enough, likeness, sameDeed } from './same-event.ts'
import type { Closeness } from './stories.ts'

/** Neighbors in the order of time that an event is compared with under one key: what makes the work linear. */
const neighbors = 16
/** Members of either event that a further one is compared with before it joins. */
const judges = 6
/** What all members are alike at least, on the average: one word of one class, with as much for it as against it. */
const onWhole = 2
/** One word, one class (2) and a plain sign: a described side, one story, an overlap in time. */
const likely = 3
const mostSuggested = 200

export interface JoinedEvents {
  /** Each a list of one or more happenings, by their places in the list given. */
  readonly events: readonly (readonly number[])[]
  readonly suggested: readonly {
    readonly a: number
    readonly b: number
    readonly score: number
    readonly crossed: boolean
  }[]
}

/**
 * The same event of several articles. Events meet under keys of what they share (word and party, word and day, class and
 * figure ...); the likest join first, and only where no two members exclude each other.
 */
export function joinEvents(happenings: readonly Happening[], close: (a: number, b: number) => Closeness): JoinedEvents {
  const pairs = candidates(happenings)
  const links = pairs.flatMap(([a, b]) => {
    const like = compare(a, b)
    return like && like.score >= likely ? [{ a, b, ...like }] : []
  })
  links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const all = groups(happenings.length)
  for (const [first, ...again] of byKey(happenings.keys(), (i) => tellingOf(happenings[i]!)).values())
    for (const i of again) all.join(first!, i)
  for (const { a, b, score } of links) if (score >= enough && all.of(a) !== all.of(b) && agree(a, b)) all.join(a, b)

  const events = happenings.flatMap((_, i) => {
    const members = [...all.members(i)].sort((a, b) => a - b)
    return members[0] === i ? [members] : []
  })
  const shown = new Set<string>()
  const suggested: JoinedEvents['suggested'][number][] = []
  for (const link of links) {
    if (suggested.length === mostSuggested) break
    const [x, y] = [all.of(link.a), all.of(link.b)]
    const key = x < y ? `${x} ${y}` : `${y} ${x}`
    // what is said is told apart by who says it, and two that share an article are told apart there
    if (x === y || shown.has(key) || happenings[link.a]!.event.speechAct || sharesArticle(x, y)) continue
    shown.add(key)
    if (!tellOtherwise(x, y)) suggested.push(link)
  }
  return { events, suggested }

  function compare(a: number, b: number) {
    const [x, y] = [happenings[a]!, happenings[b]!]
    return likeness(x, y, close(x.at, y.at))
  }

  /** No member excludes another, and on the whole they are alike. */
  function agree(a: number, b: number): boolean {
    let sum = 0
    let count = 0
    for (const x of all.members(a).slice(0, judges))
      for (const y of all.members(b).slice(0, judges)) {
        const like = compare(x, y)
        const own = happenings[x]!.at === happenings[y]!.at
        if (own && happenings[x]!.telling === happenings[y]!.telling) continue
        // what one article tells as two is one only when it is told twice
        if (!like || like.score < (own ? likely : 0)) return false
        if (own && (!sameDeed(happenings[x]!, happenings[y]!) || like.crossed)) return false
        sum += like.score
        count++
      }
    return sum >= onWhole * count
  }

  /** Their members give them other days or towns. */
  function tellOtherwise(a: number, b: number): boolean {
    const others = all.members(b).slice(0, judges)
    return all
      .members(a)
      .slice(0, judges)
      .some((x) => others.some((y) => compare(x, y)?.disputed !== false))
  }

  function sharesArticle(a: number, b: number): boolean {
    const mine = new Set(all.members(a).map((i) => happenings[i]!.at))
    return all.members(b).some((i) => mine.has(happenings[i]!.at))
  }
}

/** A sentence that stands twice in an article tells one event. */
const tellingOf = ({ at, event, telling }: Happening): string[] =>
  telling.endsWith(' ') ? [] : [`${at} ${event.class} ${telling}`]

/** Pairs of events of two articles that share a key, each once. */
function candidates(happenings: readonly Happening[]): [number, number][] {
  const pairs: [number, number][] = []
  const seen = new Set<number>()
  const names = new Map<Happening['article'], string[]>()
  const namesOf = (article: Happening['article']) => {
    const known = names.get(article) ?? leadNames(article)
    names.set(article, known)
    return known
  }
  const order = (i: number) => {
    const { from, to, article } = happenings[i]!
    return from ?? to ?? dayNumber(article.published?.value) ?? Number.POSITIVE_INFINITY
  }
  for (const block of byKey(happenings.keys(), (i) =>
    keysOf(happenings[i]!, namesOf(happenings[i]!.article)),
  ).values()) {
    const sorted =
      block.length <= neighbors
        ? block
        : block
            .map((i) => ({ i, day: order(i) }))
            .sort((a, b) => (a.day === b.day ? a.i - b.i : a.day - b.day))
            .map(({ i }) => i)
    for (let k = 0; k < sorted.length; k++)
      for (let j = k + 1; j < sorted.length && j <= k + neighbors; j++) {
        const [a, b] = sorted[k]! < sorted[j]! ? [sorted[k]!, sorted[j]!] : [sorted[j]!, sorted[k]!]
        if (happenings[a]!.article === happenings[b]!.article || seen.has(a * happenings.length + b)) continue
        seen.add(a * happenings.length + b)
        pairs.push([a, b])
      }
  }
  return pairs
}

/** What events that may be one have in common, at least one of these. */
function keysOf(happening: Happening, names: readonly string[]): string[] {
  const { deeds, event, actors, recipients, place, from, to, weekday, figures } = happening
  const kind = event.class
  const parties = [...actors.entities, ...recipients.entities]
  const descriptions = [...actors.heads, ...recipients.heads]
  const day = from !== undefined && from === to ? from : undefined
  const where = place && place.type !== 'state' ? place.id : undefined
  const days = day === undefined ? [] : [day, day + 1]
  return [
    ...deeds.flatMap((deed) => [
      ...parties.map((party) => `word ${deed} ${party}`),
      ...descriptions.map((head) => `head ${deed} ${head} ${where ?? ''}`),
      ...days.map((day) => `day ${deed} ${day}`),
      ...(where ? [`place ${deed} ${where}`] : []),
      ...names.map((name) => `lead ${deed} ${name}`),
    ]),
    ...figures.flatMap(({ status, min, max }) =>
      (min ?? max ?? 0) > 1 ? [`figure ${kind} ${status} ${min ?? max}`] : [],
    ),
    ...parties.flatMap((party) => days.map((day) => `deed ${kind} ${party} ${day}`)),
    ...(where ? [`scene ${kind} ${where} ${weekday ?? ''}`] : []),
  ]
}

/** Names of the lead, for events told there without anybody. */
function leadNames({ entities, mentions }: Happening['article']): string[] {
  const early = new Set(
    (mentions ?? []).filter(({ start, form }) => start < lead && form === 'name').map(({ id }) => id),
  )
  return (entities ?? [])
    .filter(({ mentions }) => mentions.some((id) => early.has(id)))
    .flatMap(({ name }) => name.toLowerCase().split(/\s+/).slice(-1))
    .slice(0, 8)
}

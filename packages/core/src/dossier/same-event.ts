import { kilometers } from '../entities/kilometers.ts'
import type { DossierEntity } from '../schema/index.ts'
import { dayNumber } from './days.ts'
import type { Happening, Side } from './happening.ts'
import type { Closeness } from './stories.ts'

/** Why two events may be one. Below `enough` they stay two. */
export interface Likeness {
  readonly score: number
  /** Told as the deed of one side here and of the other side there. */
  readonly crossed: boolean
  /** Another day or another town is told of it: one only where all else agrees. */
  readonly disputed: boolean
}

/**
 * Signs are weighed in halves, by hand: 2 for what leaves little doubt (a named side, the day, an equal figure), 1 for a
 * plain sign (a described side, the town, one story), 0.5 for a hint; what speaks against it costs the same. One word of
 * one class (2) in one story (1) is not enough: one more hint makes it one event.
 */
export const enough = 3.5
/** Kilometers: suburbs of one town, its outskirts. */
const nearBy = 40
/** Days for which a piece of news is new. */
const recent = 45
/** What another day of the same week or another town costs, more than any one sign is worth: only where all else agrees do accounts disagree on it. */
const disputed = -3

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const one of a) if (b.has(one)) return true
  return false
}

/** What anybody is called. */
const anybody =
  /^(?:man|men|woman|women|people|person|persons|boy|boys|girl|girls|teenager|teenagers|youth|youths|child|children|others?|victims?|suspects?|one|two|three|some|many|officials?|members?)$/

const specific = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const head of a) if (b.has(head) && !anybody.test(head)) return true
  return false
}

/** Three sailors may be four, not twenty. */
export const otherNumber = (a: number, b: number): boolean => a > 2 * b || b > 2 * a

/** How much two sides have in common: named entities most, a country or a description less; negative where both are named and differ. */
function alike(a: Side, b: Side): number {
  if (a.empty || b.empty) return 0
  if (meet(a.entities, b.entities)) return 2
  if (a.size && b.size && otherNumber(a.size, b.size)) return -1
  if (a.persons && b.persons) return -2
  if (meet(a.heads, b.heads)) return a.entities.size && b.entities.size ? 0 : specific(a.heads, b.heads) ? 1 : 0.5
  if (meet(a.codes, b.codes)) return a.entities.size && b.entities.size ? -0.5 : 0.5
  return a.entities.size && b.entities.size ? -2 : -0.5
}

/** One word, or words that mean the same; how somebody was killed and that he was. */
export const sameDeed = (a: Happening, b: Happening): boolean =>
  a.deeds.some((deed) => b.deeds.includes(deed)) ||
  (samePersons(a.recipients, b.recipients) && ((killing(a) && deadly(b)) || (killing(b) && deadly(a))))

const deadly = ({ deeds }: Happening): boolean => deeds.some((deed) => means.has(deed))
const means = new Set(['shoot', 'stab', 'bomb', 'bombard', 'beat', 'hit', 'attack'])

/** Told in the headline and once more, it is one; an article that tells it often may tell of many. */
const few = ({ tellings }: Happening): boolean => tellings < 3

const named = ({ entities }: Side): boolean => entities.size > 0

/** Nobody is killed twice. */
const killing = ({ deeds }: Happening): boolean => deeds.includes('kill')
const samePersons = (a: Side, b: Side): boolean => a.persons && b.persons && meet(a.entities, b.entities)

/** Nobody does it alone. */
const mutual = /^(?:clash|fight|battl|skirmish|exchang|war|conflict|collid)/

/** Who did it here is who suffered it there, and the other way round, as far as both are described. */
export function turnedAround(a: Happening, b: Happening): boolean {
  if (mutual.test(a.stem) || mutual.test(b.stem)) return false
  const across = [alike(a.actors, b.recipients), alike(a.recipients, b.actors)]
  const straight = alike(a.actors, b.actors)
  return Math.max(...across) >= 1 && Math.min(...across) > 0 && straight <= 0
}

/** One state or armed group is said to have done it here, another one there, to the same. */
export function otherPowers(a: Happening, b: Happening): boolean {
  const [x, y] = [powers(a.actors), powers(b.actors)]
  if (!x.size || !y.size || meet(x, y) || meet(a.actors.entities, b.actors.entities)) return false
  if (!a.actors.entities.size || !b.actors.entities.size || mutual.test(a.stem)) return false
  return meet(a.recipients.entities, b.recipients.entities) || meet(a.recipients.heads, b.recipients.heads)
}

const powers = ({ codes }: Side) => new Set([...codes].flatMap((code) => /^[A-Z]{3}(?= |$)/.exec(code)?.[0] ?? []))

/**
 * How alike two events of two articles are, by class, word, sides, place, time and figures; undefined where they
 * cannot be one: other days, other places.
 */
export function likeness(a: Happening, b: Happening, close: Closeness): Likeness | undefined {
  const sameClass = a.event.class === b.event.class
  const oneDeed = sameDeed(a, b)
  if (!sameClass && !oneDeed) return undefined
  if (a.stem !== b.stem && (a.event.speechAct === undefined) !== (b.event.speechAct === undefined)) return undefined
  // what is said is told apart by who says it
  if (
    a.event.speechAct &&
    b.event.speechAct &&
    named(a.actors) &&
    named(b.actors) &&
    !meet(a.actors.entities, b.actors.entities)
  )
    return undefined
  const time = sameTime(a, b)
  const where = samePlace(a.place, b.place)
  if (time === undefined || where === undefined) return undefined
  // in another story "the police" are others: only who is named is the same
  const compare = (x: Side, y: Side) => {
    const like = alike(x, y)
    return close === 'apart' && like < 2 ? Math.min(like, 0) : like
  }
  const straight = [compare(a.actors, b.actors), compare(a.recipients, b.recipients)] as const
  const across = [compare(a.actors, b.recipients), compare(a.recipients, b.actors)] as const
  const crossed = across[0] + across[1] > Math.max(1, straight[0] + straight[1])
  const [doer, done] = crossed ? [across[0] / 2, across[1] / 2] : straight
  const sides = doer + done
  // the killing of one is not the killing of another, unless both fell on one day
  if (a.recipients.persons && b.recipients.persons && time < 1 && !meet(a.recipients.entities, b.recipients.entities))
    return undefined
  const figures = sameFigures(a, b, close === 'same' && time > 0)
  const context = sameWords(a.words, b.words)
  const victim = killing(a) && killing(b) && samePersons(a.recipients, b.recipients)
  // "beat" and "attacked" may be one deed: of the same to the same, or of their kind on one day
  const little = !oneDeed && figures <= 0 && !(doer > 0 && done > 0 && (time >= 1 || Math.min(doer, done) >= 1))
  const shared = Math.max(doer, 0) + Math.max(done, 0) + time + where + Math.max(figures, 0) + context
  const only =
    close !== 'apart' && oneDeed && a.tellings === 1 && b.tellings === 1 && !a.further && !b.further && sides > -1
  const nothing = shared <= 0 && !only && !(close === 'same' && oneDeed && a.leading && b.leading)
  const words = (oneDeed ? 1.5 : 0) + (sameClass ? 0.5 : -0.5)
  const leading = a.leading && b.leading ? 0.5 : 0
  // one article tells its events apart: that it tells both says nothing for their being one
  const apart = time < 0 || where < 0
  if (a.at === b.at) {
    const again = few(a) ? 1 : 0
    return {
      score: words + sides + time + where + figures + again - Number(a.further !== b.further),
      crossed,
      disputed: apart,
    }
  }
  const story = close === 'same' ? 1 + leading : close === 'near' ? 0.5 : timeless(a, b) ? -1 : -0.5
  const once = victim ? 2 : 0
  const number = only ? 1 : a.further !== b.further ? -1 : 0
  const score = words + story + sides + time + where + figures + context + number + once
  return { score: little || nothing ? Math.min(score, 0.5) : score, crossed, disputed: apart }
}

/** 2 for the same day, less for bounds that overlap; undefined far apart. A day is lost between time zones. */
function sameTime(a: Happening, b: Happening): number | undefined {
  const [x, y] = [days(a), days(b)]
  if (!x || !y) {
    const stale = longAgo(a, b)
    if (stale !== 0) return stale
    // yesterday's is not last month's
    if (a.age !== undefined && b.age !== undefined && Math.abs(a.age - b.age) > 1) return undefined
    if (!a.weekday || !b.weekday) return 0
    const apart = Math.abs(a.weekday - b.weekday)
    // the day of the report is taken for that of the event, and the night belongs to two
    return apart === 0 ? 1 : apart === 1 || apart === 6 ? -0.5 : disputed
  }
  const widest = Math.max(x.to - x.from, y.to - y.from)
  const gap = Math.max(x.from - y.to, y.from - x.to)
  if (gap > 1) return widest === 0 && gap < 4 ? disputed : undefined
  return widest === 0 ? (x.from === y.from ? 2 : 1) : widest < 8 ? 1 : widest < 32 ? 0.5 : 0
}

const days = ({ from, to }: Happening) =>
  from === undefined && to === undefined
    ? undefined
    : { from: from ?? (to as number) - 366, to: to ?? (from as number) + 366 }

/**
 * Where one or both give no day, the days of publication speak: what a lead tells without a date is new, and nothing is
 * told as done before it happened. 0 where they allow it, a penalty for old news looked back on, undefined for two times.
 */
function longAgo(a: Happening, b: Happening): number | undefined {
  const [x, y] = [dayNumber(a.article.published?.value), dayNumber(b.article.published?.value)]
  const ahead = ({ event }: Happening) => event.accounts.every(({ stance }) => stance === 'plans')
  if (a.from !== undefined && y !== undefined && a.from > y + 1 && !ahead(b)) return undefined
  if (b.from !== undefined && x !== undefined && b.from > x + 1 && !ahead(a)) return undefined
  const [first, second] = [a.from ?? x, b.from ?? y]
  if (first === undefined || second === undefined || Math.abs(first - second) <= recent) return 0
  // the one told as news is the one without a day of its own, unless it is told in passing
  if ([a, b].some(({ from, passing }) => from === undefined && passing)) return -1
  return [a, b].some(({ from, leading }) => from === undefined && leading) ? undefined : disputed
}

/** Nothing tells that the two are of one time. */
const timeless = (a: Happening, b: Happening): boolean =>
  [a, b].some(({ from, to, article }) => from === undefined && to === undefined && !article.published)

/** 1 for the same town, 0.5 for the same area, for neighbors and for one that may hold the other; undefined for other countries. */
function samePlace(a: DossierEntity | undefined, b: DossierEntity | undefined): number | undefined {
  if (!a || !b) return 0
  if (a.id === b.id) return a.type === 'state' || a.place?.precision === 'area' ? 0.5 : 1
  const [x, y] = [a.place, b.place]
  if (!x || !y) return 0
  if (x.country && y.country && x.country !== y.country) return undefined
  if (x.precision === 'area' || y.precision === 'area') return 0.5
  return kilometers(x, y) > nearBy ? disputed : 0.5
}

/** Up to 1 for sentences that tell much the same: half of the words of the shorter one. */
function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return shared < 3 ? 0 : Math.min(1, (2 * shared) / Math.max(small.size, 6))
}

/** Equal figures of one status are a strong sign. Of one time in one story accounts disagree and tolls rise; else other figures are of other events. */
function sameFigures(a: Happening, b: Happening, oneTime: boolean): number {
  let found = 0
  for (const one of a.figures)
    for (const other of b.figures) {
      if (one.status !== other.status) continue
      const [x, y] = [one.min ?? one.max, other.min ?? other.max]
      if (x === undefined || y === undefined) continue
      if (x === y) found = Math.max(found, x > 2 ? 2 : 0.5)
      else if (!found && (!oneTime || x > 10 * y || y > 10 * x)) found = -1
    }
  return found
}

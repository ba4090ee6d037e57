import type { Agreement, Article, Count, Development, DossierConflict, Voice } from '../schema/index.ts'
import { dayNumber } from './days.ts'
import { nameKey } from './name-keys.ts'
import type { Voices } from './voices.ts'

/** One figure of one article, with who vouches for it. */
export interface Report {
  readonly count: Count
  readonly voice: Voice
  /** Who vouches, for comparing: claimants, or the outlet. */
  readonly sources: ReadonlySet<string>
  readonly published?: string
}

const people = new Set(['', 'people', 'person', 'persons', 'others', 'victims', 'casualties', 'men', 'lives'])

/** What is counted, by its last word. */
const nounOf = ({ who }: Count): string => {
  const key = nameKey((who?.text ?? '').slice(0, 120)).split(/ (?:of|in|from|at|who|with|on|aboard|and|were) /)[0] ?? ''
  const word = key.slice(key.lastIndexOf(' ') + 1)
  return people.has(word) ? '' : word
}

const disjoint = ({ count: a }: Report, { count: b }: Report) =>
  (a.max !== undefined && b.min !== undefined && a.max < b.min) ||
  (b.max !== undefined && a.min !== undefined && b.max < a.min)
const sameSource = (a: Report, b: Report) => [...a.sources].some((one) => b.sources.has(one))
const value = ({ count: { min, max } }: Report) => min ?? max ?? 0
const equal = ({ count: a }: Report, { count: b }: Report) => a.min === b.min && a.max === b.max

/** `killed 12 people`, `injured at least 3 officers` */
function words({ count: { status, min, max } }: Report): string {
  if (min === undefined) return `${status} up to ${max}`
  return `${status} ${max === undefined ? `at least ${min}` : min === max ? min : `${min} to ${max}`}`
}

/** Status and people counted; undefined for what is no figure of its own. */
export function countedIn(count: Count): string | undefined {
  const { status, relation, min, max } = count
  if (status === 'other' || (min === undefined && max === undefined)) return undefined
  return relation?.kind === 'part-of' || relation?.kind === 'adds' ? undefined : `${status} ${nounOf(count)}`
}

export function reportOf({ published }: Article, count: Count, voices: Voices): Report {
  const voice = voices.voice(count.by, voices.figure(count))
  const claimants = voices.claimants(count.by)
  return {
    count,
    voice,
    sources: claimants.size ? claimants : new Set([voice.who]),
    ...(published && { published: published.value }),
  }
}

export interface Compared {
  readonly agreements: Agreement[]
  readonly conflicts: DossierConflict[]
  readonly developments: Development[]
}

/**
 * Figures of one event by several articles. Those of the same status for the same people agree, or were brought up to
 * date (a later article, more than before or by the same source), or cannot both hold. A part of a figure is no rival.
 */
export function compareReports(reports: readonly Report[]): Compared {
  const found: Compared = { agreements: [], conflicts: [], developments: [] }
  const groups = new Map<string, Report[]>()
  for (const report of reports) {
    const key = countedIn(report.count)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(report)
    else groups.set(key, [report])
  }
  for (const group of groups.values()) compareGroup(group, found)
  return found
}

function compareGroup(all: readonly Report[], { agreements, conflicts, developments }: Compared): void {
  // one article that tells a figure and names its source tells it once
  const group = all.filter(
    (report) =>
      report.voice.by !== 'narrator' ||
      !all.some(
        (other) =>
          other !== report &&
          other.voice.by !== 'narrator' &&
          other.voice.article === report.voice.article &&
          equal(other, report),
      ),
  )
  const sorted = [...group].sort(
    (a, b) => ((a.published ?? '~') < (b.published ?? '~') ? -1 : 1) * Number(a.published !== b.published),
  )
  const same = new Map<string, Report[]>()
  for (const report of sorted) {
    const key = `${report.count.min} ${report.count.max}`
    const list = same.get(key)
    if (!list) same.set(key, [report])
    else if (list.every(({ voice }) => voice.article !== report.voice.article)) list.push(report)
  }
  for (const list of same.values())
    if (list.length > 1)
      agreements.push({ kind: 'count', about: words(list[0]!), between: list.map(({ voice }) => voice) })
  const steps: Report[] = []
  const rivals: Report[] = []
  for (const report of sorted) {
    const others = sorted.filter((other) => other.voice.article !== report.voice.article && disjoint(other, report))
    const updates = others.filter((other) => isUpdate(other, report) || isUpdate(report, other))
    const opposed = updates.length < others.length
    if (opposed) rivals.push(report)
    const own = updates.filter((other) => sameSource(other, report))
    if ((opposed ? own : updates).length && !steps.some((known) => equal(known, report))) steps.push(report)
  }
  const distinct = rivals.filter(
    (report, i) =>
      rivals.findIndex((other) => equal(other, report) && other.voice.article === report.voice.article) === i,
  )
  if (distinct.length > 1)
    conflicts.push({
      kind: 'count',
      about: `how many ${distinct[0]!.count.status}`,
      between: distinct.map(({ voice }) => voice),
      rule: 'figures-differ',
      certainty: distinct.every(({ published }) => published !== undefined) ? 0.7 : 0.5,
    })
  if (steps.length > 1)
    developments.push({
      status: steps[0]!.count.status,
      steps: steps.map(({ voice, published, count: { min, max } }) => ({
        ...voice,
        published: published as string,
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
      })),
      rule: 'later-report',
      certainty: 0.7,
    })
}

/** Does `later` bring `earlier` up to date: on a later day more, or by the same source another figure? */
function isUpdate(earlier: Report, later: Report): boolean {
  if (!disjoint(earlier, later)) return false
  const [x, y] = [earlier.published, later.published]
  if (x === undefined || y === undefined || x >= y) return false
  const [from, to] = [dayNumber(x), dayNumber(y)]
  return (
    sameSource(earlier, later) || (from !== undefined && to !== undefined && to > from && value(later) > value(earlier))
  )
}

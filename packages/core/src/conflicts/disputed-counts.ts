import type { Layers, Local } from '../flow/layers.ts'
import type { Conflict, Count } from '../schema/index.ts'
import { firstWhere } from '../text/index.ts'

const near = 10
/** Farthest two figures of one thing stand apart, in characters. */
const reach = 1500

/**
 * Figures of one group by two who vouch for them that cannot both hold. A smaller figure may always be a part of a
 * larger one: only the same noun counted twice, or a bound ("no more than twelve" against "at least 20"), is a conflict.
 */
export function disputedCounts({
  counts,
  events,
  sentences: { tokens },
  syntax: { lemmas },
}: Pick<Layers, 'counts' | 'events' | 'sentences' | 'syntax'>): Local<Conflict>[] {
  const eventOf = new Map(events.flatMap(({ id, counts }) => counts.map((count) => [count, id])))
  const before = (i: number) => {
    for (let j = i - 1; j >= 0 && j > i - near; j--)
      if (counts[j]!.status === counts[i]!.status && counts[i]!.start - counts[j]!.end < reach) {
        const event = eventOf.get(counts[j]!.id)
        if (event) return event
      }
    return undefined
  }
  const nounAt = (end: number) => (lemmas[firstWhere(tokens, (token) => token.end >= end)] ?? '').toLowerCase()
  const nouns = counts.map(({ who }) => (who?.end === undefined ? '' : nounAt(who.end)))
  const related = new Set(
    counts.flatMap(({ id, relation }) => (relation && relation.kind !== 'repeats' ? [`${id} ${relation.to}`] : [])),
  )
  return counts.flatMap((a, i): Local<Conflict>[] => {
    for (let j = i + 1; j < counts.length && j <= i + near; j++) {
      const b = counts[j]!
      if (a.status !== b.status || a.by === b.by || b.start - a.end > reach || related.has(`${b.id} ${a.id}`)) continue
      if (b.relation && b.relation.kind !== 'repeats') continue
      if (!disjoint(a, b)) continue
      const bounded = isBound(a) || isBound(b)
      const [small, large] = (a.max ?? Number.POSITIVE_INFINITY) < (b.min ?? 0) ? [a, b] : [b, a]
      const sameNoun = nouns[i] === nouns[j] && nouns[i] !== '' && !generic.has(nouns[i]!)
      const ceiling = !small.min && small.max !== undefined && generic.has(nouns[small === a ? i : j]!)
      if (!(sameNoun && (bounded || small.by !== 'narrator')) && !(ceiling && generic.has(nouns[large === a ? i : j]!)))
        continue
      return [
        {
          about:
            eventOf.get(a.id) ?? eventOf.get(b.id) ?? before(i) ?? `${a.status} ${nouns[i] || nouns[j] || 'people'}`,
          kind: 'count',
          between: [
            { by: a.by, span: { start: a.start, end: a.end } },
            { by: b.by, span: { start: b.start, end: b.end } },
          ],
          rule: sameNoun ? 'same-noun' : 'ceiling',
          certainty: 0.7,
        },
      ]
    }
    return []
  })
}

const generic = new Set(['', 'people', 'person', 'other', 'victim', 'casualty'])
const isBound = ({ min, max }: Local<Count>) => (!min && max !== undefined) || (min !== undefined && max === undefined)
const disjoint = (a: Local<Count>, b: Local<Count>) =>
  (a.max !== undefined && b.min !== undefined && a.max < b.min) ||
  (b.max !== undefined && a.min !== undefined && b.max < a.min)

import type { Layers, Local } from '../flow/layers.ts'
import type { Conflict, Count } from '../schema/index.ts'
import { firstWhere, wordSet } from '../text/index.ts'
import { share } from './overlap.ts'
import type { Statement } from './statement.ts'

const near = 10
/** Farthest two figures of one thing stand apart, in characters. */
const reach = 1500
/** Two estimates this close agree. */
const slack = 1.1
const generic = wordSet('people person other victim casualty body life')
const crowds = wordSet(
  'people person protester protestor demonstrator marcher participant supporter striker worker crowd rioter',
)
/** A house that counts those it has seen counts a part. */
const partial =
  /\b(?:hospital|clinic|infirmary|ward|morgue|treat(?:ed|ing|s)?|admitted|received|earlier|initial(?:ly)?|previously|at first|so far|among them|including)\b/i
const contrast =
  /\b(?:but|while|whereas|however|though|although|contrary|disputed|instead|by contrast|meanwhile|only|put)\b/i
const updated =
  /\b(?:earlier|initial(?:ly)?|previous(?:ly)?|at first|revised|updated|rose|risen|climbed|has since|had been)\b/i

/**
 * Figures of one group by two who vouch for them that cannot both hold. A smaller figure may always be a part of a
 * larger one: only the same noun counted twice, a bound ("no more than twelve" against "at least 20"), the size of one
 * crowd, or two tolls set against each other are a conflict. Who corrects himself does not contradict himself.
 */
export function disputedCounts(
  {
    clean: { text },
    counts,
    events,
    mentions,
    sentences: { sentences, tokens },
    syntax: { lemmas },
  }: Pick<Layers, 'clean' | 'counts' | 'events' | 'mentions' | 'sentences' | 'syntax'>,
  statements: readonly Statement[],
): Local<Conflict>[] {
  const known = new Map(statements.map(({ claim, by }) => [claim.id, by]))
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
  const sentence = (at: number) => firstWhere(sentences, ({ end }) => end > at)
  const spots = mentions.filter(({ kind }) => kind === 'place' || kind === 'date').sort((a, b) => a.start - b.start)
  /** Places and days named beside a figure: two figures of other places or days are of other things. */
  const beside = (at: number, kind: string) => {
    const { start, end } = sentences[sentence(at)]!
    const found = new Set<string>()
    for (let i = firstWhere(spots, (spot) => spot.start >= start); i < spots.length && spots[i]!.start < end; i++)
      if (spots[i]!.kind === kind) found.add(text.slice(spots[i]!.start, spots[i]!.end).toLowerCase())
    return found
  }
  const apart = (a: Local<Count>, b: Local<Count>) =>
    ['place', 'date'].some((kind) => {
      const [left, right] = [beside(a.start, kind), beside(b.start, kind)]
      return sentence(a.start) !== sentence(b.start) && left.size > 0 && right.size > 0 && !share(left, right)
    })
  const related = new Set(
    counts.flatMap(({ id, relation }) => (relation && relation.kind !== 'repeats' ? [`${id} ${relation.to}`] : [])),
  )
  return counts.flatMap((a, i): Local<Conflict>[] => {
    for (let j = i + 1; j < counts.length && j <= i + near; j++) {
      const b = counts[j]!
      if (a.status !== b.status || a.by === b.by || b.start - a.end > reach || related.has(`${b.id} ${a.id}`)) continue
      if (b.relation && b.relation.kind !== 'repeats') continue
      if (!disjoint(a, b) || apart(a, b)) continue
      const sides = [known.get(a.by), known.get(b.by)]
      if (sides[0] && sides[1] && share(sides[0], sides[1])) continue
      const claims = a.by !== 'narrator' && b.by !== 'narrator'
      const [small, large] = (a.max ?? Number.POSITIVE_INFINITY) < (b.min ?? 0) ? [a, b] : [b, a]
      const [low, high] = small === a ? [nouns[i]!, nouns[j]!] : [nouns[j]!, nouns[i]!]
      const { start, end } = sentences[sentence(small.start)]!
      const around = text.slice(start, end)
      if (!claims && updated.test(around)) continue
      const rule = why()
      if (!rule) continue
      return [
        {
          about:
            eventOf.get(a.id) ?? eventOf.get(b.id) ?? before(i) ?? `${a.status} ${nouns[i] || nouns[j] || 'people'}`,
          kind: 'count',
          between: [
            { by: a.by, span: { start: a.start, end: a.end } },
            { by: b.by, span: { start: b.start, end: b.end } },
          ],
          rule,
          certainty: 0.7,
        },
      ]

      function why(): string | undefined {
        const bounded = isBound(a) || isBound(b)
        const vague = (noun: string) => noun === '' || generic.has(noun)
        if (!vague(low) && low === high && (bounded || small.by !== 'narrator')) return 'same-noun'
        if (!small.min && small.max !== undefined && vague(low) && vague(high)) return 'ceiling'
        if (!claims) return undefined
        const distance = Math.abs(sentence(a.start) - sentence(b.start))
        const crowd = (noun: string) => noun === '' || crowds.has(noun)
        if (a.status === 'present') return crowd(low) && crowd(high) && distance < 3 ? 'crowd' : undefined
        const between = text.slice(a.end, Math.min(b.start, a.end + 300))
        const opposed = contrast.test(between) || small.rule === 'toll' || large.rule === 'toll'
        return vague(low) && vague(high) && distance < 3 && opposed && !partial.test(around) ? 'two-tolls' : undefined
      }
    }
    return []
  })
}

const isBound = ({ min, max }: Local<Count>) => (!min && max !== undefined) || (min !== undefined && max === undefined)
const disjoint = (a: Local<Count>, b: Local<Count>) =>
  (a.max !== undefined && b.min !== undefined && (isBound(a) ? a.max : a.max * slack) < b.min) ||
  (b.max !== undefined && a.min !== undefined && (isBound(b) ? b.max : b.max * slack) < a.min)

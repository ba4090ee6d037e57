import type { Layers, Local } from '../flow/layers.ts'
import type { Conflict, Event, Party } from '../schema/index.ts'
import { firstWhere } from '../text/index.ts'
import { meet, type sidesOf } from './sides.ts'
import type { Statement } from './statement.ts'

const near = 25

/** One event that one account tells and another denies. */
export function disputedEvents(
  { events, sentences: { tokens }, syntax: { lemmas } }: Pick<Layers, 'events' | 'sentences' | 'syntax'>,
  statements: readonly Statement[],
  sides: ReturnType<typeof sidesOf>,
): Local<Conflict>[] {
  const known = new Map(statements.map((statement) => [statement.claim.id, statement]))
  const side = (parties: readonly Local<Party>[]) => new Set(parties.flatMap((party) => [...sides(party)]))
  const found: Local<Conflict>[] = []
  const told = events.filter(({ speechAct }) => speechAct === undefined)
  const stems = told.map(({ trigger }) => stemAt(trigger.start))
  told.forEach((event, i) => {
    const denies = event.accounts.find(({ stance }) => stance === 'denies')
    if (!denies || denies.by === 'narrator') return
    const own = event.accounts.find(({ stance, by }) => stance === 'asserts' && by !== denies.by)
    let against = own && { by: own.by, span: own.span }
    for (let j = Math.max(0, i - near); j < told.length && j < i + near && !against; j++) {
      const other = told[j]!
      if (j === i || other.class !== event.class) continue
      const denier = known.get(denies.by)
      const blamed = denier && Math.abs(j - i) < 6 && meet(side(denier.claim.claimants), side(other.actors))
      if (!blamed && (stems[j] !== stems[i] || !same(event, other))) continue
      const asserts = other.accounts.find(({ stance, by }) => stance === 'asserts' && by !== denies.by)
      if (asserts) against = { by: asserts.by, span: asserts.span }
    }
    if (against)
      found.push({
        about: event.id,
        kind: 'denial',
        between: [against, { by: denies.by, span: denies.span }]
          .map(({ by, span }) => ({ by, span: known.get(by)?.span ?? span }))
          .sort((a, b) => a.span.start - b.span.start),
        rule: 'denied-event',
        certainty: 0.7,
      })
  })
  return found

  function stemAt(start: number): string {
    const token = firstWhere(tokens, (token) => token.start >= start)
    return (lemmas[token] ?? '').toLowerCase().slice(0, 6)
  }
}

/** Do two events name a common side, where both name one? */
function same(a: Local<Event>, b: Local<Event>): boolean {
  const entities = (event: Local<Event>) => [...event.actors, ...event.recipients].flatMap(({ entity }) => entity ?? [])
  const [left, right] = [entities(a), entities(b)]
  return left.some((entity) => right.includes(entity))
}

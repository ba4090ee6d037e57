import type { Layers, Local } from '../flow/layers.ts'
import type { Conflict, Event } from '../schema/index.ts'
import { firstWhere } from '../text/index.ts'
import { denying } from './denial.ts'
import { fieldOf } from './fields.ts'
import { share } from './overlap.ts'
import type { Statement } from './statement.ts'

const near = 25
/** What is done, not only said: of words alone a denial is mostly a refusal. */
const material = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'RETREAT', 'SANCTION', 'AID', 'CONSULT'])

/** One event that one account tells and another denies. */
export function disputedEvents(
  { events, sentences: { tokens }, syntax: { lemmas } }: Pick<Layers, 'events' | 'sentences' | 'syntax'>,
  statements: readonly Statement[],
): Local<Conflict>[] {
  const known = new Map(statements.map((statement) => [statement.claim.id, statement]))
  const told = events.filter(({ speechAct, class: kind }) => speechAct === undefined && material.has(kind))
  const stems = told.map(({ trigger }) => lemmaAt(trigger.start).slice(0, 6))
  return told.flatMap((event, i): Local<Conflict>[] => {
    const denies = event.accounts.find(({ stance, by }) => stance === 'denies' && known.get(by)?.claim.act === 'deny')
    const denier = denies && known.get(denies.by)
    if (!denier) return []
    const lemma = lemmaAt(event.trigger.start)
    if (!denying.test(denier.cue) && !denier.negated.has(fieldOf(lemma) ?? lemma)) return []
    const other = (by: string) => {
      const statement = known.get(by)
      return by === 'narrator' || (statement !== undefined && !share(statement.by, denier.by))
    }
    const own = event.accounts.find(({ stance, by }) => stance === 'asserts' && other(by))
    let against = own && { by: own.by, span: own.span }
    for (let j = Math.max(0, i - near); j < told.length && j < i + near && !against; j++) {
      if (j === i || told[j]!.class !== event.class || stems[j] !== stems[i] || !same(event, told[j]!)) continue
      const asserts = told[j]!.accounts.find(({ stance, by }) => stance === 'asserts' && other(by))
      if (asserts) against = { by: asserts.by, span: asserts.span }
    }
    if (!against) return []
    const sides = [against, { by: denier.claim.id, span: denier.span }]
    return [
      {
        about: event.id,
        kind: 'denial',
        between: sides
          .map(({ by, span }) => ({ by, span: known.get(by)?.span ?? span }))
          .sort((a, b) => a.span.start - b.span.start),
        rule: 'denied-event',
        certainty: 0.7,
      },
    ]
  })

  function lemmaAt(start: number): string {
    const token = firstWhere(tokens, (token) => token.start >= start)
    return (lemmas[token] ?? '').toLowerCase()
  }
}

/** Do two events name a common side? */
function same(a: Local<Event>, b: Local<Event>): boolean {
  const entities = (event: Local<Event>) => [...event.actors, ...event.recipients].flatMap(({ entity }) => entity ?? [])
  const [left, right] = [entities(a), entities(b)]
  return left.some((entity) => right.includes(entity))
}

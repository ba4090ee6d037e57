import type { Layers, Local } from '../flow/layers.ts'
import type { Claim, Conflict } from '../schema/index.ts'
import { meet, type sidesOf } from './sides.ts'
import type { Statement } from './statement.ts'

const near = 12

/** Two sides that blame each other: in one breath, or one after the other. */
export function blame(
  statements: readonly Statement[],
  sides: ReturnType<typeof sidesOf>,
  text: Layers['clean']['text'],
): Local<Conflict>[] {
  const accusing = statements.filter(({ claim }) => claim.act === 'accuse')
  const all = (parties: Local<Claim>['claimants']) => new Set(parties.flatMap((party) => [...sides(party)]))
  const known = accusing.map((statement) => ({
    ...statement,
    by: all(statement.claim.claimants),
    at: all(statement.claim.targets),
  }))
  const breath = new Set<string>()
  known.forEach(({ claim }, i) => {
    if (known[i + 1]?.claim.quote === claim.quote) breath.add(claim.quote)
  })
  // a headline's "each side blames the other" says less than the sentence that names the sides
  const named = known.some(({ claim }) => breath.has(claim.quote) && claim.claimants.some(({ entity }) => entity))
  const found: Local<Conflict>[] = []
  known.forEach((a, i) => {
    for (let j = i + 1; j < known.length && j < i + near; j++) {
      const b = known[j]!
      const mutual = a.claim.quote === b.claim.quote
      if (mutual && named && !a.claim.claimants.some(({ entity }) => entity)) continue
      if (!mutual && (breath.has(a.claim.quote) || breath.has(b.claim.quote))) continue
      if (!mutual && !(meet(a.by, b.at) && meet(b.by, a.at) && !meet(a.by, b.by))) continue
      found.push({
        about: text.slice(a.span.start, a.span.end),
        kind: 'blame',
        between: [
          { by: a.claim.id, span: a.span },
          { by: b.claim.id, span: b.span },
        ],
        rule: mutual ? 'each-other' : 'crossed-accusations',
        certainty: mutual ? 0.9 : 0.6,
      })
      break
    }
  })
  return found
}

import type { Layers, Local } from '../flow/layers.ts'
import type { Conflict } from '../schema/index.ts'
import { overlap, share } from './overlap.ts'
import type { Statement } from './statement.ts'

const near = 12
const began =
  /\b(?:start(?:ed|ing|s)?|beg(?:an|in|un|inning)|provok(?:ed?|ing|es)|instigat(?:ed?|ing|es)|trigger(?:ed|ing|s)?|spark(?:ed|ing|s)?|(?:fired?|shot|shoot|attack(?:ed)?|struck|opened fire|threw|hit|crossed)\b.{0,40}\bfirst)\b/i

/** Two sides that blame each other: in one breath, or one after the other. */
export function blame(statements: readonly Statement[], text: Layers['clean']['text']): Local<Conflict>[] {
  const words = ({ span }: Statement) => text.slice(span.start, Math.min(span.end, span.start + 200))
  const known = statements.flatMap((statement) => {
    const { claim, at, named } = statement
    const starts = began.test(words(statement))
    if (claim.act === 'accuse') return [{ ...statement, at: at.size || !starts ? at : new Set(named), starts }]
    // "the rebels fired first" is no accusation by its verb
    if ((claim.act === 'assert' || claim.act === 'criticize') && starts)
      return [{ ...statement, at: new Set(named), starts: true }]
    return []
  })
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
      if (!mutual) {
        if (!(share(a.by, b.at) && share(b.by, a.at)) || share(a.by, b.by)) continue
        // to blame each other for two things is no conflict: one act, or who began
        if (!(a.starts && b.starts) && overlap(a, b) < 1) continue
      }
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

import type { Layers, Local } from '../flow/layers.ts'
import type { Conflict } from '../schema/index.ts'
import { meet, type sidesOf } from './sides.ts'
import type { Statement } from './statement.ts'

const near = 8
const said = new Set(['accuse', 'criticize', 'assert', 'warn', 'announce', 'confirm'])
/** What points back to something said before instead of saying it. */
const pointing =
  /^(?:it|this|that|them|(?:the|these|those|this|that|any|all|such|its|his|her|their)\s+(?:\w+\s+)?(?:accusation|allegation|claim|charge|report|account|assertion|suggestion)s?)$/i

/** One who denies what another says: the thing itself again, or "the accusation" right after it. */
export function denial(
  all: readonly Statement[],
  sides: ReturnType<typeof sidesOf>,
  text: Layers['clean']['text'],
): Local<Conflict>[] {
  return all.flatMap((denied, i): Local<Conflict>[] => {
    const { claim, span } = denied
    const rejects = claim.act === 'deny' || claim.act === 'reject'
    if (!rejects) return []
    const pointer = pointing.test(text.slice(span.start, Math.min(span.end, span.start + 60)).trim())
    const by = new Set(claim.claimants.flatMap((party) => [...sides(party)]))
    const candidates = [...all.slice(Math.max(0, i - near), i).reverse(), ...all.slice(i + 1, i + 1 + near)]
    const other = candidates.find(({ claim: other, words, span: at }) => {
      // who reports a denial does not contradict it
      if (at.start <= span.start && span.end <= at.end) return false
      if (!said.has(other.act) || other.polarity === 'negative' || other.quote === claim.quote) return false
      if (meet(by, new Set(other.claimants.flatMap((party) => [...sides(party)])))) return false
      if (pointer) return at.start < span.start && other.act === 'accuse'
      return shared(words, denied.words) >= 2
    })
    if (!other) return []
    return [
      {
        about: text.slice(other.span.start, other.span.end),
        kind: 'denial',
        between: [
          { by: other.claim.id, span: other.span },
          { by: claim.id, span },
        ],
        rule: pointer ? 'denies-it' : 'denies-the-same',
        certainty: pointer ? 0.8 : 0.7,
      },
    ]
  })
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0
  for (const word of a) if (b.has(word)) n++
  return n
}

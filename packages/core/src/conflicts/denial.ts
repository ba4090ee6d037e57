import type { Layers, Local } from '../flow/layers.ts'
import type { Conflict } from '../schema/index.ts'
import { nested, overlap, share } from './overlap.ts'
import type { Statement } from './statement.ts'

const near = 8
const said = new Set(['accuse', 'criticize', 'assert', 'announce', 'confirm', 'warn', 'predict'])
/** Verbs that say of something that it is not so; "refuse" and "decline" only say what somebody will not do. */
export const denying = /^(?:deny|denial|dispute|refute|rebut|dismiss|reject|contradict|repudiate)$/
const things =
  '(?:accusation|allegation|claim|charge|report|account|assertion|suggestion|insinuation|implication|version|rumou?r|finding|contention|complaint)s?'
/** What points back to something said before instead of saying it. */
const pointing = new RegExp(
  `^(?:it|this|that|them|(?:(?:the|these|those|this|that|any|all|such|its|his|her|their|both)\\s+)?(?:[\\w’'-]+\\s+){0,2}?${things})(?:\\s+(?:as|against|by|of|that|made|and|in|from|on)\\b|\\W|$)`,
  'i',
)
/** What only somebody who has been accused denies. */
const guilt =
  /^(?:(?:any|all|his|her|its|their|having|the|personal|direct|being)\s+)*(?:involvement|responsibility|wrongdoing|guilt|complicity|misconduct|culpability|liability|knowledge|(?:a\s+|some\s+)?(?:role|part|hand|link|links|connection)|involved|responsible|guilty)\b/i
/** `was not a factor`, `had nothing to do with`, `there is no truth in`: words that only answer somebody. */
const answers =
  /\b(?:(?:not|no|n[’']t|never)\s+(?:been\s+)?(?:a\s+|any\s+)?(?:factor|role|part|truth|basis|evidence)\b|nothing to do with|(?:is|are|was|were) (?:not true|untrue|false|baseless|unfounded|fabricated|groundless|a (?:total |complete |pure )?lie|an? (?:outright |total )?fabrication|lies|nonsense))/i

/** What only ever answers a suspicion. */
const excluding = /\b(?:factor|role|part in|nothing to do)\b/i
/** Longest two statements of which one can be the other's denial, in tokens: longer ones share words by chance. */
const longest = 45

/** One who denies what another says: the thing itself again, "the accusation" right after it, or a guilt nobody else spoke of. */
export function denial(all: readonly Statement[], text: Layers['clean']['text']): Local<Conflict>[] {
  return all.flatMap((denied, i): Local<Conflict>[] => {
    const { claim, span, cue, pointsBack } = denied
    if (claim.modality !== 'certain') return []
    if (pointsBack) {
      const back = rightBefore(all, i)
      return back ? [conflict(back, denied, 'denies-it', text)] : []
    }
    const words = text.slice(span.start, Math.min(span.end, span.start + 160)).trim()
    const flat = claim.act === 'deny' || (claim.act === 'reject' && denying.test(cue))
    if (/^den(?:y|ial)$/.test(cue) && claim.act !== 'deny') return []
    const pointer = flat && denying.test(cue) && (pointing.test(words) || guilt.test(words))
    const answer = !pointer && answers.test(words)
    const before = all.slice(Math.max(0, i - near), i).reverse()
    const other = (pointer || answer ? before : [...before, ...all.slice(i + 1, i + 1 + near)]).find((one) => {
      if (!said.has(one.claim.act) || one.claim.polarity === 'negative' || nested(one, denied)) return false
      if (share(denied.by, one.by) || one.claim.modality === 'conditional') return false
      if (pointer) return one.claim.act === 'accuse' && meant(denied, one, words, one === before[0])
      if (answer)
        return (
          blaming.has(one.claim.act) &&
          shared(one, denied) >= (concerns(denied, one) || excluding.test(words) ? 0.6 : 1)
        )
      return contradicts(denied, one, text)
    })
    return other
      ? [conflict(other, denied, pointer ? 'denies-it' : answer ? 'answers-it' : 'denies-the-same', text)]
      : []
  })
}

const conflict = (one: Statement, denied: Statement, rule: string, text: string): Local<Conflict> => ({
  about: text.slice(one.span.start, one.span.end),
  kind: 'denial',
  between: [
    { by: one.claim.id, span: one.span },
    { by: denied.claim.id, span: denied.span },
  ].sort((a, b) => a.span.start - b.span.start),
  rule,
  certainty: rule === 'denies-it' ? 0.8 : 0.7,
})

/** The claim whose words a relative clause goes on: a part of them holds it, or ends right before it. */
function rightBefore(all: readonly Statement[], i: number): Statement | undefined {
  const { span, by } = all[i]!
  for (let j = Math.min(all.length, i + 3) - 1; j >= 0 && j > i - near; j--) {
    const one = all[j]!
    const beside = one.parts.find(({ start, end }) => start <= span.start && end >= span.start - 3)
    if (j === i || !beside || one.claim.polarity === 'negative' || share(by, one.by)) continue
    if (said.has(one.claim.act)) return { ...one, span: beside }
  }
  return undefined
}

const blaming = new Set(['accuse', 'criticize'])
const telling = new Set(['assert', 'accuse', 'announce', 'confirm'])
const poll = /%|\bpercent\b|\bpoll\b/i

/** What is denied points back to an accusation: to one of the denier, of whoever is named as its source, or else to the last. */
function meant(denied: Statement, one: Statement, words: string, last: boolean): boolean {
  const source = /^(?:the\s+)?(\p{Lu}[\p{L}.]{3,})(?:\s\p{Lu}[\p{L}]+)?['’]s?\s/u.exec(words)?.[1]
  if (source !== undefined) return one.by.has(source.toLowerCase().slice(0, 6))
  if (concerns(denied, one)) return true
  if (!last || denied.span.start - one.span.end > 400) return false
  return !guilt.test(words) || one.at.size === 0
}

/** As `overlap`, without names. */
function shared(a: Statement, b: Statement): number {
  let sum = 0
  for (const key of a.predicates) if (b.predicates.has(key)) sum += a.keys.get(key) ?? 0
  return sum
}

/** Is the one who denies the accused, or named by the other? */
const concerns = (denied: Statement, one: Statement): boolean =>
  share(denied.by, one.at) || share(denied.by, one.named) || share(one.by, denied.named)

/** Does a statement say that what another says is not so? */
function contradicts(denied: Statement, one: Statement, text: string): boolean {
  const { claim, cue, negated } = denied
  if (!telling.has(one.claim.act) || denied.by.size === 0 || one.by.size === 0) return false
  if (one.claim.modality === 'possible') return false
  if (denied.last - denied.first > longest || one.last - one.first > longest) return false
  if ([denied, one].some(({ span }) => poll.test(text.slice(span.start, span.end)))) return false
  const common = overlap(one, denied)
  const gap = denied.span.start - one.span.end
  // the accused denies in the next breath: whatever he calls it, that is what he denies
  if (claim.act === 'deny' && denying.test(cue) && one.claim.act === 'accuse' && share(denied.by, one.at))
    if (gap > -400 && gap < 250) return true
  if (claim.act === 'deny' && denying.test(cue))
    return share(denied.main, one.predicates) && common >= (concerns(denied, one) ? 1 : 1.6)
  if (!/^(?:deny|assert|criticize)$/.test(claim.act)) return false
  if (!share(negated, one.main) || share(one.refused, negated) || !one.plain) return false
  // "he never saw Mr. Veld's letters" says nothing of those whom he did see
  for (const name of denied.names)
    if (![one.keys, one.by, denied.by].some((known) => known.has(name) || known.has(name.slice(0, 6)))) return false
  // "they never got hold of it" of those whom the other names
  if (denied.ofSelf && share(denied.by, one.named)) return true
  let rest = 0
  for (const key of denied.predicates)
    if (!negated.has(key) && one.predicates.has(key)) rest += denied.keys.get(key) ?? 0
  return rest >= 1
}

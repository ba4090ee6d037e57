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
const falsehood =
  '(?:lies|(?:a|an)\\s+(?:outright\\s+|complete\\s+|total\\s+|pure\\s+)?(?:lie|fabrication)|false|untrue|not true|baseless|unfounded|groundless|fabricated|fabrications?|invented|made up|nonsense)'
/** What points back to something said before instead of saying it. */
const pointing = new RegExp(
  `^(?:it|this|that|them|(?:(?:the|these|those|this|that|any|all|such|its|his|her|their|both)\\s+)?(?:[\\w’'-]+\\s+){0,2}?${things})(?:\\s+(?:as|against|by|of|that|made|and|in|from|on)\\b|\\W|$)`,
  'i',
)
const falseCall = new RegExp(
  `^(?:that\\s+)?(?:what\\s|(?:(?:all|both)\\s+)?(?:the|those|these|such|his|her|its|their|\\p{Lu}[\\p{L}.]+['’]s)\\s+(?:[\\p{L}’'-]+\\s+){0,3}?${things}\\b)[^.;:!?]{0,90}?\\s(?:is|are|was|were)\\s+(?:all\\s+|simply\\s+|just\\s+|completely\\s+|totally\\s+|entirely\\s+)?${falsehood}\\b`,
  'iu',
)
/** `there was never a gun`. */
const none =
  /^["“'‘]?there\s+(?:was|were|is|are|(?:had|has|have)\s+(?:never\s+)?been)(?:\s+(?:no|not|never)\b|n['’]t\b|\s*$)|^["“'‘]?there\s+(?:had|has|have)\s+never\s+been\b/i
/** `she was wrong to say that`, `he lied when he claimed`. */
const wrongTo = /\b(?:wrong|mistaken|incorrect|lying|lied|inaccurate|untruthful)\s+(?:to|in|for|when)\b/i
/** `the claim was a lie`, `what the Herald wrote was untrue`: the words that call others' words false. */
export const callingFalse = (words: string): string | undefined => falseCall.exec(words)?.[0]
/** What points to the words right before it. */
const justTold =
  /^(?:that\s+)?(?:it|this|that|(?:the|this|that|those|these|his|her|their|its)\s+(?:claims?|accounts?|versions?|reports?|assertions?|suggestions?|findings?|statements?|figures?|charges?|allegations?))(?:\s+(?:is|are|was|were|on|in|as|at|until|when|for|and|but|since|after|an?|lies|false|untrue|baseless|nonsense)\b|\W*$|\s*,)/i
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
    const flat = claim.act === 'deny' || (claim.act === 'reject' && denying.test(cue))
    if (/^den(?:y|ial)$/.test(cue) && claim.act !== 'deny') return []
    const words = text.slice(span.start, Math.min(span.end, span.start + 160)).trim()
    const told = flat && (denying.test(cue) || wrongTo.test(words)) ? retold(all, i, text) : undefined
    if (told) return [conflict(told, denied, 'denies-report', text)]
    const pointer =
      (flat && (denying.test(cue) || claim.rule === 'named-false') && (pointing.test(words) || guilt.test(words))) ||
      callingFalse(words) !== undefined
    const answer = !pointer && answers.test(words)
    const before = all.slice(Math.max(0, i - near), i).reverse()
    const other = (pointer || answer ? before : [...before, ...all.slice(i + 1, i + 1 + near)]).find((one) => {
      if (!said.has(one.claim.act) || one.claim.polarity === 'negative' || nested(one, denied)) return false
      if (share(denied.by, one.by) || one.claim.modality === 'conditional') return false
      if (pointer) return meant(denied, one, words, one === before[0], text)
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

/** `denied reports that the dam had cracked`, `said she was wrong to say that`: what others say, inside of what is denied. */
function retold(all: readonly Statement[], i: number, text: string): Statement | undefined {
  const { span, by, cue } = all[i]!
  for (let j = i + 1; j < all.length && all[j]!.span.start < span.end && j < i + 3; j++) {
    const one = all[j]!
    if (one.noun === undefined || one.noun < span.start || one.noun - span.start > 90 || one.span.end > span.end)
      continue
    if (share(by, one.by)) continue
    const before = text.slice(span.start, one.noun)
    if (wrongTo.test(before)) return one
    // "a story about his claim that": it is the story that is denied; "denied saying that"
    if (/\b(?:about|on|over|of|to|in|regarding|concerning)\b/i.test(before)) continue
    if (/^\p{L}+ing\b/u.test(text.slice(one.noun, one.noun + 15))) continue
    // one cannot deny a proposal: "denied suggestions that he had known"
    if (said.has(one.claim.act) || (/^(?:deny|denial|dispute)$/.test(cue) && one.claim.act === 'propose')) return one
  }
  return undefined
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

/**
 * What is denied points back: to an accusation of the denier, to whoever is named as its source, or else to the last
 * accusation; "that" and "the claim" to what somebody has just told.
 */
function meant(denied: Statement, one: Statement, words: string, last: boolean, text: string): boolean {
  const gap = denied.span.start - one.span.end
  if (callingFalse(words)) {
    const sources = [...denied.names].map((name) => name.slice(0, 6)).filter((name) => !denied.by.has(name))
    if (sources.length) return share(sources, one.by)
  }
  const source = /^(?:that\s+)?(?:the\s+)?(\p{Lu}[\p{L}.]{3,})(?:\s\p{Lu}[\p{L}]+)?['’]s?\s/u.exec(words)?.[1]
  if (source !== undefined) return one.claim.act === 'accuse' && one.by.has(source.toLowerCase().slice(0, 6))
  if (one.claim.act !== 'accuse') {
    const [by] = denied.claim.claimants
    const start = by?.start ?? denied.span.start
    // "they moved the embassy, although Kestria disputes this": of what the narrator says there
    const aside = /\b(?:although|though|while|whereas|because)\s$/i.test(text.slice(Math.max(0, start - 12), start))
    // "all have denied it": those of whom it was said, not of him who told of himself
    if (/^(?:all|both|each|every(?:one|body)|none|neither)$/i.test(text.slice(by?.start, by?.end ?? 0))) return false
    if (!last || aside || denied.span.start - one.parts.at(-1)!.end > 150) return false
    return one.by.size > 0 && telling.has(one.claim.act) && justTold.test(words)
  }
  if (concerns(denied, one)) return true
  if (!last || gap > 400) return false
  return !guilt.test(words) || (one.claim.targets.length === 0 && one.people.size === 0)
}

/** As `overlap`, without names. */
function shared(a: Statement, b: Statement): number {
  let sum = 0
  for (const key of a.predicates) if (b.predicates.has(key)) sum += a.keys.get(key) ?? 0
  return sum
}

/** Is the one who denies the accused, or named by the other? */
const concerns = (denied: Statement, one: Statement): boolean =>
  share(denied.by, one.at) || share(denied.by, one.people) || share(denied.by, one.named) || share(one.by, denied.named)

/** Does a statement say that what another says is not so? */
function contradicts(denied: Statement, one: Statement, text: string): boolean {
  const { claim, cue, negated } = denied
  const gap = denied.span.start - one.span.end
  // the accused denies in the next breath: whatever he calls it, that is what he denies
  if (claim.act === 'deny' && denying.test(cue) && one.claim.act === 'accuse' && share(denied.by, one.at))
    if (gap > -400 && gap < 250) return true
  if (!telling.has(one.claim.act) || denied.by.size === 0 || one.by.size === 0) return false
  if (one.claim.modality === 'possible') return false
  if (denied.last - denied.first > longest || one.last - one.first > longest) return false
  if ([denied, one].some(({ span }) => poll.test(text.slice(span.start, span.end)))) return false
  const common = overlap(one, denied)
  if (/^(?:deny|denial|dispute)$/.test(cue) && claim.act === 'deny' && share(denied.people, one.people))
    if (gap > 0 && gap < 250)
      if (share(denied.main, one.predicates) || /[,;]\s+but\s/.test(text.slice(one.span.end, denied.span.start)))
        return true
  if (claim.act === 'deny' && denying.test(cue))
    return share(denied.main, one.predicates) && common >= (concerns(denied, one) ? 1 : 1.6)
  if (!/^(?:deny|assert|criticize)$/.test(claim.act)) return false
  if (!share(negated, one.main) || share(one.refused, negated) || !one.plain) return false
  // "he never saw Mr. Veld's letters" says nothing of those whom he did see
  for (const name of denied.names)
    if (![one.keys, one.by, denied.by].some((known) => known.has(name) || known.has(name.slice(0, 6)))) return false
  // "there was never a gun" where somebody saw guns
  if (none.test(text.slice(denied.span.start, denied.span.start + 60)) && Math.abs(gap) < 1500) return true
  // of one person the one and the other
  if (share(denied.people, one.people) && gap > -400 && gap < 400) return true
  // "they never got hold of it" of those whom the other names
  if (denied.ofSelf && share(denied.by, one.named)) return true
  let rest = 0
  for (const key of denied.predicates)
    if (!negated.has(key) && one.predicates.has(key)) rest += denied.keys.get(key) ?? 0
  return rest >= 1
}

import type { Claim } from '../schema/index.ts'
import { wordSet } from '../text/index.ts'
import { isSubordinate, type Point } from './points.ts'
import { anyToken } from './rules/rule.ts'
import type { Saying } from './sayings.ts'
import { isOwn } from './sides.ts'

type Modality = Claim['modality']

const doubting = wordSet(
  'believe think feel suspect assume expect speculate theorize estimate consider doubt guess imagine',
)
const hoping = wordSet('hope fear worry wish wonder')
const hopeful = /^(?:hopeful|fearful|afraid|hopes?|fears?|worr(?:y|ies))$/
const seeming = wordSet('seem appear')
const probable = wordSet('likely probably apparently presumably reportedly')
const possible = wordSet('possibly perhaps maybe')
const open = wordSet('may might could')
const hypothetical = wordSet("will would could should may might 'll wo shall")

/** "did not deny it", "did not reject it": neither denied nor said. */
export const undenied = ({ cue, negated }: Pick<Saying, 'cue' | 'negated'>): boolean =>
  negated && (cue?.act === 'deny' || cue?.act === 'reject')

/** How sure the speaker is, read from the verb of saying and the first main clause of what is said. */
export function modalityOf(saying: Saying): Modality {
  const { cue, negated, low } = saying
  if (undenied({ cue, negated }) || (cue && hoping.has(cue.lemma))) return 'possible'
  if (cue && doubting.has(cue.lemma)) return 'probable'
  // "was hopeful that", "fears that"
  if (saying.nounAct && anyToken(saying.cueAt?.first ?? 0, saying.cueAt?.last ?? 0, (i) => hopeful.test(low(i))))
    return 'possible'
  const { first, last, main } = opening(saying)
  if (isConditional(saying, first, last, main)) return 'conditional'
  // what a letter or a study would bring about is thought of, not foretold
  if (saying.verbatim && main?.frame.modal === 'would' && !isPast(saying, main) && named(saying, main))
    return 'conditional'
  if (main && opens(saying, main) && isOwn(saying, main) && !main.frame.negated) {
    if (doubting.has(main.frame.lemma) && saying.syntax.pos[main.verb.last] !== 'ADJ') return 'probable'
    if (hoping.has(main.frame.lemma)) return 'possible'
  }
  if (main && open.has(main.frame.modal ?? '')) return 'possible'
  if (main && seeming.has(main.frame.lemma)) return 'probable'
  if (/^hop(?:e|ing)$/.test(low(/^["“'‘]$/.test(low(first)) ? first + 1 : first))) return 'possible'
  for (let i = first; i < last; i++) {
    if (possible.has(low(i)) || (low(i) === 'possible' && isPredicate(saying, i, main))) return 'possible'
    if (probable.has(low(i)) || (low(i) === 'reasonable' && low(i + 1) === 'to')) return 'probable'
  }
  return 'certain'
}

/** The first main clause: its verb, and the tokens up to the next clause. */
function opening({ points, content, low, startsSentence }: Saying) {
  const { first = 0, last = 0 } = content[0] ?? {}
  let end = Math.min(last, first + 40)
  for (let i = first + 4; i < end; i++) if (startsSentence(i)) end = i
  const inside = points.filter(({ verb, frame }) => verb.first >= first && verb.last <= end && frame.form === 'finite')
  const main = inside.find((point) => !isSubordinate(point, low)) ?? inside[0]
  const next = main && inside.find((point) => point.verb.first > main.verb.first)
  if (next) end = Math.max(main.verb.last, next.subject[0]?.first ?? next.verb.first)
  return { first, last: end, main }
}

function isConditional(saying: Saying, first: number, last: number, main: Point | undefined) {
  const { low, content, points, startsSentence } = saying
  const end = Math.min(content[0]?.last ?? last, first + 40)
  for (let i = first; i < end; i++) {
    if (i > first + 3 && startsSentence(i)) return false
    const word = low(i)
    // "as soon as the guns fall silent"
    if (/^(?:soon|long)$/.test(word) && low(i - 1) === 'as' && low(i + 1) === 'as' && main?.frame.modal) return true
    if (word !== 'unless' && (word !== 'if' || isAsked(saying, first, i))) continue
    if (/^(?:any|not|ever|so)$/.test(low(i + 1))) continue // "few if any"
    if (isQuestion(saying, i, end)) return false
    if (main === undefined || main.verb.first > i || hypothetical.has(main.frame.modal ?? '')) return true
    // "said the dam was old and it would burst if": of another clause
    return !points.some(({ frame, verb }) => frame.form === 'finite' && verb.first >= main.verb.last && verb.last <= i)
  }
  return false
}

/** `How can they sleep if the road is shut?` supposes nothing. */
function isQuestion({ low, startsSentence }: Saying, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (low(i) === '?' || startsSentence(i + 1)) return low(i) === '?'
  return false
}

const asking = wordSet(
  'ask wonder see know determine decide say tell learn check find question doubt care mind explain understand matter surprise indicate reveal specify comment remember guess clarify investigate discuss',
)
const unsure = /^(?:as|even|only|sure|unclear|clear|uncertain|unknown|unsure|certain|whether|regardless|and|or|but)$/

/** `asked the crew if they`, `was not sure if`, `as if`: no condition. */
function isAsked({ cue, low, syntax: { lemmas, pos } }: Saying, first: number, at: number): boolean {
  if (at === first && cue) return cue.act === 'ask' || /^(?:wonder|see|know|determine|decide|check)$/.test(cue.lemma)
  if (unsure.test(low(at - 1))) return true
  for (let i = at - 1; i >= first && i > at - 5; i--) {
    if (pos[i] === 'PUNCT') return false
    if (pos[i] === 'VERB') return asking.has(lemmas[i] ?? '')
  }
  return false
}

const isPast = ({ low }: Saying, { verb }: Point) => low(verb.head - 1) === 'have' || low(verb.head - 2) === 'have'
const named = ({ syntax: { pos } }: Saying, { subject }: Point) =>
  subject.length > 0 && subject.every(({ head }) => pos[head] !== 'PRON')
const opens = ({ low }: Saying, { subject, part }: Point) => {
  const at = subject[0]?.first ?? -1
  return at === part.first || (at === part.first + 1 && /^(?:that|["“'‘])$/.test(low(part.first)))
}

/** `is possible between`, `It is possible that`; not `as soon as possible`, not `would not be possible`. */
function isPredicate({ low }: Saying, at: number, main: Point | undefined): boolean {
  if (main?.frame.lemma !== 'be' || main.frame.negated || main.frame.modal) return false
  return at >= main.verb.last && at < main.verb.last + 3 && low(at - 1) !== 'as'
}

/** "no more than twelve", "no doubt" */
const bounding = /^(?:more|less|fewer|later|sooner|longer|doubt|matter|wonder|but)$/

/** Is the first clause of what is said negated? */
export function polarityOf(
  { cue, negated, content, low, syntax, startsSentence }: Saying,
  act: Claim['act'],
): Claim['polarity'] {
  if (act === 'deny' || act === 'reject') return 'negative'
  if (cue?.negative && !undenied({ cue, negated })) return 'negative'
  const { first = 0, last = 0 } = content[0] ?? {}
  for (let i = first; i < last && i < first + 20; i++) {
    if (i > first + 3 && startsSentence(i)) break
    if (/^(?:not|n't|never|nobody|nothing|none|neither)$/.test(low(i)) && low(i + 1) !== 'only') return 'negative'
    if (low(i) === 'no' && bounding.test(low(i + 1))) break
    if (low(i) === 'no' && (i <= first + 1 || /^(?:is|are|was|were|has|have|had|be|been)$/.test(low(i - 1))))
      return 'negative'
    if (syntax.pos[i] !== 'VERB' || syntax.pos[i + 1] === 'PART') continue
    // "knew nothing of it", "found no weapons"
    const object = /^["“'‘«]$/.test(low(i + 1)) ? i + 2 : i + 1
    return /^(?:no|nothing|nobody|none|neither)$/.test(low(object)) && !bounding.test(low(object + 1))
      ? 'negative'
      : 'positive'
  }
  return 'positive'
}

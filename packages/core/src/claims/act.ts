import type { Act } from '../schema/index.ts'
import { type Saying, subjectChunk } from './sayings.ts'

/** What somebody does by saying it, the rule that says so, and the token of the content it was read from. */
export interface ActReading {
  readonly act: Act
  readonly rule: string
  readonly certainty: number
  readonly trigger?: number
}

const firstPerson = new Set(['i', 'we', 'me', 'us'])
const obligations = new Set(['must', 'should'])
const future = new Set(['will', 'would', "'ll", 'shall'])
const open = new Set(['may', 'might', 'could', 'can'])

/** The verb of saying decides, except that plain ones leave it to what is said. */
export function actOf(saying: Saying): ActReading {
  const { cue, negated, quote } = saying
  if (cue && cue.act !== 'assert' && !(cue.act === 'announce' && quote.mode !== 'indirect')) {
    if (negated && cue.act === 'deny') return { act: 'admit', rule: 'cue-negated', certainty: 0.5 }
    if (negated && (cue.act === 'confirm' || cue.act === 'agree'))
      return { act: 'reject', rule: 'cue-negated', certainty: 0.5 }
    return { act: cue.act, rule: 'cue', certainty: 0.9 }
  }
  return contentAct(saying) ?? { act: cue?.act ?? 'assert', rule: cue ? 'cue' : 'plain', certainty: 0.7 }
}

/** Of all that the words do, what weighs most. */
function contentAct(saying: Saying): ActReading | undefined {
  const order: readonly Act[] = [
    'apologize',
    'thank',
    'accuse',
    'demand',
    'criticize',
    'promise',
    'praise',
    'warn',
    'predict',
  ]
  let best: ActReading | undefined
  for (const { first, last } of saying.content)
    for (let i = first; i < last; i++) {
      const read = actAt(saying, i, first, last)
      if (read && (!best || order.indexOf(read.act) < order.indexOf(best.act))) best = read
    }
  return best
}

function actAt(saying: Saying, i: number, first: number, last: number): ActReading | undefined {
  const { syntax, low, kindOf, quote } = saying
  const pos = syntax.pos[i]
  const kind = kindOf(i)
  const found = (act: Act, rule: string, certainty: number): ActReading => ({ act, rule, certainty, trigger: i })
  if (kind === 'thanks' && quote.mode === 'direct') return found('thank', 'thanks', 0.7)
  if (kind === 'regret' && quote.mode === 'direct' && ownSubject(saying, i, first))
    return found('apologize', 'regret', 0.7)
  if (kind === 'misdeed' && pos === 'VERB' && othersDeed(saying, i, first)) return found('accuse', 'misdeed', 0.6)
  if (kind === 'fault' && pos !== 'VERB' && !negatedBefore(saying, i, first))
    return found(low(i) === 'responsible' && low(i + 1) === 'for' ? 'accuse' : 'criticize', 'fault', 0.55)
  if (kind === 'harm' && i > first && causes(saying, i, first)) return found('accuse', 'harm-caused', 0.55)
  if (obligation(saying, i, last)) {
    const subject = subjectChunk(saying, i, first)
    if (subject && !firstPerson.has(low(subject.head))) return found('demand', 'obligation', 0.6)
  }
  if (kind === 'merit' && pos !== 'VERB' && !negatedBefore(saying, i, first)) return found('praise', 'merit', 0.5)
  if (future.has(low(i)) && pos === 'AUX') {
    const verb = mainVerb(saying, i, last)
    const own = ownSubject(saying, i, first) || ownSide(saying, i, first)
    if (own && verb !== undefined && (kindOf(verb) === 'help' || quote.mode === 'direct'))
      return found('promise', 'own-future', 0.5)
    if (harmAhead(saying, i, last)) return found('warn', 'harm-ahead', 0.5)
    if (low(i) === 'will' || low(i) === "'ll") return found('predict', 'future', 0.5)
  }
  if (open.has(low(i)) && pos === 'AUX' && low(i) !== 'can' && harmAhead(saying, i, last))
    return found('warn', 'harm-ahead', 0.5)
  return undefined
}

/** Somebody else's deed, done: not ours, not one that has not happened. */
function othersDeed(saying: Saying, i: number, first: number): boolean {
  const subject = subjectChunk(saying, i, first)
  if (!subject || firstPerson.has(saying.low(subject.head))) return false
  for (let k = subject.last; k < i; k++)
    if (/^(?:not|n't|never|would|could|may|might|if|will|to)$/.test(saying.low(k))) return false
  return !/^(?:was|were|been|being)$/.test(saying.low(i - 1))
}

const causing = new Set([
  'create',
  'cause',
  'start',
  'begin',
  'spark',
  'trigger',
  'provoke',
  'bring',
  'fuel',
  'wage',
  'launch',
])

/** "is creating a new conflict": a verb of causing with a harm as its object. */
function causes(saying: Saying, i: number, first: number): boolean {
  const { pos, lemmas } = saying.syntax
  for (let k = i - 1; k >= first && k > i - 5; k--)
    if (pos[k] === 'VERB') return causing.has(lemmas[k]!) && othersDeed(saying, k, first)
  return false
}

function obligation({ low, syntax }: Saying, i: number, last: number): boolean {
  if (obligations.has(low(i))) return syntax.pos[i] === 'AUX' && !/^(?:have|be)$/.test(low(i + 1))
  return /^(?:need|needs|has|have|ought)$/.test(low(i)) && low(i + 1) === 'to' && i + 2 < last
}

const ownSubject = (saying: Saying, i: number, first: number): boolean => {
  const subject = subjectChunk(saying, i, first)
  if (!subject) return false
  const word = saying.low(subject.head)
  return saying.quote.mode === 'direct' ? firstPerson.has(word) : word === 'he' || word === 'she' || word === 'they'
}

/** A state or organization that is said to help speaks through whoever says so. */
function ownSide(saying: Saying, i: number, first: number): boolean {
  if (saying.quote.mode === 'direct') return false
  const subject = subjectChunk(saying, i, first)
  return (
    subject !== undefined &&
    saying.syntax.pos[subject.head] === 'PROPN' &&
    saying.kindOf(mainVerb(saying, i, i + 6) ?? -1) === 'help'
  )
}

function mainVerb({ syntax: { pos } }: Saying, i: number, last: number): number | undefined {
  for (let k = i + 1; k < last && k < i + 5; k++) if (pos[k] === 'VERB') return k
  return undefined
}

function harmAhead({ kindOf, startsSentence, syntax }: Saying, i: number, last: number): boolean {
  for (let k = i; k < last && k < i + 10 && !startsSentence(k); k++)
    if (kindOf(k) === 'harm' && syntax.pos[k] !== 'VERB') return true
  for (let k = i - 1; k > i - 12 && k >= 0 && !startsSentence(k + 1); k--)
    if (kindOf(k) === 'harm' && syntax.pos[k] !== 'VERB') return true
  return false
}

function negatedBefore({ low }: Saying, i: number, first: number): boolean {
  for (let k = i - 1; k >= first && k > i - 5; k--)
    if (/^(?:not|n't|no|never|without|nothing)$/.test(low(k))) return low(i) !== 'clue'
  return false
}

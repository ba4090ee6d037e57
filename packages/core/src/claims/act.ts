import type { Act } from '../schema/index.ts'
import { undenied } from './modality.ts'
import { type Saying, subjectChunk } from './sayings.ts'

/** What somebody does by saying it, the rule that says so, and the token of the content it was read from. */
export interface ActReading {
  readonly act: Act
  readonly rule: string
  readonly certainty: number
  readonly trigger?: number
}

const firstPerson = new Set(['i', 'we', 'me', 'us'])
/** "We will win", "I will say this": no promise. */
const foretelling = new Set('be win lose see say tell have know get find like need want think die'.split(' '))
const unaddressed = new Set(
  'i we you one it this that there these those anyone anybody nobody who which what'.split(' '),
)
const obligations = new Set(['must', 'should'])
const future = new Set(['will', 'would', "'ll", 'shall'])
const open = new Set(['may', 'might', 'could', 'can'])

/** The verb of saying decides, except that plain ones leave it to what is said. */
export function actOf(saying: Saying): ActReading {
  const { cue, negated, quote } = saying
  const described = /^(?:called|described-as|declared-to-be|found)$/.test(quote.rule)
  if (described && cue?.act !== 'criticize' && cue?.act !== 'praise')
    return contentAct(saying) ?? { act: 'assert', rule: 'cue', certainty: 0.8 }
  if (cue && cue.act !== 'assert' && !(cue.act === 'announce' && quote.mode !== 'indirect')) {
    if (undenied(saying)) return { act: 'assert', rule: 'cue-negated', certainty: 0.5 }
    if (negated && (cue.act === 'confirm' || cue.act === 'agree'))
      return { act: 'reject', rule: 'cue-negated', certainty: 0.5 }
    return { act: cue.act, rule: 'cue', certainty: 0.9 }
  }
  const suggested = cue?.lemma === 'suggest' && (quote.rule === 'gerund' || contentAct(saying)?.act === 'demand')
  if (suggested) return { act: 'propose', rule: 'suggested', certainty: 0.7 }
  return (
    denial(saying) ?? contentAct(saying) ?? { act: cue?.act ?? 'assert', rule: cue ? 'cue' : 'plain', certainty: 0.7 }
  )
}

/** "They stated that they had not received it": about themselves, and not. */
function denial(saying: Saying): ActReading | undefined {
  const { quote, content, low, syntax } = saying
  if (quote.mode === 'direct' || content.length !== 1 || saying.cue?.kind !== 'speech') return undefined
  const { first, last } = content[0]!
  if (!/^(?:he|she|they|it)$/.test(low(first))) return undefined
  for (let i = first + 1; i < last && i < first + 4; i++) {
    if (/^(?:not|n't|never)$/.test(low(i)) && /^(?:had|has|have|did|was|were)$/.test(low(i - 1)))
      return { act: 'deny', rule: 'own-denial', certainty: 0.6 }
    if (syntax.pos[i] !== 'AUX' && syntax.pos[i] !== 'PART') return undefined
  }
  return undefined
}

/** Of all that the words do, what weighs most. */
function contentAct(saying: Saying): ActReading | undefined {
  const order: readonly Act[] = ['apologize', 'thank', 'accuse', 'demand', 'criticize', 'promise', 'praise', 'warn']
  let best: ActReading | undefined
  for (const { first, last } of saying.content)
    for (let i = saying.nextTelling(first); i < last; i = saying.nextTelling(i + 1)) {
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
  if (kind === 'regret' && quote.mode === 'direct' && ownSubject(saying, i, first) && !pities(saying, i))
    return found('apologize', 'regret', 0.7)
  if (kind === 'misdeed' && pos === 'VERB' && othersDeed(saying, i, first)) return found('accuse', 'misdeed', 0.6)
  if (low(i) === 'responsible' && low(i + 1) !== 'for') return undefined
  if (low(i) === 'allegedly' && subjectChunk(saying, i + 1, first))
    return { ...found('accuse', 'allegedly', 0.6), trigger: i + 1 }
  if (kind === 'slur' && !negatedBefore(saying, i, first)) return found('criticize', 'slur', 0.6)
  if (kind === 'fault' && pos !== 'VERB' && predicative(saying, i, first) && !negatedBefore(saying, i, first))
    return found(low(i) === 'responsible' && low(i + 1) === 'for' ? 'accuse' : 'criticize', 'fault', 0.55)
  if (kind === 'harm' && i > first && causes(saying, i, first)) return found('accuse', 'harm-caused', 0.55)
  if (obligation(saying, i, last)) {
    const subject = subjectChunk(saying, i, first)
    if (subject && !unaddressed.has(low(subject.head)) && !/^(?:that|which|who)$/.test(low(i - 1)))
      return found('demand', 'obligation', 0.6)
  }
  if (kind === 'merit' && pos !== 'VERB' && predicative(saying, i, first) && !negatedBefore(saying, i, first))
    return found('praise', 'merit', 0.5)
  if (future.has(low(i)) && pos === 'AUX') {
    const verb = mainVerb(saying, i, last)
    const own = ownSubject(saying, i, first) || ownSide(saying, i, first)
    const pledged = quote.mode === 'direct' && low(i) !== 'would' && !foretelling.has(syntax.lemmas[verb ?? i] ?? '')
    if (own && verb !== undefined && (kindOf(verb) === 'help' || pledged)) return found('promise', 'own-future', 0.5)
    if (harmAhead(saying, i, last)) return found('warn', 'harm-ahead', 0.5)
  }
  if (open.has(low(i)) && pos === 'AUX' && low(i) !== 'can' && harmAhead(saying, i, last))
    return found('warn', 'harm-ahead', 0.5)
  return undefined
}

/** "I feel sorry for these children": no apology. */
const pities = ({ low, syntax }: Saying, i: number) =>
  low(i) === 'sorry' &&
  (syntax.lemmas[i - 1] === 'feel' ||
    (low(i + 1) === 'for' && !/ing$|^(?:what|the|that|this|my|our|any)$/.test(low(i + 2))))

/** Somebody else's deed, done: not ours, not one that has not happened. */
function othersDeed(saying: Saying, i: number, first: number): boolean {
  const subject = subjectChunk(saying, i, first)
  if (!subject || firstPerson.has(saying.low(subject.head))) return false
  const { pos, lemmas } = saying.syntax
  const agent =
    pos[subject.head] === 'PROPN' ||
    /^(?:they|he|she|you)$/.test(saying.low(subject.head)) ||
    saying.isAgent(subject.head)
  if (!agent || (/^(?:fail|refuse)$/.test(lemmas[i] ?? '') && saying.low(i + 1) !== 'to')) return false
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

/** "has created another crisis": a verb of causing with a harm as its object. */
function causes(saying: Saying, i: number, first: number): boolean {
  const { pos, lemmas } = saying.syntax
  for (let k = i - 1; k >= first && k > i - 5; k--)
    if (pos[k] === 'VERB') return causing.has(lemmas[k]!) && othersDeed(saying, k, first)
  return false
}

function obligation({ low, syntax }: Saying, i: number, last: number): boolean {
  if (obligations.has(low(i))) return syntax.pos[i] === 'AUX' && syntax.pos[i + 1] === 'VERB' && i + 1 < last
  return low(i) === 'ought' && low(i + 1) === 'to' && i + 2 < last
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

/** "it was a mistake", "called it a mistake": said of something, not only spoken about. */
function predicative({ low, syntax: { pos, lemmas }, quote }: Saying, i: number, first: number): boolean {
  if (/^(?:called|described-as|declared-to-be|found)$/.test(quote.rule)) return true
  for (let k = i - 1; k >= first && k > i - 7; k--) {
    if (pos[k] === 'AUX' || pos[k] === 'VERB')
      return lemmas[k] === 'be' || low(k) === "'s" || low(k) === "'re" || (low(i) === 'clue' && lemmas[k] === 'have')
    if (/^[“"‘']$/.test(low(k))) continue
    if (pos[k] === 'PUNCT' || pos[k] === 'ADP') return low(i) === 'mistake' && k === first
  }
  return false
}

function negatedBefore({ low }: Saying, i: number, first: number): boolean {
  for (let k = i - 1; k >= first && k > i - 5; k--)
    if (/^(?:not|n't|no|never|without|nothing)$/.test(low(k))) return low(i) !== 'clue'
  return false
}

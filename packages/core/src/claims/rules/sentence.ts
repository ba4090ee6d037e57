import { firstChunk, type Saying, type Stretch } from '../sayings.ts'
import { calledByName, isSomebody } from '../sides.ts'
import type { Reading, Rule } from './rule.ts'

/** The first sentence of what is said word for word: its tokens without the marks around them. */
function opening({ content, low, startsSentence, quote }: Saying): { first: number; last: number } | undefined {
  const [part] = content
  if (quote.mode !== 'direct' || quote.rule === 'infinitive' || !part) return undefined
  let { first } = part
  while (first < part.last && /^["“‘'«,]+$/.test(low(first))) first++
  let last = first + 1
  while (last < part.last && !startsSentence(last)) last++
  return { first, last }
}

/** `“Cool clock, Ana.”`, `“A disgrace!”`: a judgment without a verb. */
export const exclamation: Rule = (saying) => {
  const at = opening(saying)
  if (!at || at.last - at.first > 12) return undefined
  const { syntax, is, low } = saying
  for (let i = at.first; i < at.last; i++)
    if (/^(?:VERB|AUX)$/.test(syntax.pos[i]!) || /^(?:no|not)$/.test(low(i))) return undefined
  for (let i = at.first; i < at.last; i++) {
    const bad = is(i, 'fault') || is(i, 'slur')
    if (!bad && !is(i, 'merit')) continue
    return {
      act: bad ? 'criticize' : 'praise',
      rule: 'exclamation',
      certainty: 0.5,
      aims: calledByName(saying, at.first, at.last),
    }
  }
  return undefined
}

const idle =
  /^(?:look|listen|see|let|say|thank|suppose|imagine|believe|trust|guess|wait|come|welcome|remember|take|think|make|mind|bless|god|know|have|do|be|get|go|need|want|hope|love|like|try)$/

/** `“Stop the shelling,”`, `“Please help us, Kestria.”` */
export const command: Rule = (saying) => {
  const at = opening(saying)
  if (!at) return undefined
  const { low } = saying
  // "Kestria, stop it!"
  const name = firstChunk(saying, at.first, at.first + 1)
  if (name?.first === at.first && low(name.last) === ',' && isSomebody(saying, name)) {
    const { start, end, last } = name
    const rest = commandAt(saying, { first: last + 1, last: at.last })
    return rest && { ...rest, aims: [{ start, end }] }
  }
  return commandAt(saying, at)
}

function commandAt(saying: Saying, at: Stretch): Reading | undefined {
  const { low, syntax } = saying
  const polite = low(at.first) === 'please'
  const forbids =
    /^(?:do|never)$/.test(low(at.first)) && (low(at.first) === 'never' || /^(?:not|n't)$/.test(low(at.first + 1)))
  const verb = polite ? at.first + 1 : forbids ? at.first + (low(at.first) === 'never' ? 1 : 2) : at.first
  if (syntax.pos[verb] !== 'VERB' || syntax.lemmas[verb] !== low(verb) || idle.test(low(verb))) return undefined
  if (saying.isAgent(verb) || syntax.pos[verb + 1] === 'AUX' || /ing$/.test(low(verb))) return undefined
  return {
    act: polite ? 'ask' : 'demand',
    rule: 'imperative',
    certainty: 0.5,
    aims: calledByName(saying, at.first, at.last),
  }
}

/** `How dare the minister say that?`: no question. */
export const indignation: Rule = (saying) => {
  const at = opening(saying)
  if (!at || saying.low(at.first) !== 'how' || saying.low(at.first + 1) !== 'dare') return undefined
  const who = firstChunk(saying, at.first + 1, at.first + 4)
  return {
    act: 'criticize',
    rule: 'indignation',
    certainty: 0.6,
    aims: who && isSomebody(saying, who) ? [{ start: saying.tokens[at.first + 2]!.start, end: who.end }] : [],
  }
}

/** Nothing but questions. */
export const question: Rule = (saying) => {
  const { content, quote, low, startsSentence } = saying
  if (quote.mode !== 'direct') return undefined
  // an interviewer's turn asks, whatever he says before it
  const turn = quote.rule === 'turn'
  const [start = 0] = content.map(({ first }) => (/^["“'‘«]$/.test(low(first)) ? first + 1 : first))
  // "How can they sleep?" asks nothing
  if (/^(?:how|why|who|what)$/.test(low(start)) && /^(?:can|could|should|would|dare|else)$/.test(low(start + 1)))
    return undefined
  let asked = 0
  for (const { first, last } of content) {
    let end = last
    while (end > first && /^["”’'»,]+$/.test(low(end - 1))) end--
    for (let i = first; i < end; i++) {
      if (low(i) === '?') asked++
      else if (!turn && /^[.!]$/.test(low(i)) && (i === end - 1 || startsSentence(i + 1))) return undefined
    }
    if (low(end - 1) !== '?') return undefined
  }
  return asked ? { act: 'ask', rule: 'question', certainty: 0.6, aims: [] } : undefined
}

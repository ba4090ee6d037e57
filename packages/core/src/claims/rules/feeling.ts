import { after, objectsOf } from '../points.ts'
import { aimedAt, calledByName, firstPerson, isOwn } from '../sides.ts'
import { anyToken, onPoints, type Rule } from './rule.ts'

/** `I am sorry for what happened.`, `We apologize to the parents.`; not `I feel sorry for them`. */
export const regret: Rule = onPoints('apologize', 'regret', 0.7, (saying, point) => {
  const { verb, end } = point
  const { low, is } = saying
  if (!isOwn(saying, point) || point.frame.negated || point.reality === 'supposes') return undefined
  if (point.frame.lemma === 'feel') return undefined
  const said = anyToken(verb.first, Math.min(end, verb.last + 4), (i) => {
    if (!is(i, 'regret') || (low(i + 1) === 'to' && low(i + 2) === 'nobody')) return false
    // "I have no regrets", "sorry to say", "sorry you are leaving"
    if (/^(?:no|any|without|never|not)$/.test(low(i - 1))) return false
    if (low(i) === 'sorry' && /^(?:to|you|he|she|they)$/.test(low(i + 1))) return false
    // "she appreciated his apology"
    if (/^apolog(?:y|ies)$/.test(low(i)))
      return /^(?:offer|make|extend|owe|send|give|express|be)$/.test(point.frame.lemma)
    return low(i) !== 'sorry' || low(i + 1) !== 'for' || /ing$|^(?:what|the|that|this|my|our|any)$/.test(low(i + 2))
  })
  return said ? aimedAt(saying, after(point, /^to$/)) : undefined
})

const understood =
  /^(?:gravity|difficult(?:y|ies)|seriousness|fact|importance|nature|concerns?|significance|complexity|need|value|scale|size|extent)$/

/** `I thank the firemen.`, `We are grateful to Ana Veld.`; not `thanks to the rain`. */
export const thanks: Rule = (saying) => {
  const { low, is, content, quote, startsSentence } = saying
  const make = (aims: ReturnType<typeof aimedAt>) => ({ act: 'thank', rule: 'thanks', certainty: 0.7, aims }) as const
  for (const point of saying.points) {
    const { verb, end } = point
    if (!isOwn(saying, point) || point.frame.negated || point.frame.passive || point.reality === 'supposes') continue
    if (!anyToken(verb.first, Math.min(end, verb.last + 4), (i) => is(i, 'thanks'))) continue
    // "we appreciate the difficulty" understands it; "your respect to her" is nobody else's
    const valued = point.frame.lemma === 'appreciate'
    if (valued && objectsOf(point).some(({ head }) => understood.test(low(head)))) continue
    const others = [...objectsOf(point), ...(valued ? [] : after(point, /^to$/))]
    return make(
      aimedAt(
        saying,
        others.filter(({ head, first }) => low(head) !== 'you' && low(first) !== 'your'),
      ),
    )
  }
  if (quote.mode !== 'direct') return undefined
  for (const { first, last } of content)
    for (let i = first; i < last; i++) {
      if (!/^thank(?:s|you)?$/.test(low(i)) || !(i <= first + 1 || startsSentence(i))) continue
      if (low(i) === 'thanks' && low(i + 1) === 'to') continue
      if (/^(?:god|goodness|heaven|heavens)$/.test(low(i + 1))) continue
      return make(calledByName(saying, i, last))
    }
  return undefined
}

/** "I only wish to say we lost" says so. */
const saysIt =
  /^(?:say|ask|mention|tell|thank|point|stress|emphasize|emphasise|remind|add|note|clarify|repeat|reiterate|congratulate|apologi[sz]e)$/
const wishing = /^(?:want|hope|wish|long|like|love)$/

/** `said he wanted the road open`, `We hope to stay`: what the speaker says he wants, and nothing before it. */
export const wish: Rule = (saying) => {
  const point = saying.points[0]
  if (!point || point.frame.negated || !isOwn(saying, point) || point.reality === 'supposes') return undefined
  if (!wishing.test(point.frame.lemma)) return undefined
  if (/^(?:like|love)$/.test(point.frame.lemma) && point.frame.modal !== 'would') return undefined
  const wanted = saying.points[1]
  if (wanted?.frame.governor === point.frame.verb && saysIt.test(wanted.frame.lemma)) return undefined
  return { act: 'want', rule: 'wish', certainty: 0.6, aims: [] }
}

/** `I demand an inquiry.`, `We condemn the attack.`: said by saying that one says it. */
export const performative: Rule = (saying) => {
  const { low, cueAfter, quote } = saying
  if (quote.mode !== 'direct') return undefined
  for (const point of saying.points) {
    const { verb, frame, subject } = point
    if (frame.negated || frame.modal || frame.passive || frame.form !== 'finite') continue
    if (!subject.some(({ head }) => firstPerson.has(low(head)))) continue
    const cue = cueAfter(verb.head)
    const present =
      low(verb.head) === frame.lemma && (verb.head === verb.first || saying.syntax.pos[verb.first] === 'ADV')
    if (!cue || !present || cue.kind !== 'speech' || !performed.has(cue.act) || silent.has(cue.lemma)) continue
    const aims = aimedAt(saying, objectsOf(point))
    return { act: cue.act, rule: 'performative', certainty: 0.7, aims: cue.act === 'promise' ? [] : aims }
  }
  return undefined
}

const performed = new Set<string>(
  'accuse criticize praise demand ask promise warn deny reject admit confirm propose agree threaten'.split(' '),
)
/** Verbs of saying that are as often something else. */
const silent = new Set('question order press direct offer allow grant attack require swear cast'.split(' '))

import type { Chunk } from '../../flow/layers.ts'
import { after, isSubordinate, objectsOf, type Point } from '../points.ts'
import type { Saying } from '../sayings.ts'
import { aimedAt, isOwn, isSomebody } from '../sides.ts'
import { anyToken, onPoints, type Rule } from './rule.ts'

/**
 * Is it said of what is to come? "would" is a past "will" where words are reported in the past; in somebody's own words
 * it is only thought of, as it is beside an "if".
 */
function isAhead({ verbatim, low }: Saying, { frame, verb, clause, reality }: Point): boolean {
  if (reality === 'supposes' && frame.modal !== 'will') return false
  if (frame.modal === 'will' || frame.modal === 'shall') return true
  if (/^(?:'ll|wo)$/.test(low(verb.first))) return true
  if (frame.modal === 'would') return !verbatim && low(verb.first + 1) !== 'have' && low(verb.last - 2) !== 'have'
  // "is going to rise"
  const up = frame.governor === undefined ? undefined : clause.frameOf(frame.governor)
  return frame.form === 'infinitive' && up?.lemma === 'go' && low(clause.chunks[up.verb]!.head) === 'going'
}

/** `said he would resign if the court found against him`: bound to a condition behind it, and bound all the same. */
function isAheadIf({ verbatim, low }: Saying, { frame, verb, reality, part }: Point): boolean {
  if (verbatim || reality !== 'supposes' || frame.modal !== 'would' || /^(?:have)$/.test(low(verb.first + 1)))
    return false
  const last = Math.min(part.last, verb.last + 12)
  const first = Math.max(part.first, verb.first - 12)
  return (
    anyToken(verb.last, last, (i) => /^(?:if|unless)$/.test(low(i))) &&
    !anyToken(first, verb.first, (i) => /^(?:if|unless|whether)$/.test(low(i)))
  )
}

/** `said he would sue the paper`: a blow that the speaker says he will deal. */
export const menace: Rule = onPoints('threaten', 'own-threat', 0.55, (saying, point) => {
  if (!(isAhead(saying, point) || isAheadIf(saying, point)) || point.frame.negated || point.frame.passive)
    return undefined
  if (!isOwn(saying, point)) return undefined
  if (!saying.is(point.verb.head, 'attack-ahead')) return undefined
  const aims = objectsOf(point).filter((chunk) => isSomebody(saying, chunk))
  // "we will fight for you", "will fight the fire"
  if (/^(?:fight|hit|crush|kill|shut|destroy)$/.test(point.frame.lemma) && !aims.length) return undefined
  return aimedAt(saying, aims)
})

/** `We will rebuild the bridge.`, `We will never give up.`: what the speaker binds himself to. */
export const pledge: Rule = onPoints('promise', 'own-future', 0.5, (saying, point) => {
  const { frame, verb } = point
  if (!(isAhead(saying, point) || isAheadIf(saying, point)) || frame.passive) return undefined
  if (!isOwn(saying, point) || isSubordinate(point, saying.low)) return undefined
  const ever = anyToken(verb.first, verb.head, (i) => /^(?:never|always)$/.test(saying.low(i)))
  if (ever && saying.verbatim) return []
  // "return the boats", not "return to work"
  const given = !/^(?:return|give|send)$/.test(frame.lemma) || frame.objects.length > 0
  return saying.is(verb.head, 'help') && given && !frame.negated ? [] : undefined
})

const hasName = ({ syntax }: Saying, { first, last }: Chunk) => anyToken(first, last, (i) => syntax.pos[i] === 'PROPN')
const dated = /^(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/
const told = /^(?:say|tell|know|like|think|read|ask|talk|show|remember|see)$/

/** `said a wall will be built`, `said they would travel to Vitsk`: what is to happen, by who decides it. */
export const plan: Rule = onPoints('announce', 'announced', 0.5, (saying, point) => {
  const { frame, verb, part } = point
  if (
    !isAhead(saying, point) ||
    (frame.negated && !isOwn(saying, point)) ||
    saying.is(verb.head, 'outcome') ||
    saying.syntax.pos[verb.head] !== 'VERB'
  )
    return undefined
  const first = saying.points.find((one) => one.frame.form === 'finite')
  if (point !== first || point.verb.first > part.first + 20) return undefined
  if (isOwn(saying, point)) return frame.passive || told.test(frame.lemma) ? undefined : []
  if (frame.passive && !after(point, /^by$/).length) return []
  // "a team will set out": a body decides about what is its own
  const [one] = point.subject
  const decided = one && /^(?:an?|the|its|their|\d+)$/.test(saying.low(one.first)) && !hasName(saying, one)
  if (decided && saying.official) return []
  // "will speak in Vitsk on Friday": what has a time is set
  const last = Math.min(point.end, verb.last + 15)
  const set = (i: number) =>
    dated.test(saying.low(i)) ||
    (saying.low(i) === 'next' && /^(?:week|month|year|spring|summer)$/.test(saying.low(i + 1)))
  if (anyToken(part.first, Math.min(verb.first, part.first + 4), set) || anyToken(verb.last, last, set)) return []
  return undefined
})

/** `Prices will rise.`, `said his side would win`: what nobody decides, or others do. */
export const forecast: Rule = onPoints('predict', 'predicted', 0.5, (saying, point) => {
  const { verb, part } = point
  if (!isAhead(saying, point) || (told.test(point.frame.lemma) && isOwn(saying, point))) return undefined
  // "it would be wise to repaint it" advises
  if (
    saying.low(verb.first - 1) === 'it' &&
    /^(?:better|best|wise|good|fair|wrong|right|hard|easy|difficult|nice|possible|enough)$/.test(saying.low(verb.last))
  )
    return undefined
  const first = saying.points.find((one) => one.frame.form === 'finite')
  if (point !== first || verb.first > part.first + 20) return undefined
  return []
})

const leading =
  /^(?:lead|turn|amount|drag|plunge|push|bring|come|escalate|slide|descend|end|result|slip|drift|go|grow|spiral|develop)$/

/** `The wall could crack.`, `There will be war.`, `If they stay, people will die.`: harm ahead, and nobody who wards it off. */
export const danger: Rule = onPoints('warn', 'harm-ahead', 0.5, (saying, point) => {
  const { frame, verb, subject } = point
  const { is, syntax } = saying
  const open = /^(?:may|might|could)$/.test(frame.modal ?? '') || frame.modal === 'will' || isAhead(saying, point)
  if (!open || frame.negated || is(verb.head, 'relief') || is(verb.head, 'help')) return undefined
  if (isOwn(saying, point) && !/^(?:face|suffer|see|lose|have|enter|risk|die|starve)$/.test(frame.lemma))
    return undefined
  const isHarm = (i: number) =>
    is(i, 'harm') && syntax.pos[i] !== 'VERB' && !/^(?:no|less|fewer)$/.test(saying.low(i - 1))
  const harms = [
    ...subject,
    ...objectsOf(point),
    ...(leading.test(frame.lemma) ? after(point, /^(?:to|into|in)$/) : []),
  ].some(({ head }) => isHarm(head))
  if (harms || is(verb.head, 'ruin')) return []
  // "a stand-off between the two sides could", "failure to pay may"
  const [before] = saying.points.filter(
    (one) => one.clause === point.clause && one.end === verb.first && one.frame.form === 'finite',
  )
  const from = before?.verb.last ?? Math.max(point.part.first, verb.first - 15)
  const opened = anyToken(from, verb.first, (i) => isHarm(i) && saying.low(i + 1) === 'between')
  return opened || anyToken(from, from + 3, (i) => saying.low(i) === 'failure' && saying.low(i + 1) === 'to')
    ? []
    : undefined
})

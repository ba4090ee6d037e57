import { after, isSubordinate, objectsOf, type Point } from '../points.ts'
import { firstChunk, type Saying } from '../sayings.ts'
import { aimedAt, blamable, isDoubtful, isOwn, isSomebody } from '../sides.ts'
import { anyToken, onPoints, type Rule } from './rule.ts'

/** Verbs after which an infinitive is done, or meant. */
const carried =
  /^(?:try|attempt|seek|begin|start|continue|proceed|conspire|plot|scheme|go|choose|dare|help|plan|intend)$/

/** Is what the verb says put as done by its subject, or tried? */
function isDone({ frame, reality, clause, embedded }: Point): boolean {
  if (embedded || frame.negated || frame.modal) return false
  if (reality === 'asserts') return true
  if (reality !== 'plans' || frame.form !== 'infinitive' || frame.governor === undefined) return false
  const up = clause.frameOf(frame.governor)
  return up !== undefined && carried.test(up.lemma) && !up.negated && up.modal === undefined
}

/** `responded after the crowd had attacked`: what is told in passing blames nobody. */
function isInPassing({ low }: Saying, { verb, subject, part }: Point): boolean {
  const start = subject[0]?.first ?? verb.first
  for (let i = start - 1; i >= Math.max(part.first, start - 3); i--)
    if (/^(?:after|before|when|since|until)$/.test(low(i))) return i > part.first
  return false
}

/** A wrong or a blow, as far as the words after the verb leave it one. */
function isDeed({ is, low, syntax }: Saying, { verb, frame }: Point): boolean {
  if (!is(verb.head, 'wrong') && !is(verb.head, 'violence')) return false
  const next = low(verb.last)
  // "failed to win" is bad luck
  if (/^(?:fail|refuse)$/.test(frame.lemma)) return next === 'to' && !is(verb.last + 1, 'outcome')
  if (frame.lemma === 'charge') return /^(?:at|into|towards?|without)$/.test(next)
  // "struck a reef", "hit a mine"
  if (/^(?:strike|storm)$/.test(frame.lemma) && !frame.objects.length) return false
  // "the town lies in a valley"
  if (frame.lemma === 'lie')
    return !/^(?:in|on|near|between|at|within|behind|beyond|with|off|along|down|ahead|low)$/.test(next)
  if (/^(?:shoot|strike|raid|execute|hide|block)$/.test(frame.lemma))
    return frame.objects.length > 0 || next === 'behind'
  return syntax.pos[verb.head] === 'VERB'
}

/**
 * What somebody else is said to have done.
 *
 *     said the army had shelled the school, was attacked by rebels, “They lied to us,” allegedly left with the money
 */
export const deed: Rule = onPoints('accuse', 'misdeed', 0.6, (saying, point) => {
  const { frame, verb } = point
  if (!isDeed(saying, point) || !isDone(point) || isInPassing(saying, point)) return undefined
  // "the guard who shot him", "killed by police" say of whom one speaks
  const relative = /^(?:who|which|that)$/.test(saying.low(verb.first - 1))
  if ((relative && !saying.is(verb.head, 'wrong')) || (frame.passive && frame.form !== 'finite')) return undefined
  if (frame.passive) {
    const by = after(point, /^by$/).filter((chunk) => isSomebody(saying, chunk))
    if (by.length) return aimedAt(saying, by)
    return !/^(?:who|which|that)$/.test(saying.low(verb.first - 1)) &&
      saying.is(verb.head, 'wrong') &&
      !/^(?:hide|block|ruin|starve|fail|conceal)$/.test(frame.lemma) &&
      point.subject.some((chunk) => isSomebody(saying, chunk))
      ? []
      : undefined
  }
  const who = blamable(saying, point)
  return who && aimedAt(saying, who)
})

/** `He allegedly left with the money.` */
export const alleged: Rule = onPoints('accuse', 'allegedly', 0.6, (saying, point) => {
  const near = anyToken(point.verb.first - 1, point.verb.last, (i) => saying.low(i) === 'allegedly')
  const who = near ? blamable(saying, point) : undefined
  return who && aimedAt(saying, who)
})

/** Who must not take sides. */
const impartial =
  /^(?:judges?|courts?|tribunals?|referees?|umpires?|media|press|newspapers?|commission|committee|government|authorities|state|police|army|council|board|ministry|administration|alliance|union|parliament|law|system|observers?|mediators?|envoys?|prosecutors?|officials)$/

/** `NATO has taken the side of the miners`, `The judge favors the banks`, `Kestria arms the rebels`. */
export const siding: Rule = onPoints('accuse', 'siding', 0.55, (saying, point) => {
  const { frame, verb } = point
  const { low } = saying
  if (!isDone(point)) return undefined
  const objects = objectsOf(point)
  // voters may favor whom they like
  const neutral = point.subject.some(({ head }) => impartial.test(low(head)))
  const sides =
    (saying.is(verb.head, 'siding') &&
      (/^favou?r$/.test(frame.lemma)
        ? neutral && objects.some((chunk) => isSomebody(saying, chunk))
        : objects.some(({ head }) => !/self$|selves$/.test(low(head))))) ||
    (frame.lemma === 'side' && low(verb.last) === 'with') ||
    (frame.lemma === 'take' && objectsOf(point).some(({ head }) => /^sides?$/.test(low(head))))
  const who = sides ? blamable(saying, point) : undefined
  return who && aimedAt(saying, who)
})

/** `The alliance has created another crisis`, `a war that the company has waged`. */
export const harmCaused: Rule = onPoints('accuse', 'harm-caused', 0.55, (saying, point) => {
  const { verb, clause } = point
  if (!saying.is(verb.head, 'cause') || (!isDone(point) && point.reality !== 'asserts') || point.frame.negated)
    return undefined
  const harm = objectsOf(point).some(({ head }) => saying.is(head, 'harm') || saying.is(head, 'fault'))
  const before = clause.chunks.findLast(
    (chunk, i) => i < point.frame.verb && chunk.kind === 'noun' && /^(?:that|which)$/.test(saying.low(chunk.last)),
  )
  const relative = before !== undefined && saying.is(before.head, 'harm')
  if (!harm && !relative) return undefined
  const who = blamable(saying, point)
  return who && aimedAt(saying, who)
})

/** `The army is responsible for the fire`, `is to blame`, `was behind the attack`, `is guilty of`. */
export const responsible: Rule = onPoints('accuse', 'responsible', 0.6, (saying, point) => {
  const { frame, verb, end } = point
  const { low } = saying
  if (frame.negated || frame.modal || point.reality === 'supposes' || isOwn(saying, point)) return undefined
  const last = Math.min(point.part.last, verb.last + 4)
  const blamed = anyToken(verb.last, last, (i) =>
    low(i) === 'responsible'
      ? low(i + 1) === 'for' && low(i + 2) !== 'ensuring'
      : /^(?:guilty|complicit|culpable)$/.test(low(i)) ||
        (low(i) === 'to' && low(i + 1) === 'blame') ||
        (low(i) === 'behind' &&
          anyToken(i + 1, Math.min(end + 3, i + 5), (k) => saying.is(k, 'harm') || saying.is(k, 'violence'))),
  )
  if (frame.lemma !== 'be' || !blamed) return undefined
  const who = blamable(saying, point)
  return who && aimedAt(saying, who)
})

/** `The council's real aim is the land.`: what others are said to be after. */
export const motive: Rule = onPoints('accuse', 'motive', 0.5, (saying, point) => {
  const [subject] = point.subject
  const { low } = saying
  if (!subject || !saying.is(subject.head, 'motive') || point.frame.lemma !== 'be' || point.frame.negated)
    return undefined
  if (!anyToken(subject.first, subject.head, (i) => /^(?:real|true|ultimate|hidden|secret|sole|only)$/.test(low(i))))
    return undefined
  if (/^(?:our|my)$/.test(low(subject.first)) || isOwn(saying, point)) return undefined
  return aimedAt(saying, [subject])
})

/** `She was subjected to racism`, `victims of discrimination`: a wrong with nobody named. */
export const suffered: Rule = onPoints('accuse', 'suffered', 0.5, (saying, point) => {
  const { verb } = point
  const { low, is } = saying
  if (point.reality !== 'asserts' || point.frame.negated) return undefined
  for (let i = verb.first; i < Math.min(point.part.last, verb.last + 3); i++) {
    if (!/^(?:subject|subjected|victim|victims|target)$/.test(low(i)) || !/^(?:to|of)$/.test(low(i + 1))) continue
    const wrong = firstChunk(saying, i + 2, i + 4)
    if (wrong && (is(wrong.head, 'fault') || is(wrong.head, 'wrong') || /phobia$|ism$/.test(low(wrong.head)))) return []
  }
  return undefined
})

/** `I stole it`, `said he had lied`: one's own wrong is admitted. What an army says it has done is told. */
export const owned: Rule = onPoints('admit', 'own-misdeed', 0.55, (saying, point) => {
  if (!isDeed(saying, point) || !isDone(point) || point.frame.passive || !isOwn(saying, point)) return undefined
  if (isDoubtful(saying, point) || isSubordinate(point, saying.low)) return undefined
  const one = point.subject.some(({ head }) => /^(?:i|he|she)$/.test(saying.low(head)))
  return one || saying.is(point.verb.head, 'wrong') ? [] : undefined
})

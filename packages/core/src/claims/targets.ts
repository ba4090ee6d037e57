import type { Chunk } from '../flow/layers.ts'
import type { Act, Range } from '../schema/index.ts'
import type { ActReading } from './act.ts'
import { firstChunk, type Saying, subjectChunk } from './sayings.ts'

const aimed = new Set<Act>(['accuse', 'criticize', 'praise', 'thank', 'demand', 'ask', 'threaten', 'reject'])
/** Who is accused, blamed, praised or asked: characters of the text, in order of the evidence. */
export function targetsOf(saying: Saying, reading: ActReading): Range[] {
  return aims(saying, reading).filter((range) => ('kind' in range ? isSomebody(saying, range as Chunk) : true))
}

const collective =
  /[ts]ors$|ists$|[ci]ians$|^(?:countr(?:y|ies)|nations?|governments?|states?|sides?|part(?:y|ies)|agenc(?:y|ies)|cit(?:y|ies)|schools?|compan(?:y|ies))$/

/** Somebody, or what bears a name: no "drivers", "effects", "up to nine hours", "no farmer". */
function isSomebody({ syntax: { pos }, isAgent, low }: Saying, { first, last, head }: Chunk): boolean {
  if (low(first) === 'no' || pos[first] === 'NUM' || /^(?:up|at|over|about|more|less)$/.test(low(first))) return false
  for (let i = first; i < last; i++) if (pos[i] === 'PROPN' || isAgent(i)) return true
  return pos[head] === 'PRON' || collective.test(low(head))
}

function aims(saying: Saying, { act, trigger }: ActReading): Range[] {
  if (!aimed.has(act) && saying.quote.rule !== 'object-infinitive') return []
  const { quote, cueAt, content, syntax } = saying
  const { first = 0, last = 0 } = content[0] ?? {}
  switch (quote.rule) {
    case 'object-of':
    case 'object-for':
    case 'object-on':
    case 'object-infinitive':
      return cueAt ? between(saying, cueAt.last, first) : []
    case 'passive-object':
    case 'passive-infinitive': {
      const subject = cueAt && subjectChunk(saying, cueAt.first, Math.max(0, cueAt.first - 30))
      return subject ? [subject] : []
    }
    case 'called':
    case 'described-as':
    case 'declared-to-be': {
      const object = firstChunk(saying, first, last)
      return object ? [object] : []
    }
    case 'noun-object': {
      if (act === 'reject') return offerer(saying, first, last)
      if (!/^(?:accuse|criticize|praise|thank)$/.test(act)) return []
      const object = firstChunk(saying, first, last)
      return object ? [object] : []
    }
  }
  if (trigger !== undefined) {
    const part = content.find((part) => part.first <= trigger && trigger < part.last)
    const thanked =
      act === 'thank' && saying.low(trigger) === 'thank'
        ? firstChunk(saying, trigger + 1, part?.last ?? trigger)
        : undefined
    if (act === 'thank') return thanked && saying.low(thanked.first) !== 'you' ? [thanked] : []
    const subject = part && subjectChunk(saying, trigger, part.first)
    return subject &&
      syntax.pos[subject.head] !== 'X' &&
      !/^(?:i|we|it|there|this|that|what|who|which)$/.test(saying.low(subject.head))
      ? [subject]
      : []
  }
  const clause = quote.rule === 'that-clause' || quote.rule === 'bare-clause' || quote.rule === 'passive-that-clause'
  const subject = clause ? firstChunk(saying, first, last) : undefined
  // "complained that drivers had waited": nobody is blamed before the clause's own subject
  return subject && subject.first <= first + 1 ? [subject] : []
}

/** "rejected an offer by the council": whose it was. */
function offerer(saying: Saying, first: number, last: number): Range[] {
  const offer = firstChunk(saying, first, last)
  if (!offer || offer.first !== first) return []
  const owner = firstChunk(saying, offer.last + 1, last)
  return owner?.first === offer.last + 1 && /^(?:by|from)$/.test(saying.low(offer.last)) ? [owner] : []
}

/** The object between a verb and its content: "the mayor of Lomnik", without "on Tuesday" and "not". */
function between(saying: Saying, first: number, content: number): Range[] {
  const { tokens, low } = saying
  const { start } = tokens[first]!
  let chunk = firstChunk(saying, first, content)
  if (!chunk || chunk.first !== first || chunk.last > content) {
    const pair = /^(?:each|one)$/.test(low(first)) ? first + 2 : content
    return content > first ? [{ start, end: tokens[Math.min(pair, content) - 1]!.end }] : []
  }
  for (;;) {
    const link = low(chunk.last)
    const next = firstChunk(saying, chunk.last + 1, content)
    if (!next || next.first !== chunk.last + 1 || next.last > content || !/^(?:of|and|,)$/.test(link)) break
    chunk = next
  }
  return [{ start, end: chunk.end }]
}

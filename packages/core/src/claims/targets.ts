import type { Act, Range } from '../schema/index.ts'
import type { ActReading } from './act.ts'
import { firstChunk, type Saying, subjectChunk } from './sayings.ts'

const aimed = new Set<Act>(['accuse', 'criticize', 'praise', 'thank', 'demand', 'ask', 'threaten', 'propose', 'reject'])
const links = /^(?:of|for|on|to|as)$/

/** Who is accused, blamed, praised or asked: characters of the text, in order of the evidence. */
export function targetsOf(saying: Saying, { act, trigger }: ActReading): Range[] {
  if (!aimed.has(act)) return []
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
      if (!/^(?:accuse|criticize|praise|thank)$/.test(act)) return []
      const object = firstChunk(saying, first, last)
      return object ? [object] : []
    }
  }
  if (trigger !== undefined) {
    const part = content.find((part) => part.first <= trigger && trigger < part.last)
    const thanked = act === 'thank' && part ? firstChunk(saying, trigger + 1, part.last) : undefined
    if (thanked) return [thanked]
    const subject = part && subjectChunk(saying, trigger, part.first)
    return subject &&
      syntax.pos[subject.head] !== 'X' &&
      !/^(?:it|there|this|that|what|who|which)$/.test(saying.low(subject.head))
      ? [subject]
      : []
  }
  const clause = quote.rule === 'that-clause' || quote.rule === 'bare-clause' || quote.rule === 'passive-that-clause'
  const subject = clause ? firstChunk(saying, first, last) : undefined
  return subject ? [subject] : []
}

/** The object between a verb and the preposition before its content. */
function between({ tokens, syntax, low }: Saying, first: number, content: number): Range[] {
  let last = content
  while (last > first && links.test(low(last - 1))) {
    last--
    break
  }
  // "blamed each other on Tuesday for": the day is no part of the object
  for (let i = first + 1; i < last; i++)
    if (syntax.pos[i] === 'ADP' && /^(?:on|in|at|last|after)$/.test(low(i))) last = i
  return last > first ? [{ start: tokens[first]!.start, end: tokens[last - 1]!.end }] : []
}

import type { Act, Range } from '../schema/index.ts'
import { firstWhere } from '../text/index.ts'
import { objectsOf } from './points.ts'
import { objectOf } from './rules/naming.ts'
import { firstChunk, type Saying, type Stretch } from './sayings.ts'
import { aimedAt, isSomebody, isSpeaker } from './sides.ts'

const aimed = new Set<Act>([
  ...([
    'accuse',
    'criticize',
    'praise',
    'thank',
    'demand',
    'ask',
    'propose',
    'threaten',
    'reject',
    'apologize',
  ] as const),
])

const judging = /^(?:accuse|criticize|praise|thank)$/

/** Whom an act is aimed at, where the verb of saying tells it by its frame: in order of the evidence. */
export function framedTargets(saying: Saying, act: Act): Range[] {
  const { quote, cueAt, content } = saying
  if (!aimed.has(act) && quote.rule !== 'object-infinitive') return []
  const { first = 0, last = 0 } = content[0] ?? {}
  switch (quote.rule) {
    case 'object-of':
    case 'object-for':
    case 'object-on':
    case 'object-with':
    case 'object-infinitive':
      return cueAt ? (relativeObject(saying, cueAt) ?? between(saying, cueAt.last, first)) : []
    case 'noun-phrase': {
      // "requests to the harbor to wait", "calls on the council for"
      const link = cueAt && /^(?:to|on|from|against)$/.test(saying.low(cueAt.last)) && cueAt.last < first
      const asked = link ? firstChunk(saying, cueAt.last + 1, cueAt.last + 2) : undefined
      if (asked) return aimedAt(saying, [asked])
      // "his criticism of the council", "her praise for the crew"
      if (judging.test(act)) return ofThing(saying, act, first, last)
      return cueAt ? answerers(saying, cueAt.first) : []
    }
    case 'blamed-on': {
      const blamed = firstChunk(saying, last + 1, last + 2)
      return blamed ? [{ start: blamed.start, end: blamed.end }] : []
    }
    case 'passive-object':
    case 'passive-infinitive':
      return cueAt ? passiveSubject(saying, cueAt) : []
    case 'called':
    case 'described-as':
    case 'declared-to-be': {
      const object = objectOf(saying)
      return object ? aimedAt(saying, [object]) : []
    }
    case 'noun-object':
    case 'adjective-object':
      return ofThing(saying, act, first, last)
    case 'infinitive': {
      const [deed] = saying.points
      return act === 'threaten' && deed
        ? aimedAt(
            saying,
            objectsOf(deed).filter((one) => isSomebody(saying, one)),
          )
        : []
    }
    case 'that-clause':
    case 'bare-clause':
    case 'passive-that-clause':
    case 'noun-clause': {
      const subject = firstChunk(saying, first, last)
      // "complained that drivers had waited": nobody is blamed before the clause's own subject
      if (!subject || subject.first > first + 1 || !isSomebody(saying, subject) || isSpeaker(saying, subject)) return []
      return aimedAt(saying, [subject])
    }
  }
  return []
}

/** Of "the mayor, 52, was accused of theft" the mayor; of "theft of which the mayor is accused" too. */
function passiveSubject(saying: Saying, cueAt: Stretch): Range[] {
  const { chunks, pos } = saying.syntax
  const clause = saying.clauseAt(cueAt.first)
  for (let i = cueAt.last - 1; clause && i >= cueAt.first; i--) {
    const at = clause.chunkAt(i)
    const frame = clause.frameOf(at)
    // "the hearing of a smuggler accused of arson"
    const bare = at > 0 && pos[clause.chunks[at]!.first] === 'VERB'
    const close = bare ? clause.chunks[at - 1] : undefined
    if (close?.kind === 'noun' && close.last === clause.chunks[at]!.first && pos[close.head] !== 'NUM')
      return [{ start: close.start, end: close.end }]
    const subject = frame?.subject.flatMap((noun) => clause.chunks[noun] ?? [])
    if (frame?.passive && subject?.length) return aimedAt(saying, subject)
  }
  for (
    let k = firstWhere(chunks, ({ last }) => last > cueAt.first) - 1;
    k >= 0 && chunks[k]!.last > cueAt.first - 30;
    k--
  ) {
    const chunk = chunks[k]!
    if (chunk.kind === 'verb') return []
    if (pos[chunk.first - 1] === 'ADP' || pos[chunk.head] === 'NUM') continue
    return [{ start: chunk.start, end: chunk.end }]
  }
  return []
}

/** "criticized the council for", "rejected the council's offer", "demanded an answer from the council". */
function ofThing(saying: Saying, act: Act, first: number, last: number): Range[] {
  const thing = firstChunk(saying, first, last)
  if (!thing) return []
  if (judging.test(act) || (act === 'reject' && thing.first === first)) {
    const [holder] = aimedAt(saying, [thing])
    const whole = holder?.start === thing.start && holder.end === thing.end
    return holder && !(whole && act === 'reject') ? [holder] : []
  }
  // what is wanted of somebody
  for (let next = thing, k = 0; k < 4; k++) {
    const link = saying.low(next.last)
    const after = firstChunk(saying, next.last + 1, last)
    if (after?.first !== next.last + 1) return []
    if (link === 'from') return isSomebody(saying, after) ? [{ start: after.start, end: after.end }] : []
    if (!/^(?:of|for|in|on|over)$/.test(link)) return []
    next = after
  }
  return []
}

/** Of "a skipper whom the patrol accused of theft" the skipper. */
function relativeObject(saying: Saying, cueAt: Stretch): Range[] | undefined {
  const { low, startsSentence, syntax } = saying
  for (let i = cueAt.first - 1; i > 0 && i > cueAt.first - 8 && !startsSentence(i); i--) {
    if (low(i) !== 'whom') continue
    const end = low(i - 1) === ',' ? i - 1 : i
    const before = syntax.chunks[firstWhere(syntax.chunks, ({ first }) => first >= end) - 1]
    return before?.last === end ? [{ start: before.start, end: before.end }] : []
  }
  return undefined
}

/** The object between a verb and its content: "the mayor of Lomnik", without "on Tuesday" and "not". */
function between(saying: Saying, first: number, content: number): Range[] {
  const { tokens, low } = saying
  const { start } = tokens[first]!
  let chunk = firstChunk(saying, first, content)
  if (!chunk || chunk.first !== first || chunk.last > content) {
    let pair = /^(?:each|one)$/.test(low(first)) ? first + 2 : content
    while (pair > first + 1 && /^(?:of|for|on|to|not|with|only)$/.test(low(pair - 1))) pair--
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

const answering =
  /^(?:comply|react|respond|reply|agree|accede|yield|bow|listen|ignore|reject|refuse|dismiss|heed|honou?r|grant|accept|resist|rebuff|meet|answer|oppose|welcome|rebut|obey|follow)$/

/** "The harbor ignored his calls to wait": who answers a call is called on. */
function answerers(saying: Saying, noun: number): Range[] {
  const clause = saying.clauseAt(noun)
  let at = clause?.chunkAt(noun) ?? -1
  // "the Church of Orla's requests" are two groups
  for (let k = 0; k < 3 && at > 0; k++) {
    const { first } = clause!.chunks[at]!
    if (saying.low(first - 1) !== 'of' || clause!.chunks[at - 1]!.last !== first - 1) break
    at--
  }
  for (const { lemma, passive, subject, obliques } of at < 0 ? [] : clause!.holders(at)) {
    if (!answering.test(lemma) || (!passive && subject.includes(at))) continue
    const agents = passive
      ? obliques.flatMap(({ preposition, chunks }) => (preposition === 'by' ? chunks : []))
      : subject
    return aimedAt(
      saying,
      agents.map((chunk) => clause!.chunks[chunk]!),
    )
  }
  return []
}

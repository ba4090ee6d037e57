import type { Layers } from '../flow/layers.ts'
import type { Event } from '../schema/index.ts'
import type { Clause, Frame } from '../syntax/frames.ts'
import { type EventWords, type Phrase, particles } from './event-words.ts'

/** A word that reports an event. Tokens `[first, last)`. */
export interface Trigger {
  readonly class: Event['class']
  readonly mode?: string
  readonly first: number
  readonly last: number
  /** The verb, where it is one; for a noun the verb that carries it: `launched an attack`. */
  readonly frame?: Frame
  /** The noun's group, index into the clause's chunks. */
  readonly chunk?: number
  /** Objects that belong to the trigger: `sanctions` of `imposed sanctions`. */
  readonly consumed: readonly number[]
  /** A preposition of its own leads to the one it is done to: `fired on the boat`. */
  readonly aims?: true
  readonly rule: 'verb' | 'verb-phrase' | 'noun'
}

type Words = Pick<Layers, 'sentences' | 'syntax'>

/** The triggers of one sentence: verbs first, then nouns that no verb has taken. */
export function triggers(clause: Clause, layers: Words, words: EventWords): Trigger[] {
  // "left two men dead", but not "there were two men killed"
  const there = ({ subject: [first] }: Frame) =>
    first !== undefined && layers.sentences.tokens[clause.chunks[first]!.head]!.lower === 'there'
  const said = new Set<number>()
  for (const frame of clause.frames) if (frame.complement !== undefined && !there(frame)) said.add(frame.complement)
  const verbs = clause.frames.flatMap((frame) =>
    said.has(clause.chunks[frame.verb]!.head) ? [] : (verbTrigger(frame, clause, layers, words) ?? []),
  )
  const taken = new Set(verbs.flatMap(({ consumed }) => consumed))
  const nouns = clause.chunks.flatMap((_, chunk) =>
    taken.has(chunk) ? [] : (nounTrigger(chunk, clause, layers, words) ?? []),
  )
  return [...verbs, ...nouns].sort((a, b) => a.first - b.first)
}

const isTo = (part: Phrase['parts'][number]) => Array.isArray(part) && part[0] === 'to'

const holds = (part: Phrase['parts'][number], word: string) =>
  part instanceof Set ? part.has(word) : (part as readonly string[]).includes(word)

const adverbs = new Set('up down out off over back away in'.split(' '))

/** They stand right after their verb: `called for talks`, not "called her for days". */
const tight = new Set(['for', 'on', 'upon'])

/** "struck down the rules", "seized on the claim", "beat back a challenge" */
const figurative = new Map([
  ['strike', /^down$/],
  ['seize', /^(?:on|upon)$/],
  ['beat', /^back$/],
])

/** What a verb reports, with its object or particle. */
export function verbTrigger(frame: Frame, clause: Clause, layers: Words, words: EventWords): Trigger | undefined {
  const phrases = words.verbs.get(frame.lemma)
  return phrases && readVerb(frame, clause, layers, phrases)
}

function readVerb(
  frame: Frame,
  clause: Clause,
  { sentences: { tokens }, syntax: { lemmas, pos } }: Words,
  phrases: readonly Phrase[],
): Trigger | undefined {
  const { chunks, sentence } = clause
  const chunk = chunks[frame.verb]!
  const head = chunk.head
  if (describes(head) || isState(frame.verb) || isOwned(chunk.first)) return undefined
  if (pos[head] !== 'VERB' || figurative.get(frame.lemma)?.test(lemmas[chunk.last] ?? '')) return undefined
  let following = frame.verb + 1
  while (following < chunks.length && following < frame.verb + 12 && chunks[following]!.kind !== 'verb') following++
  const next = chunks[following]
  const end = Math.min(sentence.last, head + 12, next?.first ?? sentence.last)
  const objects = frame.passive ? [...frame.subject, ...frame.objects] : frame.objects
  let aim = clause.frameOf(following)
  for (let i = following + 1; aim?.form !== 'infinitive' && i < following + 6; i++) {
    const later = clause.frameOf(i)
    // "allow those who left to return"
    if (later?.form === 'infinitive' && later.subject.some((noun) => frame.objects.includes(noun))) aim = later
  }
  const infinitive = aim?.form === 'infinitive' ? chunks[aim.verb]! : undefined
  for (const { class: found, mode, parts, particle } of phrases) {
    let at = chunk.last
    let last = head + 1
    let aims: true | undefined
    const consumed: number[] = []
    let led = false
    const fits = parts.every((part, i) => {
      // "prepared to attack": the infinitive that hangs on it
      if (infinitive && isTo(part) && i < parts.length - 1) return true
      if (infinitive && i > 0 && isTo(parts[i - 1]!) && Array.isArray(part))
        return part.includes(lemmas[infinitive.head]!)
      const object = part instanceof Set || !(i === 0 ? particle : particles.has((part as readonly string[])[0]!))
      if (object) {
        const own = objects.find((c) => within(c, part, found))
        if (own !== undefined) {
          consumed.push(own)
          return true
        }
      }
      const limit = object
        ? objects.length && !led
          ? reachOf(objects)
          : end
        : Math.min(end, at + 1 + (frame.objects.length && !(parts.length === 1 && tight.has(String(part))) ? 8 : 1))
      for (let t = at; t < limit; t++) {
        if (!isOf(part, t) || (/^(?:ASSAULT|RETREAT)$/.test(found) && ofLabor(t))) continue
        if (object && !led && i === 0 && isAside(t)) continue
        if (!object && t === at && adverbs.has(lemmas[t]!)) last = t + 1
        else if (!object) aims = true
        led ||= !object
        const asked = object ? clause.chunkAt(t) : -1
        if (asked >= 0 && !consumed.includes(asked)) consumed.push(asked)
        at = t + 1
        return true
      }
      return false
    })
    // "struck a hospital"
    const hits =
      found === 'PROTEST' && frame.lemma === 'strike' && !parts.length && (frame.passive || objects.length > 0)
    if (fits)
      return {
        class: hits ? 'ASSAULT' : found,
        ...(mode !== undefined && !hits && { mode }),
        first: head,
        last,
        frame,
        consumed,
        ...(aims && { aims }),
        rule: parts.length ? 'verb-phrase' : 'verb',
      }
  }
  return undefined

  /** End of the objects with the words that follow by `of`: what a phrase asks for stands there or nowhere. */
  function reachOf(all: readonly number[]): number {
    let last = all.at(-1)!
    // "$300 worth of copper"
    if (lemmas[chunks[last]!.last] === 'worth' && chunks[last + 1]?.first === chunks[last]!.last + 2) last++
    while (
      last + 1 < chunks.length &&
      last < all.at(-1)! + 6 &&
      lemmas[chunks[last]!.last] === 'of' &&
      chunks[last + 1]!.first === chunks[last]!.last + 1
    )
      last++
    return Math.min(end, chunks[last]!.last)
  }

  /** "wanted to issue her support": a noun, whatever it was taken for. */
  function isOwned(first: number): boolean {
    return (
      /^(?:my|your|his|her|its|our|their)$/i.test(tokens[first - 1]?.text ?? '') &&
      lemmas[first] === tokens[first]!.text
    )
  }

  /** "led to riots" led none, "flew on a plane" moved none: the noun stands behind a preposition of the verb. */
  function isAside(t: number): boolean {
    const near = clause.chunks.find(({ first, last }) => first <= t && t < last)
    return near?.kind === 'noun' && near.first === head + 2 && /^(?:to|on|in|into)$/.test(lemmas[head + 1]!)
  }

  /** "remains closed": how it is, not what is done. */
  function isState(verb: number): boolean {
    const { first } = chunks[verb]!
    const before = chunks[verb - 1]
    const linking = before?.kind === 'verb' && before.last === first ? before.head : first
    return linking !== head && /^(?:remain|stay|seem|look|appear|keep)$/.test(lemmas[linking]!)
  }

  /** "started with attacking style": a participle that only says what kind of noun follows. */
  function describes(t: number): boolean {
    const noun = tokens[t + 1]?.text
    return (
      /ing$/i.test(tokens[t]!.text) &&
      /^(?:ADP|SCONJ)$/.test(pos[t - 1] ?? '') &&
      pos[t + 1] === 'NOUN' &&
      noun === lemmas[t + 1] &&
      !/^(?:NOUN|PROPN)$/.test(pos[t + 2] ?? '')
    )
  }

  /** "a hunger strike", "a 24-hour strike" */
  function ofLabor(t: number): boolean {
    return (
      lemmas[t] === 'strike' &&
      /^(?:hunger|general|labou?r|wildcat|nationwide|.*-?(?:hour|day|week|month))$/.test(lemmas[t - 1] ?? '')
    )
  }

  /** By its lemma or as it stands: `goods`. */
  function isOf(part: Phrase['parts'][number], t: number): boolean {
    const lemma = lemmas[t]!.toLowerCase()
    const { lower } = tokens[t]!
    return holds(part, lemma) || (lower !== lemma && holds(part, lower))
  }

  function within(c: number, part: Phrase['parts'][number], kind: Event['class']): boolean {
    for (let t = chunks[c]!.first; t < chunks[c]!.last; t++)
      if (isOf(part, t) && !(/^(?:ASSAULT|RETREAT)$/.test(kind) && ofLabor(t))) return true
    return false
  }
}

const light = new Set(
  'launch carry conduct stage mount hold make begin start resume continue lead announce commit order open wage sign reach declare plan prepare plot attend join undertake suffer tighten extend impose enforce maintain intensify step'.split(
    ' ',
  ),
)

function nounTrigger(
  index: number,
  { chunks, holders }: Clause,
  { sentences: { tokens }, syntax: { lemmas, pos } }: Words,
  words: EventWords,
): Trigger | undefined {
  const chunk = chunks[index]!
  if (chunk.kind !== 'noun' || pos[chunk.head] !== 'NOUN') return undefined
  const lemma = lemmas[chunk.head]!.toLowerCase()
  const plain = tokens[chunk.head]!.lower
  for (const list of [words.nouns.get(lemma), words.nouns.get(plain)])
    for (const { words: phrase, class: found, mode } of list ?? []) {
      const first = chunk.head - phrase.length + 1
      if (first < chunk.first || !phrase.slice(0, -1).every((word, i) => lemmas[first + i]!.toLowerCase() === word))
        continue
      const frame = holders(index).find(({ objects, lemma }) => objects.includes(index) && light.has(lemma))
      return {
        class: found,
        ...(mode !== undefined && { mode }),
        first,
        last: chunk.head + 1,
        chunk: index,
        ...(frame && { frame }),
        consumed: [],
        rule: 'noun',
      }
    }
  return undefined
}

import type { Layers } from '../flow/layers.ts'
import type { Count } from '../schema/index.ts'
import type { Clause, Frame } from '../syntax/frames.ts'
import { reality } from '../syntax/reality.ts'
import type { Figure } from './figure.ts'
import { acts, counted, doneTo, dwellers, happens, harm, homes, said, suffering } from './words.ts'

export interface Fared {
  readonly status: Count['status']
  readonly rule: string
  /** A token of the words that say it. */
  readonly at: number
}

/** What a clause says happened to those its noun group `role` counts; undefined where it says nothing, or not as a fact. */
export function status(
  figure: Pick<Figure, 'first' | 'last' | 'chunk' | 'who'>,
  clause: Clause,
  layers: Pick<Layers, 'sentences' | 'syntax'>,
): Fared | undefined {
  const { tokens } = layers.sentences
  const { lemmas, pos } = layers.syntax
  const { chunks, sentence, frameOf, holders, chunkAt } = clause
  const held = holders(figure.chunk)
  const word = (i: number) => (i >= sentence.first && i < sentence.last ? tokens[i]!.text.toLowerCase() : '')
  const holds = (frame: Frame) =>
    reality(clause, frame, chunks[frame.verb]!.first, layers.sentences, layers.syntax) === 'asserts'
  const group = chunks[figure.chunk]
  const who = figure.who === undefined ? group : chunks[figure.who]

  // 20 injured people; 12 missing miners; 20 dead; 17 arrests
  const inside = who && figure.who !== undefined ? who : group
  if (inside)
    for (let i = Math.max(inside.first, inside === group ? figure.last : inside.first); i < inside.last; i++) {
      const found = said.get(word(i)) ?? (i === inside.head ? counted.get(lemmas[i]!) : undefined)
      if (found) return { status: found, rule: i === inside.head ? 'counted-noun' : 'adjective', at: i }
    }
  // claimed 20 lives
  if (inside && lemmas[inside.head] === 'life') {
    const frame = held.find(({ objects }) => objects.includes(figure.chunk))
    if (frame && /^(?:claim|take|lose|cost)$/.test(frame.lemma) && holds(frame))
      return { status: 'killed', rule: 'lives', at: inside.head }
    return undefined
  }
  // two dead; six others injured; seven people dead
  const end = who ? Math.max(who.last, figure.last) : figure.last
  let next = end
  while (
    (pos[next] === 'ADV' || /^(?:others?|more|feared|believed|presumed|reported|still)$/.test(word(next))) &&
    next < end + 3
  )
    next++
  const adjacent = said.get(word(next))
  const listed = held.some(({ objects, complement }) => complement === next && objects.includes(figure.chunk))
  if (adjacent && !listed && next < sentence.last) {
    const frame = frameOf(chunkAt(next))
    const active =
      frame && !frame.passive && (frame.objects.length > 0 || pos[next + 1] === 'DET' || pos[next + 1] === 'NUM')
    if (!active) return { status: adjacent, rule: 'participle', at: next }
  }
  const role = figure.chunk >= 0 ? figure.chunk : -2
  const roles = [role, figure.who ?? -2]
  const has = (all: readonly number[]) => all.some((chunk) => roles.includes(chunk))
  for (const frame of figure.who === undefined || figure.who === figure.chunk
    ? held
    : [...held, ...holders(figure.who)]) {
    const head = chunks[frame.verb]!.head
    const said_ = (found: Count['status'] | undefined, rule: string): Fared | undefined =>
      found && holds(frame) ? { status: found, rule, at: head } : undefined
    const complement = frame.complement === undefined ? undefined : said.get(word(frame.complement))
    if (has(frame.objects)) {
      if (complement && /^(?:leave|find|report)$/.test(frame.lemma)) return said_(complement, 'left-complement')
      const direct = frame.passive ? undefined : doneTo.get(frame.lemma)
      if (direct) return said_(direct, 'done-to')
    }
    if (has(frame.subject)) {
      if (complement && /^(?:be|find|report|leave|go|remain|get)$/.test(frame.lemma))
        return said_(complement, 'complement')
      const passive = frame.passive ? doneTo.get(frame.lemma) : undefined
      if (passive) return said_(passive, 'passive')
      const object = frame.objects.map((chunk) => lemmas[chunks[chunk]!.head] ?? '')
      if (suffering.has(frame.lemma) && object.some((lemma) => harm.has(lemma))) return said_('injured', 'suffer-harm')
      if (frame.lemma === 'lose' && object.includes('life')) return said_('killed', 'lives')
      if (frame.lemma === 'miss' && word(head) === 'missing' && !frame.objects.length)
        return said_('missing', 'missing')
      if (frame.lemma === 'go' && word(chunks[frame.verb]!.last) === 'missing') return said_('missing', 'go-missing')
      const places = [...frame.objects, ...frame.obliques.flatMap(({ chunks }) => chunks)].map(
        (c) => lemmas[chunks[c]!.head] ?? '',
      )
      const hospital = places.some((lemma) => /^(?:hospital|clinic|ward|unit|infirmary)$/.test(lemma))
      if (frame.passive && /^(?:take|rush|bring|admit|airlift|transport|transfer)$/.test(frame.lemma) && hospital)
        return said_('injured', 'hospital')
      if (frame.passive && frame.lemma === 'treat') return said_('injured', 'treated')
      const dweller = who !== undefined && dwellers.has(lemmas[who.head] ?? '')
      if (dweller && /^(?:leave|abandon|lose)$/.test(frame.lemma) && object.some((lemma) => homes.has(lemma)))
        return said_('displaced', 'left-home')
      if (frame.passive && /^(?:force|drive|order)$/.test(frame.lemma) && places.some((lemma) => homes.has(lemma)))
        return said_('displaced', 'left-home')
      const alone = frame.passive ? undefined : happens.get(frame.lemma)
      if (alone && !(alone === 'present' && frame.lemma === 'attend' && !frame.objects.length))
        return said_(alone, 'happens')
    }
    if (/^(?:treat)$/.test(frame.lemma) && !frame.passive && has(frame.objects)) return said_('injured', 'treated')
  }
  // the deaths of 20 people; injuries to five; a toll of 25
  if (group && (word(group.first - 1) === 'of' || word(group.first - 1) === 'to')) {
    const owner = chunks[figure.chunk - 1]
    const act = owner?.last === group.first - 1 ? acts.get(lemmas[owner.head] ?? '') : undefined
    // "the death of Browser 6": the number is a part of a name
    const named = layers.syntax.pos[figure.first - 1] === 'PROPN' && figure.first > group.first
    if (act && !named && (word(group.first - 1) === 'of' || harm.has(lemmas[owner!.head]!)))
      return { status: act, rule: 'act-of', at: owner!.head }
  }
  return toll(figure, word)
}

/** `the death toll rose to 25`. */
function toll({ first }: Pick<Figure, 'first'>, word: (i: number) => string): Fared | undefined {
  if (!/^(?:to|at|of|is|was|reached|reaches|hit|exceeds|exceeded|above|passed)$/.test(word(first - 1))) return undefined
  for (let i = first - 2; i > first - 9; i--) {
    if (word(i) !== 'toll') continue
    return /^(?:injury|injuries)$/.test(word(i - 1))
      ? { status: 'injured', rule: 'toll', at: i }
      : { status: 'killed', rule: 'toll', at: i }
  }
  return undefined
}

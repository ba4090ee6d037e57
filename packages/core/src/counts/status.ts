import type { Layers } from '../flow/layers.ts'
import type { Count } from '../schema/index.ts'
import type { Clause, Frame } from '../syntax/frames.ts'
import { reality } from '../syntax/reality.ts'
import { coordinated } from './coordinated.ts'
import type { Figure } from './figure.ts'
import { heldBy } from './held-by.ts'
import { dying, leading, suicide, trailing } from './phrases.ts'
import { forces, isHuman, isThing } from './things.ts'
import { toll } from './toll.ts'
import {
  acts,
  contenders,
  counted,
  doneTo,
  dwellers,
  happens,
  harm,
  homes,
  needsPeople,
  said,
  staff,
  suffering,
} from './words.ts'

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
  isPerson: (noun: string) => boolean,
): Fared | undefined {
  const called = fared(figure, clause, layers, isPerson, false)
  if (called?.rule !== 'counted-noun' && called?.rule !== 'adjective') return called
  // "two hostages were killed", "three wounded guards died": what becomes of them goes before what they are called
  const done = fared(figure, clause, layers, isPerson, true)
  return done?.status === 'killed' || done?.rule === 'passive' ? done : called
}

function fared(
  figure: Pick<Figure, 'first' | 'last' | 'chunk' | 'who'>,
  clause: Clause,
  layers: Pick<Layers, 'sentences' | 'syntax'>,
  isPerson: (noun: string) => boolean,
  apartFromNames: boolean,
): Fared | undefined {
  const { tokens } = layers.sentences
  const { lemmas, pos } = layers.syntax
  const { chunks, sentence, frameOf, holders, chunkAt } = clause
  const held = heldBy(figure, clause, tokens)
  const word = (i: number) => (i >= sentence.first && i < sentence.last ? tokens[i]!.lower : '')
  const holds = (frame: Frame) =>
    reality(clause, frame, chunks[frame.verb]!.first, layers.sentences, layers.syntax) === 'asserts'
  const group = chunks[figure.chunk]
  const who = figure.who === undefined ? group : chunks[figure.who]

  const noun = who && who.head >= figure.last ? lemmas[who.head]!.toLowerCase() : ''
  const proper = who !== undefined && pos[who.head] === 'PROPN'
  const human = proper || (who !== undefined && pos[who.head] === 'PRON') || isHuman(noun, isPerson)
  if (isThing(noun) && !forces.has(noun)) return undefined
  const phrase = leading(figure.first, word) ?? dying(figure.last, word) ?? suicide(figure.last, word)
  if (phrase && (human || phrase.rule !== 'crowd')) return phrase

  // 20 injured people; 12 missing miners; 20 dead; 17 arrests
  const inside = who && figure.who !== undefined ? who : group
  if (inside && !apartFromNames)
    for (let i = Math.max(inside.first, inside === group ? figure.last : inside.first); i < inside.last; i++) {
      const found = said.get(word(i)) ?? (i === inside.head ? counted.get(lemmas[i]!) : undefined)
      // "was not taking in 20 refugees"; "20 dead and wounded"
      if (found === 'missing' && !human) continue
      // "a former detainee"; "a wounded candidate"
      if (i === inside.head && !said.has(word(i)) && former.test(word(i - 1))) continue
      if (found === 'injured' && contenders.has(lemmas[inside.head]!)) continue
      if (found && i === inside.head && !said.has(word(i)))
        if (held.some((frame) => !holds(frame) || freeing.test(frame.lemma))) return undefined
      const both = found && said.get(word(i + 2))
      if (both && both !== found && /^(?:and|or)$/.test(word(i + 1)) && !figuresAt(word(i + 3)))
        return { status: 'other', rule: 'dead-and-wounded', at: i }
      if (found) return { status: found, rule: i === inside.head ? 'counted-noun' : 'adjective', at: i }
    }
  // claimed 20 lives
  if (inside && lemmas[inside.head] === 'life') {
    const frame = held.find(({ objects }) => objects.includes(figure.chunk))
    if (frame && /^(?:claim|take|lose|cost)$/.test(frame.lemma) && holds(frame))
      return { status: 'killed', rule: 'lives', at: inside.head }
    return undefined
  }
  // 20 bodies were found
  if (inside && /^(?:body|corpse)$/.test(noun) && held.some((frame) => bodies.test(frame.lemma) && holds(frame)))
    return { status: 'killed', rule: 'bodies', at: inside.head }
  // two dead; six others injured; seven people dead
  const end = who ? Math.max(who.last, figure.last) : figure.last
  let next = end
  while (
    (pos[next] === 'ADV' || /^(?:others?|more|feared|believed|presumed|reported|still)$/.test(word(next))) &&
    next < end + 3
  )
    next++
  const adjacent = said.get(word(next))
  if (adjacent && tentative(figure.first, next, end, word)) return undefined
  // two films, "one captured by a camera"
  if (word(next) === 'captured' && noun === '' && word(figure.first) === 'one') return undefined
  const listed = held.some(({ objects, complement }) => complement === next && objects.includes(figure.chunk))
  if (adjacent && !listed && next < sentence.last) {
    const frame = frameOf(chunkAt(next))
    const active =
      frame && !frame.passive && (frame.objects.length > 0 || pos[next + 1] === 'DET' || pos[next + 1] === 'NUM')
    const both = said.get(word(next + 2))
    if (!active && both && both !== adjacent && /^(?:and|or)$/.test(word(next + 1)))
      return { status: 'other', rule: 'dead-and-wounded', at: next }
    if (!active && (human || adjacent !== 'missing')) return { status: adjacent, rule: 'participle', at: next }
  }
  const state = trailing(end, word)
  if (state && human) return state
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
      if (complement === 'killed') return said_(complement, 'left-complement')
      const taken = frame.passive || (needsPeople.has(frame.lemma) && !human) ? undefined : doneTo.get(frame.lemma)
      const direct = deadlier(frame, taken)
      if (direct === 'injured' && contenders.has(noun)) return undefined
      if (direct) return said_(coordinated(frame, direct, clause, lemmas, word), 'done-to')
      if (!frame.passive && deploying.test(frame.lemma) && forces.has(noun)) return said_('present', 'deployed')
      if (!frame.passive && /^(?:draw|attract)$/.test(frame.lemma) && human && noun)
        if (frame.subject.some((c) => isGathering(lemmas[chunks[c]!.head]!))) return said_('present', 'drawn')
    }
    if (has(frame.subject)) {
      const afterVerb = chunks[frame.verb]!.last
      if (complement && /^(?:be|find|report|leave|go|remain|get|pronounce|declare|confirm)$/.test(frame.lemma))
        return complement === 'missing' && !human ? undefined : said_(complement, 'complement')
      const fatal = frame.passive || /^(?:burn|bleed|freeze|starve|choke|suffocate|fall)$/.test(frame.lemma)
      if (fatal && word(afterVerb) === 'to' && word(afterVerb + 1) === 'death') return said_('killed', 'to-death')
      const passive =
        frame.passive && (human || !needsPeople.has(frame.lemma)) ? deadlier(frame, doneTo.get(frame.lemma)) : undefined
      if (passive) return said_(coordinated(frame, passive, clause, lemmas, word), 'passive')
      const state = trailing(afterVerb, word)
      if (state && human && (frame.lemma === 'be' || frame.passive || frame.lemma === 'remain'))
        return said_(state.status, 'state')
      if (frame.passive && deploying.test(frame.lemma) && forces.has(noun)) return said_('present', 'deployed')
      if (human && present(frame, clause, lemmas)) return said_('present', 'turned-out')
      const object = frame.objects.map((chunk) => lemmas[chunks[chunk]!.head] ?? '')
      if (suffering.has(frame.lemma) && object.some((lemma) => harm.has(lemma))) return said_('injured', 'suffer-harm')
      if (frame.lemma === 'lose' && object.includes('life')) return said_('killed', 'lives')
      if (human && !frame.passive && ownDeath(frame, afterVerb)) return said_('killed', 'suicide')
      if (frame.lemma === 'miss' && word(head) === 'missing' && !frame.objects.length && human)
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
      const alone = frame.passive || (needsPeople.has(frame.lemma) && !human) ? undefined : happens.get(frame.lemma)
      // "attended the rally", but "gathered signatures", "demonstrated that"
      const doing =
        alone !== 'present' || frame.objects.length > 0 === (frame.lemma === 'attend') || frame.lemma === 'protest'
      if (alone && doing && word(afterVerb) !== 'that') return said_(alone, 'happens')
    }
    if (frame.lemma === 'treat' && !frame.passive && has(frame.objects) && human) return said_('injured', 'treated')
    if (frame.passive && /^(?:attend|join)$/.test(frame.lemma))
      if (frame.obliques.some(({ preposition, chunks }) => preposition === 'by' && has(chunks)))
        return said_('present', 'turned-out')
  }
  // the deaths of 20 people; injuries to five; a toll of 25
  if (group && (word(group.first - 1) === 'of' || word(group.first - 1) === 'to')) {
    const owner = chunks[figure.chunk - 1]
    const act = owner?.last === group.first - 1 ? acts.get(lemmas[owner.head] ?? '') : undefined
    const sought = owner !== undefined && holders(figure.chunk - 1).some(({ lemma }) => seeking.test(lemma))
    // "the death of Browser 6": the number is a part of a name
    const named = layers.syntax.pos[figure.first - 1] === 'PROPN' && figure.first > group.first
    const left = owner && lemmas[owner.head] === 'loss' && staff.has(noun)
    if (act && !named && !sought && !left && (word(group.first - 1) === 'of' || harm.has(lemmas[owner!.head]!)))
      return { status: act, rule: 'act-of', at: owner!.head }
  }
  return toll(figure, word)

  /** `fatally shot`, `was fatally stabbed`. */
  function deadlier({ verb, lemma }: Frame, status: Count['status'] | undefined): Count['status'] | undefined {
    const { head, last } = chunks[verb]!
    const fatal = [head - 1, head + 1, last].some((i) => /^(?:fatally|mortally)$/.test(word(i)))
    return fatal && (status || wounding.test(lemma)) ? 'killed' : status
  }

  /** `committed suicide`, `hanged himself`, `took his own life`. */
  function ownDeath({ lemma, objects }: Frame, after: number): boolean {
    const self = /^(?:himself|herself|themselves|itself)$/.test(word(after))
    if (/^(?:kill|hang|shoot)$/.test(lemma)) return self
    const object = objects.map((chunk) => lemmas[chunks[chunk]!.head])
    if (lemma === 'commit') return object.includes('suicide')
    return lemma === 'take' && object.includes('life') && /^(?:his|her|their)$/.test(word(after))
  }
}

const former = /^(?:former|ex|onetime|one-time|would-be|potential|future)$/
const wounding = /^(?:stab|strike|hit|beat|crush|injure|wound|hurt|electrocute|burn|maul|gore|knife|trample|run)$/

const bodies = /^(?:find|recover|pull|discover|retrieve|see|count|lie|wash|exhume|remove|drag)$/
const deploying = /^(?:deploy|send|dispatch|station|mass|mobilize|post|base|amass)$/
const isGathering = (noun: string) =>
  /^(?:march|rally|protest|demonstration|strike|walkout|vigil|parade|procession|funeral|sit-in|gathering)$/.test(noun)
const freeing = /^(?:free|release|rescue|exchange|swap|liberate)$/
const seeking = /^(?:seek|demand|order|request|call|urge|want|plan|plot)$/
const numerals = /^(?:\d|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|an?$)/
const figuresAt = (word: string) => numerals.test(word)

/** `two nearly killed`, `might have been two killed`: it has not happened, or may not have. */
function tentative(first: number, next: number, end: number, word: (i: number) => string): boolean {
  for (let i = end; i < next; i++) if (/^(?:nearly|almost|allegedly|not|never)$/.test(word(i))) return true
  for (let i = first - 1; i > first - 6; i--) if (/^(?:might|may|could|would|if|no|not)$/.test(word(i))) return true
  return false
}

/** `took to the streets`, `took part`, `turned out`, `joined the march`. */
function present(frame: Frame, { chunks }: Clause, lemmas: readonly string[]): boolean {
  if (frame.passive) return false
  const nouns = [...frame.objects, ...frame.obliques.flatMap(({ chunks }) => chunks)].map(
    (c) => lemmas[chunks[c]!.head] ?? '',
  )
  if (frame.lemma === 'take') return nouns.some((noun) => /^(?:part|street)$/.test(noun))
  if (frame.lemma === 'join' || frame.lemma === 'attend' || frame.lemma === 'participate')
    return nouns.some((noun) =>
      /^(?:march|rally|protest|demonstration|strike|walkout|vigil|parade|procession|funeral)$/.test(noun),
    )
  return false
}

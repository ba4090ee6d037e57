import { parties } from '../counts/party.ts'
import { measures, persons } from '../counts/words.ts'
import type { Layers, Local } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { vouchers } from '../flow/vouchers.ts'
import type { Actor } from '../schema/index.ts'
import type { Clause } from '../syntax/frames.ts'
import { wordSet } from '../text/index.ts'
import { actorCodes } from './actor-codes.ts'
import { entityCodes } from './party-codes.ts'
import type { Trigger } from './trigger.ts'

type Doc = Pick<Layers, 'sentences' | 'syntax' | 'mentions' | 'entities'>
export interface Sides {
  readonly actors: readonly Local<Actor>[]
  readonly recipients: readonly Local<Actor>[]
}

const multitude = new Set(
  'dozens hundreds thousands scores tens dozen hundred thousand group number member majority crowd band team handful leader part unit'.split(
    ' ',
  ),
)
const places = new Set(
  'town city village province region border area camp district state country capital part territory'.split(' '),
)
/** What can be done to a thing as well as to somebody. */
const onThings = new Set(
  (
    'attack bomb shell bombard storm destroy raze torch target hit strike pound capture overrun retake occupy blow sink ram fire ' +
    'close demolish seize raid block blockade dismantle search ban burn confiscate damage sabotage vandalize deface hack seal loot ' +
    'ransack blast bulldoze besiege invade'
  ).split(' '),
)
const onPeople = new Set<Trigger['class']>(['COERCE', 'ASSAULT', 'CONSULT'])
const saying = new Set(
  'say announce state declare add tell claim promise vow pledge insist warn agree decide confirm report stress'.split(
    ' ',
  ),
)
const against = new Set(['against', 'on', 'upon', 'at', 'with', 'to', 'into', 'for', 'from'])
const symmetric = new Set('meet clash agree sign negotiate talk confer cooperate'.split(' '))

/** Who does it and to whom, for the triggers of one document. */
export function participants(
  doc: Doc & Pick<Layers, 'quotes' | 'claims'>,
  lexicon: Lexicon,
): (trigger: Trigger, clause: Clause) => Sides {
  const { tokens } = doc.sentences
  const { lemmas, pos } = doc.syntax
  const party = parties(doc)
  const claimAt = vouchers(doc)
  const codes = actorCodes(lexicon)
  const groups = lexicon.table('group-nouns')
  const entities = new Map(doc.entities.entities.map((entity) => [entity.id, entity]))
  const values = new Set(
    doc.mentions
      .filter(({ kind }) => !['person', 'organization', 'place', 'group', 'title', 'quantity'].includes(kind))
      .map(({ end }) => end),
  )
  const known = new Map<string, ReturnType<typeof codes>>()
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? ''

  const ofEntity = (id: string) => {
    let found = known.get(id)
    if (!found) {
      found = entityCodes(entities.get(id)!, codes)
      known.set(id, found)
    }
    return found
  }

  /** `Kestria said it would ...`: the subject of the verb of saying right before a pronoun. */
  const speaker = (clause: Clause, index: number): Local<Actor> | undefined => {
    let at = index - 1
    while (at > index - 6 && at >= 0 && clause.frameOf(at)?.form !== 'finite') at--
    const before = clause.frameOf(at)?.form === 'finite' ? clause.frameOf(at) : undefined
    const subject =
      before && saying.has(before.lemma) ? before.subject.filter((c) => pos[clause.chunks[c]!.head] !== 'PRON') : []
    return subject.length === 1 ? actor(clause, subject[0]!, true) : undefined
  }

  /** `French and Egyptian warships`: the adjectives before the last, each for its own. */
  const sharers = (clause: Clause, index: number): Local<Actor>[] => {
    const { first, head } = clause.chunks[index]!
    const joints: number[] = []
    for (let i = first; i < head; i++) if (pos[i] === 'CCONJ' || word(i) === ',') joints.push(i)
    return joints.flatMap((joint) => {
      const named = codes([tokens[joint - 1]!.text], '')
      const sector = codes([], lemmas[head]!.toLowerCase()).sector
      const { start, end } = tokens[joint - 1]!
      return named.country ? [{ ...party({ start, end }, { start, end }), ...named, ...(sector && { sector }) }] : []
    })
  }

  /** A noun group as an actor; undefined for what is no one: dates, measures, abstractions. */
  const actor = (clause: Clause, index: number, strict: boolean): Local<Actor> | undefined => {
    const { chunks } = clause
    const chunk = chunks[index]
    if (chunk?.kind !== 'noun' || values.has(tokens[chunk.last - 1]!.end)) return undefined
    let last = chunk.last
    let head = chunk.head
    const of = chunks[index + 1]
    if (
      multitude.has(lemmas[head]!.toLowerCase()) &&
      word(last) === 'of' &&
      of?.kind === 'noun' &&
      of.first === last + 1
    ) {
      last = of.last
      head = of.head
    }
    const span = { start: tokens[chunk.first]!.start, end: tokens[last - 1]!.end }
    const found = party(span, { start: tokens[head]!.start, end: tokens[head]!.end })
    const near = chunks[index + 1]
    const tail =
      near?.kind === 'noun' && /^(?:of|in|from)$/.test(word(chunk.last)) && near.first === chunk.last + 1
        ? near.last
        : last
    let from = chunk.first
    for (let i = chunk.first; i < head; i++) if (pos[i] === 'CCONJ') from = i + 1
    const texts = (to: number) => tokens.slice(from, to).map(({ text }) => text)
    const own = codes(texts(last), lemmas[head]!.toLowerCase())
    const noun = lemmas[head]!.toLowerCase()
    const people = own.sector !== undefined || persons.has(noun) || groups.has(noun) || groups.has(`${noun}s`)
    const far = !own.country && !own.code && (people || pos[head] === 'PROPN' || places.has(noun))
    const wide = far ? { ...codes(texts(tail), noun), ...own } : own
    const named =
      wide.country || wide.code || found.entity === undefined ? wide : { ...ofEntity(found.entity), ...wide }
    if (pos[head] === 'DET' || measures.has(noun)) return undefined
    const pronoun = pos[head] === 'PRON'
    if (pronoun && found.entity === undefined) {
      const claimants = /^(?:i|we|us|me|my|our)$/.test(word(head)) ? (claimAt(span)?.claimants ?? []) : []
      const self = claimants.length === 1 ? claimants[0] : undefined
      if (self?.entity !== undefined) return { ...span, entity: self.entity, ...ofEntity(self.entity) }
      const meant = /^(?:it|they|he|she|we|its|their|his|her)$/.test(word(head)) ? speaker(clause, index) : undefined
      if (meant) return { ...meant, ...span }
      if (!/^(?:he|she|they|him|her|them|we|who)$/.test(word(head))) return undefined
    }
    if (pronoun && !named.country && !named.code) {
      const meant = speaker(clause, index)
      if (meant && meant.entity === found.entity) return { ...meant, ...span }
    }
    let capital = false
    for (let i = Math.max(chunk.first, clause.sentence.first + 1); i < last; i++)
      capital ||= /^(?:ADJ|PROPN)$/.test(pos[i]!) && /^\p{Lu}/u.test(tokens[i]!.text)
    const someone =
      capital || found.entity !== undefined || pos[head] === 'PROPN' || pronoun || named.country || named.code || people
    const opening = pos[chunk.first]
    const concrete =
      opening === 'DET' || opening === 'PRON' || opening === 'NUM' || noun !== tokens[head]!.text.toLowerCase()
    return someone || (!strict && concrete && !isAbstract(noun)) ? { ...found, ...named } : undefined
  }
  const actors = (clause: Clause, all: readonly number[], strict = true) =>
    all
      .flatMap((index) => {
        const found = actor(clause, index, strict)
        return found ? [...sharers(clause, index), found] : []
      })
      .filter(({ entity }, i, all) => entity === undefined || all.findIndex((other) => other.entity === entity) === i)

  /** "captured a prisoner": the object belongs to the trigger and is still somebody. */
  const isPeople = ({ chunks }: Clause, index: number) => {
    const noun = lemmas[chunks[index]!.head]!.toLowerCase()
    return persons.has(noun) || groups.has(noun) || groups.has(`${noun}s`)
  }

  const verbal = ({ class: kind, frame, consumed, aims }: Trigger, clause: Clause): Sides => {
    if (!frame) return { actors: [], recipients: [] }
    const by = frame.obliques.filter(({ preposition }) => preposition === 'by').flatMap(({ chunks }) => chunks)
    const doers = actors(clause, frame.passive ? by : frame.subject)
    const direct = (frame.passive ? frame.subject : frame.objects).filter(
      (index) =>
        (!consumed.includes(index) || (onPeople.has(kind) && isPeople(clause, index))) &&
        !(frame.lemma === 'fire' && word(clause.chunks[index]!.head) === 'it'),
    )
    const done = actors(clause, direct, !onThings.has(frame.lemma))
    const further = frame.obliques
      .filter(
        ({ preposition }) =>
          (against.has(preposition) && !aside(kind, preposition)) ||
          (preposition === 'in' && consumed.length > 0 && /^(?:CONCEDE|COERCE|SANCTION|SUPPORT|RETREAT)$/.test(kind)) ||
          preposition === 'between',
      )
      .flatMap(({ chunks }) => chunks)
    const aimed = aims && !frame.passive ? further.slice(0, 1) : []
    const others =
      done.length && !consumed.length ? [] : aimed.length ? actors(clause, aimed, false) : actors(clause, further)
    const recipients = [...done, ...others.filter((other) => !doers.some(({ start }) => start === other.start))]
    if (symmetric.has(frame.lemma) && !doers.length) return { actors: recipients, recipients: [] }
    return { actors: doers, recipients }
  }

  const nominal = (trigger: Trigger, clause: Clause): Sides => {
    const chunk = clause.chunks[trigger.chunk!]!
    const left: Local<Actor>[] = []
    const right: Local<Actor>[] = []
    if (/^(?:his|her|its|their|our|my)$/.test(word(chunk.first))) {
      const own = { start: tokens[chunk.first]!.start, end: tokens[chunk.first]!.end }
      const { entity } = party(own, own)
      if (entity !== undefined) left.push({ ...own, entity, ...ofEntity(entity) })
    }
    const possessor = ownerEnd(chunk.first, trigger.first, word)
    if (possessor > chunk.first) {
      const span = { start: tokens[chunk.first]!.start, end: tokens[possessor - 1]!.end }
      const head = { start: tokens[possessor - 1]!.start, end: tokens[possessor - 1]!.end }
      const texts = tokens.slice(chunk.first, possessor).map(({ text }) => text)
      const found = party(span, head)
      const named = codes(texts, lemmas[possessor - 1]!.toLowerCase())
      if (found.entity !== undefined || named.country || named.code || named.sector)
        left.push({
          ...found,
          ...(found.entity !== undefined && !named.country && !named.code && ofEntity(found.entity)),
          ...named,
        })
    } else
      for (let i = chunk.first; i < trigger.first; i++) {
        if (pos[i] !== 'ADJ' && pos[i] !== 'PROPN' && pos[i] !== 'NOUN') continue
        const named = codes([tokens[i]!.text], lemmas[i]!.toLowerCase())
        const span = { start: tokens[i]!.start, end: tokens[i]!.end }
        if (named.country || named.code || named.sector === 'REB' || named.sector === 'COP')
          left.push({ ...party(span, span), ...named })
      }
    const killing =
      /^(?:killing|murder|assassination|massacre|arrest|detention|kidnapping|abduction|bombing|shelling|bombardment|torture|execution|invasion|deportation|demolition|expulsion|siege|eviction|release|criticism|condemnation|rejection|endorsement|recognition|investigation|indictment)s?$/
    for (let next = trigger.chunk! + 1, at = chunk.last; next < clause.chunks.length; next++) {
      const other = clause.chunks[next]!
      const preposition = word(at)
      if (other.kind !== 'noun' || other.first !== at + 1) break
      const violent = trigger.class === 'ASSAULT' || trigger.class === 'COERCE'
      const found = actor(clause, next, !violent || preposition === 'by' || preposition === 'between')
      if (found) {
        if (
          preposition === 'by' ||
          preposition === 'between' ||
          (preposition === 'and' && left.length > 0 && !right.length)
        )
          left.push(found)
        else if (preposition === 'of' && next === trigger.chunk! + 1 && trigger.class !== 'PROTEST')
          (killing.test(lemmas[chunk.head]!) ? right : left).push(found)
        else if (/^(?:on|against|at|with|to|upon|and)$/.test(preposition)) right.push(found)
      }
      at = other.last
    }
    const carried = trigger.frame ? actors(clause, trigger.frame.passive ? [] : trigger.frame.subject) : []
    const further =
      trigger.frame?.obliques
        .filter(({ preposition }) => /^(?:on|against|at|with)$/.test(preposition))
        .flatMap(({ chunks }) => chunks) ?? []
    const recipients = right.length ? right : actors(clause, further)
    return { actors: carried.length ? carried : left, recipients }
  }

  return (trigger, clause) => (trigger.rule === 'noun' ? nominal(trigger, clause) : verbal(trigger, clause))
}

const abstract = wordSet(
  'supply rise water crisis poverty violence right freedom issue problem situation process idea concern question ' +
    'influence role danger risk use growth development policy plan law rule decision move effort claim charge term deal ' +
    'agreement approach count crime vulnerability threat criticism weakness',
)

/** Where they meet, and from where somebody is driven. */
const aside = (kind: Trigger['class'], preposition: string) =>
  kind === 'CONSULT' ? preposition === 'at' : preposition === 'from' && /^(?:ASSAULT|COERCE|MOBILIZE)$/.test(kind)

/** "a movement", "the vulnerabilities": nothing that could be done to. */
const isAbstract = (noun: string) => abstract.has(noun) || /.(?:ness|ism)$/.test(noun)

/** End of the possessor in `Kestria's attack`; `first` where there is none. */
function ownerEnd(first: number, trigger: number, word: (i: number) => string): number {
  for (let i = first + 1; i < trigger; i++) if (/^['’]s?$/.test(word(i))) return i
  return first
}

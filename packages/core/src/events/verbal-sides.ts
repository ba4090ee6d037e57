import type { Layers, Local } from '../flow/layers.ts'
import type { Actor } from '../schema/index.ts'
import type { Clause, Frame } from '../syntax/frames.ts'
import { wordSet } from '../text/index.ts'
import { behind } from './behind.ts'
import type { NounParties } from './noun-party.ts'
import { places } from './noun-tail.ts'
import { coded, type Sides } from './sides.ts'
import type { Trigger } from './trigger.ts'
import { ledBy, voices } from './voice.ts'
import { weapons } from './weapons.ts'

/** What can be done to a thing as well as to somebody. */
const onThings = wordSet(
  'kill wound injure attack bomb shell bombard storm destroy raze torch target hit strike pound capture overrun retake recapture occupy blow ' +
    'sink ram fire close demolish seize raid block blockade dismantle search ban burn confiscate damage sabotage vandalize ' +
    'deface hack seal loot ransack blast bulldoze besiege invade shut impound',
)
const sends = /^(?:send|deploy|dispatch)$/
/** What is done to persons only: whatever the word for the one who suffers it, it is no one else. */
const onPersons = wordSet('arrest detain jail imprison incarcerate apprehend kidnap abduct behead deport extradite')
const frees = /^(?:release|free|exchange|swap)$/
const onPeople = new Set<Trigger['class']>(['COERCE', 'ASSAULT', 'CONSULT'])
/** Verbs whose object is what is moved or given; to whom, or out of where, a preposition says. */
const moves = new Set<Trigger['class']>(['MOBILIZE', 'RETREAT', 'AID', 'AGREE', 'SANCTION'])
const movable = wordSet(
  'troop force soldier unit army contingent man inspector monitor observer peacekeeper worker expert aid ambassador envoy ' +
    'diplomat vehicle ship warship aircraft helicopter plane tank weapon police staff battalion brigade missile reinforcement',
)
const against = wordSet('against on upon at with to into for from')
const about = wordSet('about over against at of')
/** What is no one, though it kills. */
const blows = wordSet(
  'strike airstrike attack assault raid blast explosion bombing shelling bombardment missile rocket shell bomb mortar ' +
    'grenade gunfire bullet fire shooting offensive ambush ricochet gun artillery cannon drone mine landmine',
)
/** What is fired or thrown, besides weapons. */
const thrown = wordSet(
  'teargas gas volley round shot cannon spray cocktail stone rock brick bottle petard canister flare flag firework firecracker',
)
const symmetric = wordSet('meet clash agree sign negotiate talk confer cooperate fight battle trade exchange')
const purpose = wordSet('demand protest press call urge denounce condemn oppose force seek support decry mark')
/** Classes of which PLOVER takes the land where it is done for the one it is done to. */
const territorial = new Set<Trigger['class']>(['MOBILIZE', 'RETREAT', 'CONCEDE', 'COERCE', 'AID', 'SANCTION'])
/** What one state has in another. */
const seats = wordSet('embassy consulate mission')
const there = wordSet('in into from around across along inside outside near over throughout to on')

/** Is this somebody one of the doers, by his entity, his words or his state? */
const same = (a: Local<Actor>, b: Local<Actor>) =>
  a.start === b.start ||
  (a.entity !== undefined && a.entity === b.entity) ||
  (a.country !== undefined && a.country === b.country && a.sector === b.sector)

/** Is whom a verb joins by `with` the other side, rather than a helper or a tool? */
const joint = (kind: Trigger['class'], lemma: string) =>
  /^(?:CONSULT|COOPERATE|SUPPORT|AGREE|ACCUSE|REJECT|SANCTION)$/.test(kind) || symmetric.has(lemma)

const groupsOf = (obliques: Frame['obliques']) => obliques.flatMap(({ chunks }) => chunks)

/** Where a place stands, not somebody it is done to. */
const aside = (kind: Trigger['class'], preposition: string) =>
  kind === 'CONSULT' ? preposition === 'at' : preposition === 'from' && /^(?:ASSAULT|COERCE)$/.test(kind)

/** Who does what a verb reports, and to whom. */
export function verbalSides(
  doc: Pick<Layers, 'sentences' | 'syntax'>,
  parties: NounParties,
): (trigger: Trigger, clause: Clause) => Sides {
  const {
    sentences: { tokens },
    syntax: { lemmas, pos },
  } = doc
  const word = (i: number) => tokens[i]?.text.toLowerCase() ?? ''
  const chain = behind(doc.sentences, parties)
  const voice = voices(doc, parties)

  const isMoved = (kind: Trigger['class'], clause: Clause, index: number, frame: Frame) => {
    const { first, head } = clause.chunks[index]!
    const whither = frame.obliques.some(({ preposition }) =>
      /^(?:to|into|in|from|for|against|on|at|along)$/.test(preposition),
    )
    const own = /^(?:its|their|his|her|our|my)$/.test(word(first))
    return (
      moves.has(kind) &&
      !frees.test(frame.lemma) &&
      movable.has(lemmas[head]!.toLowerCase()) &&
      (own || whither || kind === 'MOBILIZE' || sends.test(frame.lemma))
    )
  }

  /** `a camp`, `roads`: a thing, whose owner is who is hit. */
  const owner = (
    clause: Clause,
    all: readonly number[],
    doers: readonly Local<Actor>[],
    kind: Trigger['class'],
  ): Local<Actor>[] => {
    // "condemned the attack on Kestria by rebels": the rebels
    const only = kind === 'ACCUSE' ? /^(?:by|of|from|and)$/ : undefined
    for (const index of all) {
      const found = [
        ...parties.owners(clause, index, clause.chunks[index]!.head),
        ...chain(clause, index, undefined, only),
      ]
        .filter(coded)
        .filter((found) => doers.every((doer) => !same(doer, found)))
      if (found.length) return found.slice(0, 2)
    }
    return []
  }

  function sides(trigger: Trigger, clause: Clause, depth = 0): Sides {
    const { class: kind, frame, consumed, aims } = trigger
    if (!frame) return { actors: [], recipients: [] }
    const { chunks } = clause
    const { subject, objects, inverse } = voice(trigger, frame, clause)
    // "a Kestrian air strike killed": Kestria did
    const doers = subject.flatMap((index) =>
      blows.has(lemmas[chunks[index]!.head]!.toLowerCase())
        ? parties.owners(clause, index, chunks[index]!.head)
        : parties.all(clause, [index]),
    )
    const isMeans = (index: number) =>
      (frame.lemma === 'use' && consumed.includes(index)) ||
      weapons.has(lemmas[chunks[index]!.head]!.toLowerCase()) ||
      thrown.has(lemmas[chunks[index]!.head]!.toLowerCase()) ||
      thrown.has(word(chunks[index]!.head)) ||
      word(chunks[index]!.head) === 'it' ||
      // "fired heavy batteries at the town"
      (!frame.passive && !parties.people(clause, index) && ledBy(frame, /^(?:at|on|upon|into)$/).length > 0)
    const direct = objects.filter(
      (index) =>
        (!consumed.includes(index) ||
          ((onPeople.has(kind) || frees.test(frame.lemma)) && parties.people(clause, index)) ||
          (kind === 'ASSAULT' && places.has(lemmas[chunks[index]!.head]!.toLowerCase()))) &&
        !(kind === 'PROTEST' && /^(?:march|rally|demonstrate|gather|parade|riot)$/.test(frame.lemma)) &&
        !(kind === 'CONSULT' && pos[chunks[index]!.head] === 'NOUN' && !parties.people(clause, index)) &&
        !(/^(?:fire|throw|hurl|pitch|toss|lob|drop|plant|use|detonate|launch)$/.test(frame.lemma) && isMeans(index)) &&
        !isMoved(kind, clause, index, frame),
    )
    const suffered = frame.passive && onPersons.has(frame.lemma) && frame.subject.length > 0
    const somebody = suffered && direct.every((index) => /^(?:an?|another)$/.test(word(chunks[index]!.first)))
    const done = parties.all(clause, direct, !onThings.has(frame.lemma) && !somebody, true)
    const led = (inverse ? [] : frame.obliques).filter(
      ({ preposition }) =>
        (against.has(preposition) &&
          !aside(kind, preposition) &&
          !/^(?:explode|detonate)$/.test(frame.lemma) &&
          (preposition !== 'with' || joint(kind, frame.lemma))) ||
        (kind === 'ACCUSE' && about.has(preposition)) ||
        (preposition === 'in' &&
          consumed.length > 0 &&
          !done.length &&
          /^(?:CONCEDE|COERCE|SANCTION|RETREAT)$/.test(kind)) ||
        preposition === 'between',
    )
    // "complained to the court about the mayor"
    const matter = kind === 'ACCUSE' ? led.filter(({ preposition }) => about.has(preposition)) : []
    const further = (parties.all(clause, groupsOf(matter), true, true).length ? matter : led).flatMap(
      ({ chunks }) => chunks,
    )
    const aimed = aims && !frame.passive ? further.slice(0, 1) : []
    // "tightened the blockade of Kestria": what belongs to the trigger says it first
    const own = consumed.some((index) => index >= 0)
      ? consumed
          .flatMap((index) => chain(clause, index, kind === 'CONSULT' ? /^(?:with|between)$/ : /./))
          .filter((found) => coded(found) && doers.every((doer) => !same(doer, found)))
      : []
    const others = frees.test(frame.lemma)
      ? []
      : own.length > 0
        ? own.slice(0, 3)
        : done.length && !consumed.length
          ? []
          : aimed.length
            ? parties.all(clause, aimed, false, true)
            : parties.all(clause, further, true, true)
    let recipients = [...done, ...others.filter((other) => !doers.some(({ start }) => start === other.start))]
    const both = symmetric.has(frame.lemma) && frame.form !== 'finite' ? ledBy(frame, /^between$/) : []
    if (both.length) return { actors: parties.all(clause, both), recipients: [] }
    // "a truce between Kestria and the rebels was signed"
    const pair = doers.length ? [] : consumed.flatMap((index) => betweenBehind(clause, index))
    if (pair.length) return { actors: pair, recipients: [] }
    if (symmetric.has(frame.lemma) && !doers.length && !frees.test(frame.lemma))
      return { actors: recipients, recipients: [] }
    if (!recipients.some(coded) && !frees.test(frame.lemma)) {
      const found =
        kind === 'CONSULT'
          ? []
          : owner(clause, [...objects.filter((index) => !isOwn(clause, index, frame)), ...further], doers, kind)
      recipients = [...recipients, ...found]
    }
    if (!recipients.some(coded) && kind === 'PROTEST' && depth === 0)
      recipients = [...recipients, ...aim(frame, clause)]
    const where =
      (territorial.has(kind) || consumed.some((index) => seats.has(lemmas[chunks[index]?.head ?? -1] ?? ''))) &&
      !recipients.some(coded) &&
      !(kind === 'COERCE' && (recipients.length > 0 || suffered))
        ? land(frame, clause)
        : []
    return { actors: doers, recipients, ...(where.length && { land: where }) }
  }

  /** The two that `between` names right behind a noun. */
  function betweenBehind(clause: Clause, index: number): readonly Local<Actor>[] {
    const [one, other] = [clause.chunks[index + 1], clause.chunks[index + 2]]
    if (one?.kind !== 'noun' || other?.kind !== 'noun' || word(one.first - 1) !== 'between') return []
    return word(other.first - 1) === 'and' ? parties.all(clause, [index + 1, index + 2]) : []
  }

  /** `withdrew its troops`: the doer's. */
  function isOwn({ chunks }: Clause, index: number, { subject }: Frame): boolean {
    return (
      subject.length > 0 &&
      /^(?:its|their)$/.test(word(chunks[index]!.first)) &&
      movable.has(lemmas[chunks[index]!.head]!)
    )
  }

  /** `rallied to demand reforms of the Kestrian government`: against whom a protest turns. */
  function aim(frame: Frame, clause: Clause): readonly Local<Actor>[] {
    for (let verb = frame.verb + 1; verb < frame.verb + 8; verb++) {
      const next = clause.frameOf(verb)
      if (!next || next.form === 'finite' || !purpose.has(next.lemma)) continue
      const head = clause.chunks[verb]!.head
      const by = next.obliques
        .filter(({ preposition }) => /^(?:by|from)$/.test(preposition))
        .flatMap(({ chunks }) => chunks)
      const found = [
        ...sides(
          { class: 'REQUEST', first: head, last: head + 1, frame: next, consumed: [-1], rule: 'verb' },
          clause,
          1,
        ).recipients,
        ...parties.all(clause, by),
      ]
      if (found.length) return found
    }
    return []
  }

  /** The land an army enters or leaves, where a curfew is lifted. */
  function land(frame: Frame, clause: Clause): readonly Local<Actor>[] {
    const { chunks } = clause
    const from = frame.verb + 1
    for (let i = from; i < chunks.length && i < from + 6; i++) {
      const chunk = chunks[i]!
      if (chunk.kind !== 'noun') break
      if (!there.has(word(chunk.first - 1)) || !/^\p{Lu}/u.test(tokens[chunk.head]!.text)) continue
      const found = parties.one(clause, i, true)
      if (found?.country) return [found]
    }
    return []
  }

  return sides
}

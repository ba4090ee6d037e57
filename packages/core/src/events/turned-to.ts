import type { Layers, Local } from '../flow/layers.ts'
import type { Actor, Event } from '../schema/index.ts'
import type { Clause, Frame } from '../syntax/frames.ts'
import { wordSet } from '../text/index.ts'
import type { CueClause } from './cue-clause.ts'
import type { participants } from './participants.ts'
import { coded, type Sides } from './sides.ts'

const obliging = wordSet('must should ought')
const pronouns = /^(?:i|we|you|it|they|he|she)$/i
/** Verbs looked at behind the cue's. */
const reach = 10

/** To whom the clause of a statement turns, where its claim names no target. */
export interface TurnedTo {
  /**
   * The objects of the cue's verb and of what is agreed, refused, demanded or threatened with it; on whose conduct a
   * threat depends.
   *
   *     Kestria threatened to cut off power to Torvenia          ->   Torvenia
   *     Kestria demanded that Torvenia leave                     ->   Torvenia
   *     Kestria demanded the maps that Torvenia holds            ->
   *     Kestria threatened to walk out if Torvenia builds dams   ->   Torvenia
   */
  of(cue: CueClause, kind: Event['class']): readonly Local<Actor>[]
  /** Who is told that he must: `Kestria said Torvenia must leave`   ->   Torvenia. */
  obliged(cue: CueClause): readonly Local<Actor>[]
}

const oneParty = (a: Local<Actor>, b: Local<Actor>) =>
  (a.entity !== undefined && a.entity === b.entity) || (coded(a) && a.code === b.code && a.country === b.country)

/** For the statements of one document. */
export function turnedTo(
  { sentences: { tokens } }: Pick<Layers, 'sentences'>,
  sides: ReturnType<typeof participants>,
): TurnedTo {
  const sidesOf = (clause: Clause, frame: Frame, kind: Event['class']): Sides => {
    const first = clause.chunks[frame.verb]!.head
    const found = sides({ class: kind, first, last: first + 1, frame, consumed: [-1], rule: 'verb' }, clause)
    const { actors, recipients } = found
    return { ...found, recipients: recipients.filter((one) => !actors.some((actor) => oneParty(actor, one))) }
  }
  const opens = (clause: Clause, frame: Frame, words: RegExp) => {
    const at =
      Math.min(clause.chunks[frame.verb]!.first, ...frame.subject.map((noun) => clause.chunks[noun]!.first)) - 1
    return at >= clause.sentence.first && words.test(tokens[at]!.text)
  }

  /** "demanded that", "repeated its demand that", not "demanded the papers that" */
  const asks = ({ chunks }: Clause, { objects }: Frame) =>
    !objects.length ||
    objects.some((noun) => /^(?:demand|call|appeal|request|plea)s?$/i.test(tokens[chunks[noun]!.head]!.text))

  return {
    of({ clause, frame }, kind) {
      if (!frame) return []
      const near: Local<Actor>[] = []
      const subjects: Local<Actor>[] = []
      const take = ({ recipients, land = [] }: Sides) =>
        near.push(...(recipients.some(coded) ? recipients : [...recipients, ...land]))
      take(sidesOf(clause, frame, kind))
      for (let verb = frame.verb + 1; verb < frame.verb + reach && !near.some(coded); verb++) {
        const next = clause.frameOf(verb)
        if (!next) continue
        if (next.governor === frame.verb) {
          if (kind === 'REQUEST' && frame.objects.length) continue
          take(sidesOf(clause, next, kind === 'THREATEN' || kind === 'AGREE' ? 'SANCTION' : kind))
        } else if (next.form === 'finite' && next.subject.length) {
          const told =
            kind === 'THREATEN'
              ? opens(clause, next, /^(?:if|unless|until)$/i)
              : kind === 'REQUEST' && asks(clause, frame) && opens(clause, next, /^that$/i)
          if (told) subjects.push(...sidesOf(clause, { ...next, passive: false }, kind).actors)
        }
      }
      return near.some(coded) ? near : [...near, ...subjects]
    },
    obliged({ clause, frame }) {
      for (let verb = (frame?.verb ?? -1) + 1; frame && verb < frame.verb + reach; verb++) {
        const next = clause.frameOf(verb)
        if (next?.form !== 'finite') continue
        if (!obliging.has(next.modal ?? next.lemma) || next.passive) return []
        // "Kestria said it must leave": what binds himself, nobody demands
        if (next.subject.some((noun) => pronouns.test(tokens[clause.chunks[noun]!.head]!.text))) return []
        return sidesOf(clause, next, 'REQUEST').actors.filter(coded)
      }
      return []
    },
  }
}

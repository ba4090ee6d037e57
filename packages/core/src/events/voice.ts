import type { Layers } from '../flow/layers.ts'
import type { Clause, Frame } from '../syntax/frames.ts'
import type { NounParties } from './noun-party.ts'
import { subjectOf } from './subject-of.ts'
import type { Trigger } from './trigger.ts'

/** Who does it and to whom or what, as groups of the clause. */
export interface Voice {
  readonly subject: readonly number[]
  readonly objects: readonly number[]
  /** Its active is done to the subject. */
  readonly inverse: boolean
}

/** "came under attack from rebels", "received threats from a gang": done to the subject, and by whom it comes from. */
export const isInverse = ({ class: kind, frame, consumed, rule }: Omit<Trigger, 'first' | 'last'>): boolean =>
  rule === 'verb-phrase' &&
  ((frame?.lemma === 'come' && /^(?:ASSAULT|ACCUSE)$/.test(kind)) ||
    (/^(?:receive|draw|face|win)$/.test(frame?.lemma ?? '') &&
      consumed.length > 0 &&
      /^(?:SUPPORT|AID|THREATEN|ACCUSE)$/.test(kind)))

/** The groups that prepositions lead to. */
export const ledBy = ({ obliques }: Frame, prepositions: RegExp): readonly number[] =>
  obliques.filter(({ preposition }) => prepositions.test(preposition)).flatMap(({ chunks }) => chunks)

/** Tells for the verbs of one document whether the subject does it or suffers it, whatever the form. */
export function voices(
  doc: Pick<Layers, 'sentences' | 'syntax'>,
  parties: NounParties,
): (trigger: Trigger, frame: Frame, clause: Clause) => Voice {
  const {
    sentences: { tokens },
    syntax: { lemmas },
  } = doc
  const word = (i: number) => tokens[i]?.lower ?? ''
  const doer = subjectOf(doc, parties)

  return (trigger, frame, clause) => {
    const { chunks } = clause
    // "came under attack from rebels": done to the subject
    const perfect = chunks[frame.verb - 1]?.kind === 'verb' && lemmas[chunks[frame.verb - 1]!.head] === 'have'
    const clausal = opensClause(frame, clause)
    const inverse = isInverse(trigger)
    const suffered =
      (frame.passive && !clausal && !isReady(frame, clause) && !(perfect && frame.objects.length > 0)) || inverse
    const from = suffered && !frame.passive ? ledBy(frame, /^(?:from|by)$/) : ledBy(frame, /^by$/)
    const subject = suffered ? from : clausal ? [frame.verb - 1] : doer(frame, clause)
    const objects = suffered
      ? frame.subject
      : clausal
        ? frame.objects.filter((index) => index !== frame.verb - 1)
        : helped(frame, clause)
    return { subject, objects, inverse }
  }

  /** `the army prepared to attack`: nobody prepared it. */
  function isReady({ lemma, verb }: Frame, { chunks }: Clause): boolean {
    const { first, last } = chunks[verb]!
    return lemma === 'prepare' && last - first === 1 && word(last) === 'to' && chunks[verb + 1]?.first === last + 1
  }

  /** `helped him leave`: him, though he is who leaves. */
  function helped({ lemma, objects, verb }: Frame, { chunks }: Clause): readonly number[] {
    const next = chunks[verb + 1]
    return lemma === 'help' && !objects.length && next?.kind === 'noun' && next.first === chunks[verb]!.last
      ? [verb + 1]
      : objects
  }

  /** `before the army opened fire`: a conjunction, its subject right before the verb, and an object behind it. */
  function opensClause({ subject, objects, passive, verb }: Frame, { chunks }: Clause): boolean {
    const close = chunks[verb - 1]
    return (
      (passive || !subject.length) &&
      objects.some((index) => index > verb) &&
      close?.kind === 'noun' &&
      close.last === chunks[verb]!.first &&
      /^(?:before|after|as|since|until|while|when)$/.test(word(close.first - 1))
    )
  }
}

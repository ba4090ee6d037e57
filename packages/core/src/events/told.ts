import { quotedWords } from '../counts/quotation.ts'
import { makeId } from '../flow/id.ts'
import type { Layers, Local } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { personNouns } from '../flow/person-nouns.ts'
import { vouchers } from '../flow/vouchers.ts'
import type { Actor, Event } from '../schema/index.ts'
import type { Clause } from '../syntax/frames.ts'
import { firstWhere, wordSet } from '../text/index.ts'
import { account, standing } from './account.ts'
import { commitment } from './commitment.ts'
import { contextOf } from './context.ts'
import { isEvent } from './is-event.ts'
import { type Known, knownOf } from './known.ts'
import { meeting } from './meeting.ts'
import type { participants } from './participants.ts'
import { partyCodes } from './party-codes.ts'
import { recast } from './recast.ts'
import { verbal } from './speech-class.ts'
import { surroundings } from './surroundings.ts'
import type { Trigger } from './trigger.ts'

type Doc = { readonly id: string } & Pick<
  Layers,
  'metadata' | 'sentences' | 'syntax' | 'mentions' | 'entities' | 'quotes' | 'claims' | 'counts'
>

/**
 * Events that are told rather than made by saying so, from the triggers of one document; to be asked in text order.
 * `spoken`: what is told already as somebody's speaking. One of certainty 0 is but a mention of what was told before.
 */
export function told(
  doc: Doc,
  lexicon: Lexicon,
  sides: ReturnType<typeof participants>,
  spoken: readonly Local<Event>[],
): (trigger: Trigger, clause: Clause) => Local<Event> | undefined {
  const { tokens } = doc.sentences
  const today = doc.metadata.published?.value.slice(0, 10)
  const claimAt = vouchers(doc)
  const quoted = quotedWords(doc)
  const codes = partyCodes(doc, lexicon)
  const around = surroundings(doc)
  const isPerson = personNouns(lexicon)
  const isHuman = ({ end }: Local<Actor>) => {
    const last = end === undefined ? -1 : firstWhere(tokens, (token) => token.end >= end)
    return doc.syntax.pos[last] === 'NOUN' && isPerson(doc.syntax.lemmas[last]!.toLowerCase())
  }
  const entities = new Map(doc.entities.entities.map((entity) => [entity.id, entity]))
  const countOf = new Map(doc.counts.map((count) => [count.id, count]))
  const quoteOf = new Map(doc.claims.map(({ id, quote }) => [id, quote]))
  const voiced = new Set(spoken.map(({ speechAct = '' }) => quoteOf.get(speechAct)))
  const isSaid = meeting(spoken.map(({ trigger }) => trigger))
  const isCue = meeting(doc.quotes.flatMap(({ cue }) => (cue ? [cue] : [])).sort((a, b) => a.start - b.start))
  const led = ({ chunk }: Trigger, { chunks }: Clause) =>
    chunk !== undefined && doc.syntax.pos[chunks[chunk]!.first - 1] === 'ADP'

  /** `launched an attack`: the noun that belongs to a verb tells of the event too. */
  const named = ({ rule, consumed }: Trigger, { chunks }: Clause, sides: readonly Local<Actor>[]) =>
    rule !== 'verb-phrase'
      ? []
      : consumed.flatMap((group) => {
          const { head } = chunks[group]!
          const { start, end } = tokens[head]!
          const party = sides.some((one) => one.start !== undefined && one.start < end && start < one.end!)
          return doc.syntax.pos[head] === 'NOUN' && !party ? [{ start, end }] : []
        })

  const isUnless = ({ last, frame }: Trigger, { sentence }: Clause) => {
    if (frame?.modal === undefined) return false
    for (let i = last; i < sentence.last && i < last + far; i++) if (tokens[i]!.lower === 'unless') return true
    return false
  }

  const isTried = ({ frame, first }: Trigger, clause: Clause) => {
    if (frame?.form !== 'infinitive') return false
    const governor = frame.governor === undefined ? undefined : clause.frameOf(frame.governor)
    return efforts.has(governor?.lemma ?? '') || efforts.has(doc.syntax.lemmas[first - 2] ?? '')
  }

  return (trigger, clause) => {
    const { class: kind, rule } = trigger
    const span = { start: tokens[trigger.first]!.start, end: tokens[trigger.last - 1]!.end }
    if (isSaid(span, clause.sentence) || (verbal.has(kind) && isCue(span, clause.sentence))) return undefined
    const { actors, recipients: all, land = [] } = sides(trigger, clause)
    const direct = others(all, actors)
    const recipients = [...direct, ...others(land, actors)]
    const { counts, reported, ...where } = around(clause, kind, span.start)
    const claim = claimAt(span)
    const own = standing(trigger, clause, doc, claim !== undefined)
    const held = own === 'asserts' && isAhead(where.date?.value, today) ? 'plans' : own
    const known = knownOf(actors, recipients, counts.length, entities, isHuman)
    const somewhere = where.place ?? beside(where.date, clause, trigger.chunk) ?? (reported || undefined)
    // "held on suspicion of arson"
    const suspected = isCrime(trigger) && held === 'supposes' && isBare(known) && !where.place
    const event = isEvent(trigger, clause, doc, known, somewhere, isPerson) && !suspected
    // `the clashes` alone may still mean an event told before
    if ((!event && rule !== 'noun') || (!claim && quoted(span))) return undefined
    const hurt =
      recipients.length || kind === 'PROTEST'
        ? recipients
        : counts.flatMap((id) => countOf.get(id)?.who ?? []).flatMap(codes)
    const context = contextOf(trigger, clause, doc.syntax)
    const cast = recast(trigger, clause, known, actors, recipients, context, doc.syntax.lemmas)
    const meant =
      claim && voiced.has(claim.quote)
        ? cast.class
        : commitment(cast, held, actors, claim, { unless: isUnless(trigger, clause), tried: isTried(trigger, clause) })
    return {
      id: makeId(doc.id, 'event', span, meant),
      ontology: 'plover-0.8',
      class: meant,
      ...(cast.mode !== undefined && meant === cast.class && { mode: cast.mode }),
      ...(context !== undefined && { context }),
      trigger: span,
      mentions: [span, ...(meant === cast.class ? named(trigger, clause, hurt) : [])].sort((a, b) => a.start - b.start),
      actors: [...actors],
      recipients: [...hurt],
      ...(rule === 'noun' && held === 'supposes' && led(trigger, clause) ? {} : elsewhere(where, direct)),
      counts,
      accounts: [account(meant === cast.class ? held : 'asserts', claim, span)],
      rule: meant === cast.class ? rule : 'commitment',
      certainty: event ? certainties[rule] : 0,
    }
  }
}

const efforts = wordSet('try attempt struggle strive rush race scramble fight effort bid')
/** Tokens behind a trigger that a condition is looked for in. */
const far = 30
const certainties = { noun: 0.5, verb: 0.65, 'verb-phrase': 0.75 } as const

const isCrime = ({ rule, class: kind }: Trigger) => rule === 'noun' && (kind === 'ASSAULT' || kind === 'COERCE')

const isBare = ({ actors, recipients, counts }: Known) => actors + recipients + counts === 0

/** Nobody does it to himself, and nobody is named twice. */
const others = (recipients: readonly Local<Actor>[], actors: readonly Local<Actor>[]) =>
  recipients.filter(
    ({ entity, start }, i) =>
      (entity === undefined || actors.every((actor) => actor.entity !== entity)) &&
      recipients.findIndex((other) => other.start === start) === i,
  )

/** A date outside the trigger's own group: "the 2019 truce" only names one. */
function beside(date: Local<Event>['date'], { chunks }: Clause, chunk: number | undefined): Local<Event>['date'] {
  const group = chunk === undefined ? undefined : chunks[chunk]
  return group && date?.start !== undefined && group.start <= date.start && date.start < group.end ? undefined : date
}

/** Is a day later than the day of publication? */
const isAhead = (day: string | undefined, today: string | undefined): boolean =>
  day !== undefined && today !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) && day > today

/** Whom it is done to is not also where it is done. */
function elsewhere<T extends Pick<Local<Event>, 'place' | 'date'>>(
  { place, ...rest }: T,
  recipients: readonly Local<Actor>[],
) {
  const same = recipients.some(
    ({ start, end }) => place?.start !== undefined && start === place.start && end === place.end,
  )
  return same || !place ? rest : { ...rest, place }
}

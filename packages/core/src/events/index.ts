import { quotedWords } from '../counts/quotation.ts'
import { makeId } from '../flow/id.ts'
import type { Local } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'
import { vouchers } from '../flow/vouchers.ts'
import type { Actor, Event, Range } from '../schema/index.ts'
import { type Clause, clauses } from '../syntax/frames.ts'
import { account, standing } from './account.ts'
import type { Known } from './civil.ts'
import { commitment } from './commitment.ts'
import { contextOf } from './context.ts'
import { cueClauses } from './cue-clause.ts'
import { eventWords } from './event-words.ts'
import { isEvent, ofForce } from './is-event.ts'
import { mergeRepeats } from './merge.ts'
import { participants } from './participants.ts'
import { partyCodes } from './party-codes.ts'
import { coded as isCoded } from './sides.ts'
import { verbal } from './speech-class.ts'
import { speechEvents } from './speech-events.ts'
import { surroundings } from './surroundings.ts'
import { type Trigger, triggers } from './trigger.ts'
import { turnedTo } from './turned-to.ts'
import { speechActs } from './verbal.ts'

/** Who did what to whom, and who vouches for it. Verbal events are made from claims. */
export const events = (lexicon: Lexicon) => {
  const words = eventWords(lexicon)
  return defineStage({
    name: 'events',
    needs: ['clean', 'metadata', 'sentences', 'syntax', 'mentions', 'entities', 'quotes', 'claims', 'counts'],
    makes: 'events',
    languages: ['en'],
    run(doc) {
      const { tokens } = doc.sentences
      const today = doc.metadata.published?.value.slice(0, 10)
      const acts = speechActs(doc)
      const claimAt = vouchers(doc)
      const quoted = quotedWords(doc)
      const sides = participants(doc, lexicon)
      const codes = partyCodes(doc, lexicon)
      const around = surroundings(doc)
      const kinds = new Map(doc.entities.entities.map(({ id, kind }) => [id, kind]))
      const isSomebody = ({ sector, entity }: Local<Actor>) =>
        sector !== undefined || /^(?:person|group)$/.test(kinds.get(entity ?? '') ?? '')
      const countOf = new Map(doc.counts.map((count) => [count.id, count]))
      const cues = doc.quotes.flatMap(({ cue }) => (cue ? [cue] : [])).sort((a, b) => a.start - b.start)
      const all = clauses(doc.sentences, doc.syntax)
      const spoken = speechEvents(doc, acts, lexicon, words, cueClauses(all, doc), turnedTo(doc, sides))
      const said = spoken.map(({ trigger }) => trigger)
      const led = ({ chunk }: Trigger, { chunks }: Clause) =>
        chunk !== undefined && doc.syntax.pos[chunks[chunk]!.first - 1] === 'ADP'
      const quoteOf = new Map(doc.claims.map(({ id, quote }) => [id, quote]))
      const voiced = new Set(spoken.map(({ speechAct = '' }) => quoteOf.get(speechAct)))
      const found: Local<Event>[] = []
      let cue = 0
      let act = 0
      for (const clause of all)
        for (const trigger of triggers(clause, doc, words)) {
          const span = { start: tokens[trigger.first]!.start, end: tokens[trigger.last - 1]!.end }
          while (cue < cues.length && cues[cue]!.end <= clause.sentence.start) cue++
          while (act < said.length && said[act]!.end <= clause.sentence.start) act++
          if (meets(said, act, span) || (verbal.has(trigger.class) && meets(cues, cue, span))) continue
          const { actors, recipients: all, land = [] } = sides(trigger, clause)
          const direct = others(all, actors)
          const recipients = [...direct, ...others(land, actors)]
          const { counts, reported, ...where } = around(clause, trigger.class, span.start)
          const claim = claimAt(span)
          const own = standing(trigger, clause, doc, claim !== undefined)
          const held = own === 'asserts' && isAhead(where.date?.value, today) ? 'plans' : own
          const coded = actors.some(isCoded)
          const known = {
            actors: actors.length,
            recipients: recipients.length,
            counts: counts.length,
            coded,
            official: actors.some(isOfficial),
            people: recipients.some(isSomebody),
            aimed: recipients.some(isCoded),
            fighters: actors.some(({ sector = '' }) => /^(?:MIL|REB|COP|CRM)$/.test(sector)),
            fallen: recipients.some(({ sector = '' }) => /^(?:MIL|REB|COP)$/.test(sector)),
            forces: [...actors, ...recipients].some(isForce),
          }
          const happens = isEvent(
            trigger,
            clause,
            doc,
            known,
            where.place ?? beside(where.date, clause, trigger.chunk) ?? (reported || undefined),
          )
          // "held on suspicion of arson"
          const event = happens && !(isCrime(trigger) && held === 'supposes' && isBare(known) && !where.place)
          // `the clashes` alone may still mean an event told before
          if (!event && trigger.rule !== 'noun') continue
          const hurt =
            recipients.length || trigger.class === 'PROTEST'
              ? recipients
              : counts.flatMap((id) => countOf.get(id)?.who ?? []).flatMap(codes)
          if (!claim && quoted(span)) continue
          const kind =
            claim && voiced.has(claim.quote)
              ? ofForce(trigger, actors, recipients).class
              : commitment(ofForce(trigger, actors, recipients), held, actors, claim)
          const context = contextOf(trigger, clause, doc.syntax)
          found.push({
            id: makeId(doc.id, 'event', span, kind),
            ontology: 'plover-0.8',
            class: kind,
            ...(trigger.mode !== undefined && kind === trigger.class && { mode: trigger.mode }),
            ...(context !== undefined && { context }),
            trigger: span,
            mentions: [span],
            actors: [...actors],
            recipients: [...hurt],
            ...(trigger.rule === 'noun' && held === 'supposes' && led(trigger, clause) ? {} : elsewhere(where, direct)),
            counts,
            accounts: [account(kind === trigger.class ? held : 'asserts', claim, span)],
            rule: kind === trigger.class ? trigger.rule : 'commitment',
            certainty: !event ? 0 : trigger.rule === 'noun' ? 0.5 : trigger.rule === 'verb' ? 0.65 : 0.75,
          })
        }
      return mergeRepeats([...found, ...spoken], doc)
    },
  })
}

const isCrime = ({ rule, class: kind }: Trigger) => rule === 'noun' && (kind === 'ASSAULT' || kind === 'COERCE')

const isBare = ({ actors, recipients, counts }: Known) => actors + recipients + counts === 0

const isForce = ({ sector = '', country, code }: Local<Actor>) =>
  /^(?:MIL|REB|COP)$/.test(sector) || (country !== undefined && sector === '') || (code !== undefined && code !== 'MNC')

const isOfficial = ({ sector = '', country, code }: Local<Actor>) =>
  code !== undefined || (sector ? /^(?:GOV|LEG|MIL|OPP)$/.test(sector) : country !== undefined)

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

/** A cue of a statement is no event beside the claim it makes. */
function meets(cues: readonly Range[], from: number, { start, end }: Range): boolean {
  for (let i = from; i < cues.length && cues[i]!.start < end; i++) if (cues[i]!.end > start) return true
  return false
}

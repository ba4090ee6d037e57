import * as z from 'zod'
import { eventClasses } from './event-classes.ts'
import { Certainty, Id, OptionalSpan, Party, Span } from './span.ts'

export const EventClass = z.enum(eventClasses)
export type EventClass = z.infer<typeof EventClass>

/** `country`: ISO 3166-1 alpha-3; `code`: IGO, NGO, MNC ... for actors that are no state; `sector`: GOV MIL REB OPP CVL COP JUD LEG MED ... */
export const Actor = z.object({
  ...Party.shape,
  country: z.string().length(3).optional(),
  code: z.string().optional(),
  sector: z.string().optional(),
})
export type Actor = z.infer<typeof Actor>

/**
 * Who vouches for the event: "narrator" or the id of a claim, and how. `plans`: as planned, by whomever; `supposes`: as
 * possible, wanted or asked for.
 */
export const Account = z.object({
  by: z.string(),
  stance: z.enum(['asserts', 'denies', 'doubts', 'plans', 'supposes']),
  span: Span,
})
export type Account = z.infer<typeof Account>

/** Who did what to whom, where, when. Never without `accounts`. */
export const Event = z.object({
  id: Id,
  ontology: z.literal('plover-0.8'),
  class: EventClass,
  trigger: Span,
  mentions: z.array(Span),
  actors: z.array(Actor),
  recipients: z.array(Actor),
  place: Party.optional(),
  /** `mention`: the date's mention; `value`: its TIMEX3 value where known. */
  date: z.object({ ...OptionalSpan.shape, mention: Id.optional(), value: z.string().optional() }).optional(),
  /** How it was done and what it is about, in PLOVER's names, where the words say it. */
  mode: z.string().optional(),
  context: z.string().optional(),
  counts: z.array(Id),
  accounts: z.array(Account).min(1),
  /** The claim that is this event, for verbal ones. */
  speechAct: Id.optional(),
  rule: z.string(),
  certainty: Certainty,
})
export type Event = z.infer<typeof Event>

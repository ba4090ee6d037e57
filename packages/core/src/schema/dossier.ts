import * as z from 'zod'
import { Act } from './claim.ts'
import { Conflict } from './conflict.ts'
import { CountStatus } from './count.ts'
import { Entity, Place, Role } from './entity.ts'
import { Account, EventClass } from './event.ts'
import { Certainty, Id, Span } from './span.ts'

/** One article of a dossier, and what its narrator is called. */
export const DossierArticle = z.object({
  id: Id,
  /** `source.id` of the article. */
  source: z.string(),
  /** Publisher, else the site, else the file. */
  outlet: z.string(),
  title: z.string().optional(),
  /** ISO 8601. */
  published: z.string().optional(),
  /** The same text by other ways: no further accounts. */
  copies: z.array(z.object({ source: z.string(), outlet: z.string() })).optional(),
  /** An article of this dossier of which this one is a near copy: it is no second account. */
  copyOf: Id.optional(),
  /** Why nothing of it is compared, in words: its language is not read. */
  unread: z.string().optional(),
})
export type DossierArticle = z.infer<typeof DossierArticle>

/**
 * Words of an article with who vouches for them: `by` as in the article, `who` in words, the narrator as the outlet.
 * `act`: what is done by saying them, absent for the narrator; of a denial the words are what is denied.
 */
export const Voice = z.object({ article: Id, by: z.string(), who: z.string(), act: Act.optional(), span: Span })
export type Voice = z.infer<typeof Voice>

/** One person, organization, place or group under all its names in all articles. */
export const DossierEntity = z.object({
  id: Id,
  kind: Entity.shape.kind,
  type: z.string().optional(),
  name: z.string(),
  names: Entity.shape.names,
  roles: z.array(z.object({ ...Role.shape, article: Id })),
  place: Place.optional(),
  members: z.array(z.object({ article: Id, entity: Id })).min(1),
  rule: z.string(),
  certainty: Certainty,
})
export type DossierEntity = z.infer<typeof DossierEntity>

/** Two entities or events that are only likely one: an editor decides. */
export const SuggestedMerge = z.object({
  kind: z.enum(['entity', 'event']),
  between: z.tuple([Id, Id]),
  /** For the editor, in words. */
  reason: z.string(),
  rule: z.string(),
  certainty: Certainty,
})
export type SuggestedMerge = z.infer<typeof SuggestedMerge>

/** `entity`: of the dossier. */
export const DossierParty = z.object({ text: z.string(), entity: Id.optional() })
export type DossierParty = z.infer<typeof DossierParty>

/** Who tells of an event, in which article, and what they tell of it. `event`: the article's event. */
export const DossierAccount = z.object({
  ...Voice.shape,
  event: Id,
  stance: Account.shape.stance,
  actors: z.array(DossierParty),
  recipients: z.array(DossierParty),
  place: DossierParty.optional(),
  /** A TIMEX3 value with its year, else the words. */
  date: z.string().optional(),
})
export type DossierAccount = z.infer<typeof DossierAccount>

/** What accounts of several articles have in common. `about`: in words. */
export const Agreement = z.object({
  kind: z.enum(['actor', 'recipient', 'place', 'time', 'count']),
  about: z.string(),
  between: z.array(Voice).min(2),
})
export type Agreement = z.infer<typeof Agreement>

/** Accounts that cannot both hold. `about`: in words. */
export const DossierConflict = z.object({
  kind: Conflict.shape.kind,
  about: z.string(),
  between: z.array(Voice).min(2),
  rule: z.string(),
  certainty: Certainty,
})
export type DossierConflict = z.infer<typeof DossierConflict>

/** A figure that changed from report to report, the earliest first: no conflict. */
export const Development = z.object({
  status: CountStatus,
  steps: z
    .array(
      z.object({
        ...Voice.shape,
        published: z.string(),
        min: z.number().optional(),
        max: z.number().optional(),
      }),
    )
    .min(2),
  rule: z.string(),
  certainty: Certainty,
})
export type Development = z.infer<typeof Development>

/** An event with every report of it. Nothing is told of it but by its accounts. */
export const DossierEvent = z.object({
  id: Id,
  class: EventClass,
  /** The words of the first report for it. */
  words: z.string(),
  accounts: z.array(DossierAccount).min(1),
  agreements: z.array(Agreement),
  conflicts: z.array(DossierConflict),
  developments: z.array(Development),
  /** Done by saying it: accusing, demanding ... */
  verbal: z.literal(true).optional(),
  rule: z.string(),
  certainty: Certainty,
})
export type DossierEvent = z.infer<typeof DossierEvent>

/** As in an article's timeline; `disputed`: the articles give it different times, and the bounds hold them all. */
export const DossierMoment = z.object({
  event: Id,
  timex: z.string().optional(),
  earliest: z.string().optional(),
  latest: z.string().optional(),
  disputed: z.literal(true).optional(),
  after: z.array(Id),
  before: z.array(Id),
})
export type DossierMoment = z.infer<typeof DossierMoment>

/** What several articles tell together: who is who in all of them, each event with every report of it, and what is disputed. */
export const Dossier = z
  .object({
    schema: z.literal('copydesk/dossier@1'),
    offsetUnit: z.literal('utf16'),
    generator: z.object({ version: z.string() }),
    articles: z.array(DossierArticle),
    entities: z.array(DossierEntity),
    suggestedMerges: z.array(SuggestedMerge),
    events: z.array(DossierEvent),
    timeline: z.array(DossierMoment),
    /** Of statements and figures that belong to no joined event. */
    agreements: z.array(Agreement),
    conflicts: z.array(DossierConflict),
    developments: z.array(Development),
  })
  .meta({ id: 'dossier', title: 'Copydesk dossier' })
export type Dossier = z.infer<typeof Dossier>

import * as z from 'zod'
import { Certainty, Id, Span } from './span.ts'

export const mentionKinds = [
  'person',
  'organization',
  'place',
  'group',
  'document',
  'title',
  'date',
  'time',
  'duration',
  'set',
  'quantity',
  'money',
  'percent',
] as const
export const MentionKind = z.enum(mentionKinds)
export type MentionKind = z.infer<typeof MentionKind>

export const Facet = z.enum(['territory', 'government', 'people', 'forces'])
export type Facet = z.infer<typeof Facet>

/** What the words are worth. `timex`: a TIMEX3 value; `earliest`, `latest`: ISO 8601 bounds. */
export const Value = z.union([
  z.object({ timex: z.string(), earliest: z.string().optional(), latest: z.string().optional() }),
  z.object({ min: z.number().optional(), max: z.number().optional(), unit: z.string() }),
  z.object({ min: z.number().optional(), max: z.number().optional(), currency: z.string() }),
  z.object({ min: z.number().optional(), max: z.number().optional() }),
])
export type Value = z.infer<typeof Value>

/** Words that name, describe or point to something. Mentions may nest. */
export const Mention = z.object({
  id: Id,
  kind: MentionKind,
  form: z.enum(['name', 'nominal', 'pronoun']),
  ...Span.shape,
  /** Who or what is meant; written when the article is assembled. */
  entity: Id.optional(),
  /** What the words name, where that is another entity ("Moscow blames": the city). */
  literal: Id.optional(),
  facet: Facet.optional(),
  /** The claim inside which the words stand. */
  voice: Id.optional(),
  value: Value.optional(),
  certainty: Certainty,
  rule: z.string(),
})
export type Mention = z.infer<typeof Mention>

import * as z from 'zod'
import { Certainty, Id, Span } from './span.ts'

/** `document`: what is quoted though it is nobody: a report, study, poll, post or letter. */
export const EntityKind = z.enum(['person', 'organization', 'place', 'group', 'document'])
export type EntityKind = z.infer<typeof EntityKind>

/** "Russia's envoy to NATO" = { title: envoy, for: Russia, to: NATO }. */
export const Role = z.object({
  title: z.string(),
  for: z.string().optional(),
  to: z.string().optional(),
  at: z.string().optional(),
  former: z.literal(true).optional(),
  acting: z.literal(true).optional(),
  span: Span,
})
export type Role = z.infer<typeof Role>

export const Relation = z.object({
  kind: z.enum(['part-of', 'member-of', 'acts-for', 'located-in']),
  entity: Id,
  span: Span,
})
export type Relation = z.infer<typeof Relation>

/** WGS84 degrees. `country`: ISO 3166-1 alpha-3, withdrawn codes too; XKX is user-assigned, hence `disputed`. */
export const Place = z.object({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  precision: z.enum(['point', 'area']),
  country: z.string().length(3).optional(),
  disputed: z.literal(true).optional(),
  geonames: z.int().positive().optional(),
})
export type Place = z.infer<typeof Place>

/** One person, organization, place, group or document of the article under all its names */
export const Entity = z.object({
  id: Id,
  kind: EntityKind,
  /** state, city, armed group, broadcaster ... */
  type: z.string().optional(),
  /** The article's own fullest form. */
  name: z.string(),
  names: z.array(z.object({ text: z.string(), from: z.enum(['text', 'lexicon']) })),
  roles: z.array(Role),
  relations: z.array(Relation),
  mentions: z.array(Id),
  place: Place.optional(),
  /** Of a place whose own coordinates are not known: one whose are, in which or beside which it is named. */
  near: Id.optional(),
  rule: z.string(),
  certainty: Certainty,
})
export type Entity = z.infer<typeof Entity>

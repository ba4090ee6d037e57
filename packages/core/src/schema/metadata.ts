import * as z from 'zod'
import { Range } from './span.ts'

/** Read from the source, since bylines and page heads leave the article's text. `source`: where it was read. */
export const Title = z.object({ text: z.string(), source: Range.optional() })
export type Title = z.infer<typeof Title>

export const Author = z.object({
  name: z.string(),
  role: z.string().optional(),
  outlet: z.string().optional(),
  source: Range.optional(),
})
export type Author = z.infer<typeof Author>

/** `basis`: the kind of place it was read from, e.g. `json-ld`, `meta`, `time-element`, `visible`, `given`, `uri`. */
export const When = z.object({
  /** ISO 8601, as precise as `precision` says. */
  value: z.string(),
  precision: z.enum(['year', 'month', 'day', 'minute', 'second']),
  basis: z.string(),
  source: Range.optional(),
})
export type When = z.infer<typeof When>

export const PageKind = z.enum(['article', 'stub', 'paywall', 'index', 'other'])
export type PageKind = z.infer<typeof PageKind>

export const Metadata = z.object({
  title: Title.optional(),
  authors: z.array(Author),
  publisher: z.object({ name: z.string(), source: Range.optional() }).optional(),
  published: When.optional(),
  updated: When.optional(),
  /** The place of the dateline. */
  place: z.object({ name: z.string(), source: Range.optional() }).optional(),
  /** The page's own canonical address. */
  canonical: z.string().optional(),
  page: PageKind,
  /** Hash of the article's words, equal for copies that differ only in case, spaces and punctuation. */
  fingerprint: z.string(),
})
export type Metadata = z.infer<typeof Metadata>

import * as z from 'zod'
import { PublicationDate } from './record.ts'
import { Range } from './span.ts'

/** Where a document lay inside a larger file (a JSONL line, a WARC record, a feed item). */
export const Container = z.object({ uri: z.string(), record: z.int().nonnegative(), byteOffset: z.int().nonnegative() })
export type Container = z.infer<typeof Container>

/** The document on the wire, as it was before reading; `text` only where asked for. */
export const SourceInfo = z.object({
  id: z.string(),
  /** SHA-256, hex, of the bytes the document was decoded from; of the text as UTF-8 where no bytes were given. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  mediaType: z.string(),
  encoding: z.string(),
  /** Length of the decoded field in UTF-16 code units. */
  length: z.int().nonnegative(),
  uri: z.string().optional(),
  /** ISO 8601. */
  retrievedAt: z.string().optional(),
  container: Container.optional(),
  text: z.string().optional(),
})
export type SourceInfo = z.infer<typeof SourceInfo>

/** One document handed to the reader: the decoded field and what is known about it from outside. */
export const Source = z.object({
  text: z.string(),
  mediaType: z.enum(['text/plain', 'text/html', 'text/markdown']).default('text/plain'),
  /** The caller's own name for the document; the article id where absent. */
  id: z.string().min(1).optional(),
  sha256: z.string().optional(),
  encoding: z.string().optional(),
  uri: z.string().optional(),
  retrievedAt: z.string().optional(),
  container: Container.optional(),
  /** Publication date known from outside. */
  published: PublicationDate.optional(),
  /** What the container says of the document: a feed's item, a record's fields. It wins over what the text shows. */
  title: z.string().min(1).optional(),
  authors: z.array(z.string().min(1)).optional(),
  publisher: z.string().min(1).optional(),
  /** false: the text is an article already; rows are joined, nothing is removed. */
  clean: z.boolean().optional(),
  /** What was noticed while the bytes were decoded. */
  notes: z.array(z.object({ rule: z.string(), message: z.string(), source: Range.optional() })).optional(),
})
export type Source = z.input<typeof Source>

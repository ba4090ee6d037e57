import * as z from 'zod'

/** A half-open stretch `[start, end)` of one string, in UTF-16 code units. */
export const Range = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Range = z.infer<typeof Range>

/**
 * A stretch of the article with its way home: `text === article.text.slice(start, end)`,
 * and `source` runs from the first to the last of its characters that was copied or replaced, in the decoded source
 * field.
 */
export const Span = z.object({ ...Range.shape, source: Range, text: z.string() })
export type Span = z.infer<typeof Span>

/** A span that may be missing, for parties that have an entity but no words of their own. */
export const OptionalSpan = Span.partial()

export const Id = z.string().min(1)
/** How sure a rule is of what it found, from 0 to 1. */
export const Certainty = z.number().min(0).max(1)

/** Somebody taking part in a statement or event: the words, the entity they mean, or both. */
export const Party = z.object({ ...OptionalSpan.shape, entity: Id.optional() })
export type Party = z.infer<typeof Party>

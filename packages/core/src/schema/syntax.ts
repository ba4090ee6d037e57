import * as z from 'zod'
import { posTags } from './pos-tags.ts'
import { Range } from './span.ts'

export const PosTag = z.enum(posTags)
export type PosTag = z.infer<typeof PosTag>

/** One token with its part of speech; on the wire only where the layer is asked for. */
export const TaggedToken = z.object({ ...Range.shape, pos: PosTag, lemma: z.string() })
export type TaggedToken = z.infer<typeof TaggedToken>

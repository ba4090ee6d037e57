import * as z from 'zod'
import { Range } from './span.ts'

/** `source`: from its first to its last character that was copied or replaced. `truncated`: the source breaks off inside it. */
export const Sentence = z.object({ ...Range.shape, source: Range, truncated: z.literal(true).optional() })
export type Sentence = z.infer<typeof Sentence>

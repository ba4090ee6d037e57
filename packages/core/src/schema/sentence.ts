import * as z from 'zod'
import { Range } from './span.ts'

/** `truncated`: the source breaks off inside it. */
export const Sentence = z.object({ ...Range.shape, truncated: z.literal(true).optional() })
export type Sentence = z.infer<typeof Sentence>

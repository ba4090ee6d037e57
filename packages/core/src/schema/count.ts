import * as z from 'zod'
import { Id, Party, Span } from './span.ts'

export const CountStatus = z.enum(['killed', 'injured', 'missing', 'detained', 'displaced', 'present', 'other'])
export type CountStatus = z.infer<typeof CountStatus>

/** How many people or things fared how, and who says so. `min`/`max`: whole numbers; `min` alone is a bound, and so is `max` with a `min` of 0. */
export const Count = z.object({
  id: Id,
  ...Span.shape,
  status: CountStatus,
  min: z.number().optional(),
  max: z.number().optional(),
  who: Party.optional(),
  /** "narrator" or the id of the claim that vouches for it. */
  by: z.string(),
  /** A part of the other figure, in one predicate with it, the same told again, or more of them ("six more"). */
  relation: z.object({ kind: z.enum(['part-of', 'shares', 'repeats', 'adds']), to: Id }).optional(),
  rule: z.string(),
})
export type Count = z.infer<typeof Count>

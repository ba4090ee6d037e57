import * as z from 'zod'
import { Certainty, Span } from './span.ts'

/**
 * Accounts that cannot both hold: on who did it or began, how many, whether it is so, how, when or where. `about`: an
 * event id, or words. `by`: "narrator" or the id of a claim.
 */
export const Conflict = z.object({
  about: z.string(),
  kind: z.enum(['blame', 'count', 'denial', 'manner', 'time', 'place']),
  between: z.array(z.object({ by: z.string(), span: Span })).min(2),
  rule: z.string(),
  certainty: Certainty,
})
export type Conflict = z.infer<typeof Conflict>

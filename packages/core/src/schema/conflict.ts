import * as z from 'zod'
import { Certainty, Span } from './span.ts'

/** Accounts that cannot both hold. `about`: an event id, or words. */
export const Conflict = z.object({
  about: z.string(),
  kind: z.enum(['blame', 'count', 'denial', 'manner', 'time', 'place']),
  between: z.array(z.object({ by: z.string(), span: Span })).min(2),
  rule: z.string(),
  certainty: Certainty,
})
export type Conflict = z.infer<typeof Conflict>

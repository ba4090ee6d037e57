import * as z from 'zod'
import { acts } from './acts.ts'
import { Certainty, Id, Party } from './span.ts'

export const Act = z.enum(acts)
export type Act = z.infer<typeof Act>

/** What somebody does by saying it: one claim for a quote, two where "both blame each other". */
export const Claim = z.object({
  id: Id,
  quote: Id,
  act: Act,
  claimants: z.array(Party),
  targets: z.array(Party),
  polarity: z.enum(['positive', 'negative']),
  modality: z.enum(['certain', 'probable', 'possible', 'conditional']),
  rule: z.string(),
  certainty: Certainty,
})
export type Claim = z.infer<typeof Claim>

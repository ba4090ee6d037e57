import * as z from 'zod'
import { Certainty, Id, OptionalSpan, Party, Span } from './span.ts'

/** Who said it. `basis`: named at the words, meant by a pronoun, carried on from before, or nobody is named. */
export const Speaker = z.object({
  ...OptionalSpan.shape,
  entity: Id.optional(),
  basis: z.enum(['explicit', 'pronoun', 'carried', 'none']),
})
export type Speaker = z.infer<typeof Speaker>

/** Words reported as somebody's: a direct quotation with its marks, an indirect one without "that" and the full stop. */
export const Quote = z.object({
  id: Id,
  mode: z.enum(['direct', 'mixed', 'indirect']),
  parts: z.array(Span).min(1),
  cue: Span.optional(),
  speaker: Speaker.optional(),
  addressees: z.array(Party),
  nestedIn: Id.optional(),
  rule: z.string(),
  certainty: Certainty,
})
export type Quote = z.infer<typeof Quote>

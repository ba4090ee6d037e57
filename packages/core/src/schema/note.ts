import * as z from 'zod'
import { Range, Span } from './span.ts'

/** What a stage wants a reader to know: nothing is dropped, guessed or left out without one. */
export const Note = z.object({
  stage: z.string(),
  rule: z.string(),
  message: z.string(),
  span: Span.optional(),
  source: Range.optional(),
})
export type Note = z.infer<typeof Note>

import * as z from 'zod'
import { Id, Span } from './span.ts'

/**
 * One event in its place in time. `timex`, `earliest`, `latest`: by date, ISO 8601.
 * `after`, `before`: by the text's own words, with `span` as evidence. Neither: the text leaves it unordered.
 */
export const TimelineEntry = z.object({
  event: Id,
  timex: z.string().optional(),
  earliest: z.string().optional(),
  latest: z.string().optional(),
  after: z.array(Id),
  before: z.array(Id),
  span: Span.optional(),
  rule: z.string(),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

import * as z from 'zod'
import { Id } from './span.ts'

/**
 * What a copy and the article it copies do not share. `start` and `end` index the copy's text in UTF-16 code units and
 * are absent where the copy lacks the words; `was` are the earlier article's words in that place. Long ones are cut, with `…`.
 */
export const Difference = z.object({
  kind: z.enum(['added', 'removed', 'changed']),
  start: z.int().nonnegative().optional(),
  end: z.int().nonnegative().optional(),
  text: z.string().optional(),
  was: z.string().optional(),
})
export type Difference = z.infer<typeof Difference>

/** The earlier article of the same run of which this one is a copy. */
export const DuplicateOf = z.object({
  id: Id,
  /** The earlier article's `source.id`. */
  source: z.string(),
  /** Same fingerprint: the words are the same, whatever their case, spaces and punctuation. */
  exact: z.boolean(),
  /** Part of the shorter text's runs of four words that stand in the longer one too, from 0 to 1. */
  similarity: z.number().min(0).max(1),
  /** In the order of the copy; no more than 20. */
  differs: z.array(Difference),
  /** Differences beyond those. */
  omitted: z.int().positive().optional(),
})
export type DuplicateOf = z.infer<typeof DuplicateOf>

import * as z from 'zod'
import { Range } from './span.ts'

export const blockKinds = ['headline', 'dateline', 'body', 'subhead', 'caption', 'list', 'table', 'quotation'] as const
export const BlockKind = z.enum(blockKinds)
export type BlockKind = z.infer<typeof BlockKind>

/** A paragraph or its like; blocks are separated by a blank line in `article.text`. */
export const Block = z.object({ ...Range.shape, kind: BlockKind })
export type Block = z.infer<typeof Block>

/** One difference between source and article. `start`/`end`: what stands in the article in its place. */
export const WireEdit = z.object({
  kind: z.enum(['removed', 'inserted', 'replaced']),
  source: Range,
  ...Range.shape,
  /** removed, replaced: the source's characters; inserted: the new ones. */
  text: z.string(),
  rule: z.string(),
  reason: z.string(),
})
export type WireEdit = z.infer<typeof WireEdit>

/** An exact copy: `article.text.slice(start, end) === source.slice(sourceStart, sourceEnd)`. */
export const Segment = z.object({
  ...Range.shape,
  sourceStart: z.int().nonnegative(),
  sourceEnd: z.int().nonnegative(),
})
export type Segment = z.infer<typeof Segment>

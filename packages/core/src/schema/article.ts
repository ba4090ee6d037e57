import * as z from 'zod'
import { Claim } from './claim.ts'
import { Block, Segment, WireEdit } from './clean.ts'
import { Conflict } from './conflict.ts'
import { Count } from './count.ts'
import { DuplicateOf } from './duplicate.ts'
import { Entity } from './entity.ts'
import { Event } from './event.ts'
import { Language } from './language.ts'
import { Mention } from './mention.ts'
import { Metadata } from './metadata.ts'
import { Note } from './note.ts'
import { Quote } from './quote.ts'
import { Sentence } from './sentence.ts'
import { SourceInfo } from './source.ts'
import { Id } from './span.ts'
import { TaggedToken } from './syntax.ts'
import { TimelineEntry } from './timeline.ts'

/**
 * The article on the wire. Offsets are UTF-16 code units.
 * A layer that does not read the article's language is absent, and a note says so.
 */
export const Article = z
  .object({
    schema: z.literal('copydesk/article@1'),
    offsetUnit: z.literal('utf16'),
    generator: z.object({ version: z.string(), lexicon: z.string() }),
    id: Id,
    source: SourceInfo,
    ...Metadata.shape,
    /** Only where copies were looked for, and this is one. */
    duplicateOf: DuplicateOf.optional(),
    language: Language,
    text: z.string(),
    blocks: z.array(Block),
    sentences: z.array(Sentence),
    edits: z.array(WireEdit),
    segments: z.array(Segment),
    /** Only where asked for. */
    syntax: z.array(TaggedToken).optional(),
    mentions: z.array(Mention).optional(),
    entities: z.array(Entity).optional(),
    quotes: z.array(Quote).optional(),
    claims: z.array(Claim).optional(),
    counts: z.array(Count).optional(),
    events: z.array(Event).optional(),
    timeline: z.array(TimelineEntry).optional(),
    conflicts: z.array(Conflict).optional(),
    notes: z.array(Note),
  })
  .meta({ id: 'article', title: 'Copydesk article' })
export type Article = z.infer<typeof Article>

import * as z from 'zod'
import { Range } from './span.ts'

/** Universal part-of-speech tags. Source: universaldependencies.org/u/pos. */
export const posTags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export const PosTag = z.enum(posTags)
export type PosTag = z.infer<typeof PosTag>

/** One token with its part of speech; on the wire only where the layer is asked for. */
export const TaggedToken = z.object({ ...Range.shape, pos: PosTag, lemma: z.string() })
export type TaggedToken = z.infer<typeof TaggedToken>

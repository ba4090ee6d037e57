import type { Chunk, SentenceLayer, SyntaxLayer, TokenizedSentence } from '../flow/layers.ts'
import type { Frame } from './frames.ts'

export type Words = Pick<SentenceLayer, 'tokens'> & Pick<SyntaxLayer, 'pos' | 'lemmas'>

/** A sentence's groups and words while its frames are made; `made` holds those to the left. */
export interface Around {
  readonly chunks: readonly Chunk[]
  readonly words: Words
  readonly sentence: TokenizedSentence
  readonly made: ReadonlyMap<number, Frame>
}

export const relatives = new Set(['who', 'which', 'that', 'whom'])

export const lower = ({ tokens }: Words, i: number): string => tokens[i]?.lower ?? ''

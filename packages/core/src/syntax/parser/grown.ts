import type { TokenizedSentence } from '../../flow/layers.ts'
import type { WordShape } from '../features.ts'
import { atomsOf } from './atoms.ts'
import { parse } from './parse.ts'
import type { OpenParser } from './weights.ts'
import { type Trees, withMarks } from './with-marks.ts'

/** The trees of a text, made when first asked for. */
export function grown(
  words: readonly WordShape[],
  tags: Uint8Array,
  lemmas: readonly string[],
  sentences: readonly TokenizedSentence[],
  weights: OpenParser,
): () => Trees {
  let trees: Trees | undefined
  return () => {
    if (!trees) {
      const atoms = atomsOf(words, tags, lemmas, sentences)
      trees = withMarks(parse(atoms, weights), atoms, sentences, words)
    }
    return trees
  }
}

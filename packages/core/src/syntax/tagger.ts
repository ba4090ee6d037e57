import type { TokenizedSentence } from '../flow/layers.ts'
import { features, featuresPerToken, taggerTags, titleCase, type WordShape } from './features.ts'

/** Trained weights: one row of a signed byte a tag for each hashed feature. Their number of rows is a power of two. */
export type TaggerWeights = Int8Array

/** Rows of the weights. Throws a RangeError when they cannot be this tagger's. */
export function rowsOf(weights: TaggerWeights): number {
  const rows = weights.length / taggerTags.length
  if (!Number.isInteger(Math.log2(rows)))
    throw new RangeError(`${weights.length} weights are no power of two of rows of ${taggerTags.length}`)
  return rows
}

/**
 * The tag of every token, as indices into `taggerTags`: greedy, left to right.
 * Method: averaged perceptron (Collins 2002) over hashed features.
 */
export function tag(
  words: readonly WordShape[],
  sentences: readonly Pick<TokenizedSentence, 'first' | 'last'>[],
  weights: TaggerWeights,
): Uint8Array {
  const mask = rowsOf(weights) - 1
  const tags = new Uint8Array(words.length)
  const width = taggerTags.length
  const found = new Int32Array(featuresPerToken)
  const scores = new Int32Array(width)
  for (const sentence of sentences) {
    const title = titleCase(words, sentence.first, sentence.last)
    for (let i = sentence.first; i < sentence.last; i++) {
      features(words, i, sentence, title, tags[i - 1] ?? 0, tags[i - 2] ?? 0, mask, found)
      scores.fill(0)
      for (let f = 0; f < featuresPerToken; f++) {
        const row = found[f]! * width
        for (let t = 0; t < width; t++) scores[t] = scores[t]! + weights[row + t]!
      }
      const can = words[i]!.tags
      let best = can[0]!
      for (const t of can) if (scores[t]! > scores[best]!) best = t
      tags[i] = best
    }
  }
  return tags
}

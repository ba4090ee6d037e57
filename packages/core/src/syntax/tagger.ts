import type { TokenizedSentence } from '../flow/layers.ts'
import { features, featuresPerToken, taggerTags, titleCase, type WordShape } from './features.ts'

/** Trained weights: one row of a signed byte a tag for each hashed feature. Their number of rows is a power of two. */
export type TaggerWeights = Int8Array

/** Weights as they are read: four tags in one number, each a byte that is 128 too high. */
export interface OpenTagger {
  readonly packed: Int32Array
  readonly mask: number
}

const width = taggerTags.length
/** Numbers in a row. */
const stride = width / 4
/** Every other byte of a number: sums of bytes have room in twice their width. */
const lanes = 0x00ff00ff

/** Throws a RangeError when the weights cannot be this tagger's. */
export function openTagger(weights: TaggerWeights): OpenTagger {
  const rows = weights.length / width
  if (!Number.isInteger(Math.log2(rows)))
    throw new RangeError(`${weights.length} weights are no power of two of rows of ${width}`)
  const packed = new Int32Array(rows * stride)
  for (let i = 0; i < weights.length; i++) packed[i >> 2]! |= (weights[i]! + 128) << (8 * (i & 3))
  return { packed, mask: rows - 1 }
}

/**
 * The tag of every token, as indices into `taggerTags`: greedy, left to right.
 * Method: averaged perceptron (Collins 2002) over hashed features.
 */
export function tag(
  words: readonly WordShape[],
  sentences: readonly Pick<TokenizedSentence, 'first' | 'last'>[],
  { packed, mask }: OpenTagger,
): Uint8Array {
  const tags = new Uint8Array(words.length)
  const found = new Int32Array(featuresPerToken)
  const scores = new Int32Array(width)
  for (const sentence of sentences) {
    const title = titleCase(words, sentence.first, sentence.last)
    for (let i = sentence.first; i < sentence.last; i++) {
      features(words, i, sentence, title, tags[i - 1] ?? 0, tags[i - 2] ?? 0, mask, found)
      for (let four = 0; four < stride; four++) {
        let even = 0
        let odd = 0
        for (let f = 0; f < featuresPerToken; f++) {
          const weights = packed[found[f]! * stride + four]!
          even += weights & lanes
          odd += (weights >>> 8) & lanes
        }
        scores[4 * four] = even & 0xffff
        scores[4 * four + 1] = odd & 0xffff
        scores[4 * four + 2] = even >>> 16
        scores[4 * four + 3] = odd >>> 16
      }
      const can = words[i]!.tags
      let best = can[0]!
      for (const t of can) if (scores[t]! > scores[best]!) best = t
      tags[i] = best
    }
  }
  return tags
}

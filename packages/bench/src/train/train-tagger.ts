import { features, featuresPerToken, taggerTags, type WordShape } from '@copydesk/core/testing'
import { random } from './random.ts'
import { shuffle } from './shuffle.ts'

/** One sentence as the tagger sees it, with the tags it should give. */
export interface TagExample {
  readonly words: readonly WordShape[]
  readonly gold: Int8Array
  readonly title: boolean
}

/** A feature seen less often is left out. */
const rare = 2
const width = taggerTags.length

/**
 * Trains the part-of-speech tagger. Method: averaged perceptron (Collins 2002).
 * The same examples in the same order give the same bytes.
 */
export function trainTagger(
  data: readonly TagExample[],
  { bits, epochs }: { bits: number; epochs: number },
  report: (line: string) => void = () => {},
): Int8Array {
  const rows = 2 ** bits
  const weights = new Float64Array(rows * width)
  const totals = new Float64Array(rows * width)
  const seen = new Uint32Array(rows)
  const found = new Int32Array(featuresPerToken)
  for (const { words, gold, title } of data)
    for (let i = 0; i < words.length; i++) {
      features(words, i, { first: 0, last: words.length }, title, gold[i - 1] ?? 0, gold[i - 2] ?? 0, rows - 1, found)
      for (const row of found) seen[row]!++
    }
  let step = 1
  const next = random(1)
  const order = [...data]
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    let wrong = 0
    let all = 0
    for (const { words, gold, title } of order) {
      const tags = new Int8Array(words.length)
      for (let i = 0; i < words.length; i++, step++) {
        features(words, i, { first: 0, last: words.length }, title, tags[i - 1] ?? 0, tags[i - 2] ?? 0, rows - 1, found)
        const best = argmax(weights, found, seen, words[i]!.tags)
        tags[i] = best
        all++
        if (best === gold[i]) continue
        wrong++
        for (const row of found) {
          if (seen[row]! < rare) continue
          const right = row * width + gold[i]!
          const false_ = row * width + best
          weights[right]! += 1
          totals[right]! += step
          weights[false_]! -= 1
          totals[false_]! -= step
        }
      }
    }
    report(`epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % wrong in training`)
  }
  const averaged = weights.map((weight, i) => weight - totals[i]! / step)
  const largest = averaged.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = Math.min(127 / largest, 24)
  return Int8Array.from(averaged, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))))
}

function argmax(weights: Float64Array, found: Int32Array, seen: Uint32Array, can: readonly number[]): number {
  const scores = new Float64Array(width)
  for (const row of found)
    if (seen[row]! >= rare) for (let t = 0; t < width; t++) scores[t]! += weights[row * width + t]!
  let best = can[0]!
  for (const t of can) if (scores[t]! > scores[best]!) best = t
  return best
}

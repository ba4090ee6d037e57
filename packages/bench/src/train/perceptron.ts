import { checkOf, type FeatureTable } from '@copydesk/core/testing'
import { random } from './random.ts'

export interface PerceptronOptions {
  readonly classes: number
  /** Features at each step. */
  readonly features: number
  /** The right class must win by more. */
  readonly margin: number
  /** Share of the features left out by chance while it learns, so that none is leaned on alone. */
  readonly dropout: number
  readonly seed: number
}

/** Rows while it learns: far more than are kept, so that few features share one. */
const bits = 22

/** An averaged perceptron (Collins 2002) over hashed features; their hashes are put into `hashes` by the caller. */
export function perceptron({ classes, features, margin, dropout, seed }: PerceptronOptions) {
  const mask = 2 ** bits - 1
  const weights = new Float32Array((mask + 1) * classes)
  const totals = new Float64Array((mask + 1) * classes)
  const owners = new Int32Array(mask + 1)
  const hashes = new Int32Array(features)
  const kept = new Int32Array(features)
  const scores = new Float64Array(classes)
  const next = random(seed)
  let step = 1
  let used = 0
  return {
    hashes,
    score(): Float64Array {
      scores.fill(0)
      used = 0
      for (const hash of hashes) {
        if (next() < dropout) continue
        kept[used++] = hash
        const at = (hash & mask) * classes
        for (let c = 0; c < classes; c++) scores[c]! += weights[at + c]!
      }
      return scores
    },
    /** Raises the best class of `right` above the best other one of those that `can` be, after `score()`. */
    learn(right: Uint8Array, can: Uint8Array): void {
      step++
      let good = -1
      let bad = -1
      for (let c = 0; c < classes; c++) {
        if (!can[c]) continue
        if (right[c]) {
          if (good < 0 || scores[c]! > scores[good]!) good = c
        } else if (bad < 0 || scores[c]! > scores[bad]!) bad = c
      }
      if (good < 0 || bad < 0 || scores[good]! > scores[bad]! + margin) return
      for (let f = 0; f < used; f++) {
        const row = kept[f]! & mask
        owners[row] ||= kept[f]!
        const at = row * classes
        weights[at + good]! += 1
        totals[at + good]! += step
        weights[at + bad]! -= 1
        totals[at + bad]! -= step
      }
    },
    /** Weights averaged over all steps, as bytes in 2^`small` rows; of features for one row the weightiest is kept. */
    table(small: number): FeatureTable {
      const stride = classes + 1
      const rows = new Int8Array(2 ** small * stride)
      const weight = new Float32Array(2 ** small)
      const from = new Int32Array(2 ** small).fill(-1)
      const mean = (at: number) => weights[at]! - totals[at]! / step
      let largest = 0
      owners.forEach((owner, row) => {
        if (owner === 0) return
        let [low, high] = [0, 0]
        for (let c = 0; c < classes; c++) {
          const value = mean(row * classes + c)
          low = Math.min(low, value)
          high = Math.max(high, value)
        }
        largest = Math.max(largest, -low, high)
        const place = owner & (2 ** small - 1)
        if (high - low <= weight[place]!) return
        weight[place] = high - low
        from[place] = row
      })
      from.forEach((row, place) => {
        if (row < 0) return
        rows[place * stride] = checkOf(owners[row]!)
        for (let c = 0; c < classes; c++)
          rows[place * stride + 1 + c] = Math.round((mean(row * classes + c) * 127) / largest)
      })
      return { rows, mask: 2 ** small - 1 }
    },
  }
}

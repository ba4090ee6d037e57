import { keyAway, keyCount, type Sight } from './features.ts'
import { isBegin, labelCount, type ModelType, modelTypes, outside, typeOf } from './labels.ts'
import { lattice } from './lattice.ts'
import { addWeight, type NameWeights } from './weights.ts'

/** A name as the model reads it: words `[first, last)`. */
export interface ModelName {
  readonly first: number
  readonly last: number
  readonly type: ModelType
  /** The least probable of its labels, its end included. */
  readonly probability: number
  /** Probability of each of `modelTypes`, averaged over its words. */
  readonly types: readonly number[]
}

/** Finds the names of a document. Keeps what it worked out of words with their facts: one book of words for one model. */
export function nameModel(weights: NameWeights): (sight: Sight) => ModelName[] {
  const field = lattice(weights)
  const keys = new Int32Array(keyCount)
  return (sight) => {
    const found: ModelName[] = []
    const told = new Map<readonly number[], Int32Array>()
    const away = (i: number, step: number): Int32Array => {
      const facts = sight.facts(step === 0 ? i : sight.neighbor(i, step))
      let sum = facts.sums[step + 2]
      if (!sum) {
        sum = new Int32Array(labelCount)
        const keys = step === 0 ? facts.own : step === 1 || step === -1 ? facts.beside : facts.far
        for (const key of keys) addWeight(weights, keyAway(key, step), sum, 0)
        facts.sums[step + 2] = sum
      }
      return sum
    }
    const byDocument = (i: number): Int32Array => {
      const keys = sight.told(i)
      let sum = told.get(keys)
      if (!sum) {
        sum = new Int32Array(labelCount)
        for (const key of keys) addWeight(weights, keyAway(key, 0), sum, 0)
        told.set(keys, sum)
      }
      return sum
    }
    for (const segment of sight.segments) {
      const length = segment.last - segment.first
      field.reset(length)
      const { scores } = field
      for (let k = 0; k < length; k++) {
        const i = segment.first + k
        const at = k * labelCount
        const here = away(i, 0)
        const left = away(i, -1)
        const left2 = away(i, -2)
        const right = away(i, 1)
        const right2 = away(i, 2)
        const whole = byDocument(i)
        for (let y = 0; y < labelCount; y++)
          scores[at + y] = left2[y]! + left[y]! + here[y]! + right[y]! + right2[y]! + whole[y]!
        sight.keysAt(i, segment, keys)
        for (const key of keys) addWeight(weights, key, scores, at)
      }
      field.solve(length)
      for (let k = 0; k < length; k++) {
        const label = field.labels[k]!
        if (label === outside || !isBegin(label)) continue
        let end = k + 1
        let probability = field.marginals[k * labelCount + label]!
        while (end < length && field.labels[end] === label + 1) {
          probability = Math.min(probability, field.marginals[end * labelCount + label + 1]!)
          end++
        }
        if (end < length) probability = Math.min(probability, 1 - field.marginals[end * labelCount + label + 1]!)
        const types = modelTypes.map((_, t) => {
          let sum = 0
          for (let at = k * labelCount + 1 + 2 * t; at < end * labelCount; at += labelCount)
            sum += field.marginals[at]! + field.marginals[at + 1]!
          return sum / (end - k)
        })
        found.push({ first: segment.first + k, last: segment.first + end, type: typeOf(label)!, probability, types })
      }
    }
    return found
  }
}

import { describe, expect, test } from 'vitest'
import { beginOf, labelCount, outside } from './labels.ts'
import { follows, lattice } from './lattice.ts'
import { calibrationSize, type NameWeights } from './weights.ts'

const L = labelCount
const [person, place] = [beginOf('person'), beginOf('place')]

/** Every sequence of labels, weighed one by one. */
function byHand(scores: Int32Array, transitions: Int16Array, scale: number, length: number) {
  const marginals = new Float64Array(length * L)
  let best: { sum: number; labels: number[] } = { sum: -Infinity, labels: [] }
  let total = 0
  const go = (labels: number[], sum: number) => {
    const last = labels.at(-1) ?? outside
    if (labels.length === length) {
      const end = sum + transitions[last * L]!
      if (end > best.sum) best = { sum: end, labels }
      const weight = Math.exp(end / scale)
      total += weight
      labels.forEach((label, i) => {
        marginals[i * L + label] = marginals[i * L + label]! + weight
      })
      return
    }
    for (let y = 0; y < L; y++)
      if (follows(last, y)) go([...labels, y], sum + transitions[last * L + y]! + scores[labels.length * L + y]!)
  }
  go([], 0)
  return { labels: best.labels, marginals: marginals.map((weight) => weight / total) }
}

describe('lattice', () => {
  const transitions = Int16Array.from({ length: L * L }, (_, k) => ((k * 37) % 41) - 20)
  const weights: NameWeights = {
    mask: 0,
    fingerprints: new Uint16Array(1),
    rows: new Int8Array(L),
    transitions,
    scale: 20,
    calibration: new Uint8Array(calibrationSize),
  }
  const field = lattice(weights)

  test.each([1, 2, 3, 4])('finds the best labels and their probabilities over %i words', (length) => {
    field.reset(length)
    for (let k = 0; k < length * L; k++) field.scores[k] = ((k * 53) % 61) - (k % L ? 30 : 45)
    const wanted = byHand(field.scores, transitions, 20, length)
    field.solve(length)
    expect([...field.labels.subarray(0, length)]).toEqual(wanted.labels)
    if (wanted.labels.some((label) => label !== outside))
      for (let k = 0; k < length * L; k++) expect(field.marginals[k]).toBeCloseTo(wanted.marginals[k]!, 9)
  })

  test('grows with the text', () => {
    field.reset(500)
    field.scores.fill(0)
    for (let i = 0; i < 500; i++) field.scores[i * L + (i % 2 ? person + 1 : person)] = 1000
    field.solve(500)
    expect([...field.labels.subarray(0, 4)]).toEqual([person, person + 1, person, person + 1])
    expect(field.marginals[person]).toBeGreaterThan(0.99)
  })

  test('a name goes on in its own type only', () => {
    expect(follows(person, person + 1)).toBe(true)
    expect(follows(person, place + 1)).toBe(false)
    expect(follows(outside, person + 1)).toBe(false)
    expect(follows(place + 1, person)).toBe(true)
  })
})

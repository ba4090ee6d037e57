import {
  type Atoms,
  labelFeatureCount,
  labelFeatures,
  moveFeatureCount,
  moveFeatures,
  moves,
  type ParserWeights,
  relations,
  State,
} from '@copydesk/core/testing'
import type { GoldTree } from './gold-tree.ts'
import { costs } from './oracle.ts'
import { perceptron } from './perceptron.ts'
import { random } from './random.ts'
import { shuffle } from './shuffle.ts'

export interface ParseExample {
  readonly atoms: Atoms
  readonly gold: GoldTree
}

export interface ParserSettings {
  /** Binary logarithms of the numbers of rows that are kept. */
  readonly moveBits: number
  readonly labelBits: number
  readonly epochs: number
  readonly seed: number
}

/** Share of its own wrong moves that it follows, so that it learns to go on from there. */
const explored = 0.9
const moveKinds = Object.keys(moves).length

/**
 * Trains the dependency parser: averaged perceptrons for moves and for relations, with a dynamic oracle and exploration
 * (Goldberg and Nivre 2013). The same examples in the same order give the same bytes.
 */
export function trainParser(
  data: readonly ParseExample[],
  { moveBits, labelBits, epochs, seed }: ParserSettings,
  report: (line: string) => void = () => {},
): ParserWeights {
  const common = { dropout: 0.3, seed }
  const move = perceptron({ ...common, classes: moveKinds, features: moveFeatureCount, margin: 30 })
  const label = perceptron({ ...common, classes: relations.length, features: labelFeatureCount, margin: 15 })
  const due = new Float64Array(moveKinds)
  const can = new Uint8Array(moveKinds)
  const right = new Uint8Array(moveKinds)
  const anyRelation = new Uint8Array(relations.length).fill(1, 1)
  const rightRelation = new Uint8Array(relations.length)
  const next = random(seed)

  const read = ({ atoms, gold }: ParseExample, follow: number): number => {
    const { length } = atoms.word
    const state = new State(length)
    state.open(0, length)
    let wrong = 0
    while (!state.done) {
      moveFeatures(state, atoms, move.hashes)
      costs(state, gold.heads, due)
      const least = Math.min(...due)
      for (let m = 0; m < moveKinds; m++) {
        can[m] = due[m]! < Number.POSITIVE_INFINITY ? 1 : 0
        right[m] = due[m] === least ? 1 : 0
      }
      const scores = move.score()
      let chosen = best(scores, can)
      move.learn(right, can)
      if (due[chosen] !== least) {
        wrong++
        if (next() >= follow) chosen = best(scores, right)
      }
      if (chosen === moves.shift) {
        state.shift()
        continue
      }
      const token = state.top(0)
      const head = chosen === moves.left ? state.next : state.top(1)
      labelFeatures(state, atoms, token, head, label.hashes)
      const told = best(label.score(), anyRelation)
      if (gold.heads[token] === head) {
        rightRelation.fill(0)
        rightRelation[gold.relations[token]!] = 1
        label.learn(rightRelation, anyRelation)
      }
      state.attach(head, told)
    }
    return wrong
  }

  const order = [...data]
  const moved = data.reduce((sum, { atoms }) => sum + 2 * atoms.word.length - 1, 0)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    let wrong = 0
    for (const example of order) wrong += read(example, epoch === 0 ? 0 : explored)
    report(`epoch ${epoch + 1}: ${((100 * wrong) / moved).toFixed(2)} % of moves wrong in training`)
  }
  return { moves: move.table(moveBits), labels: label.table(labelBits) }
}

function best(scores: Float64Array, allowed: Uint8Array): number {
  let found = -1
  for (let i = 0; i < scores.length; i++) if (allowed[i] && (found < 0 || scores[i]! > scores[found]!)) found = i
  return found
}

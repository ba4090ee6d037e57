import type { Atoms } from './atoms.ts'
import { labelFeatureCount, labelFeatures } from './label-features.ts'
import { moveFeatureCount, moveFeatures } from './move-features.ts'
import { relations } from './relations.ts'
import { moves, State } from './state.ts'
import { checkOf, labelStride, type OpenParser } from './weights.ts'

/**
 * A dependency tree for each sentence: greedy, left to right, in time linear in its length.
 * Method: averaged perceptron with a dynamic oracle (Goldberg and Nivre 2013) over hashed features.
 */
export function parse(atoms: Atoms, weights: OpenParser): State {
  const state = new State(atoms.word.length)
  const hashes = new Int32Array(moveFeatureCount)
  const relationOf = labeler(state, atoms, weights)
  const { rows, mask } = weights.moves
  for (const { first, last } of atoms.sentences) {
    if (last === first) continue
    state.open(first, last)
    while (!state.done) {
      moveFeatures(state, atoms, hashes)
      let shift = 0
      let left = 0
      let right = 0
      for (let f = 0; f < moveFeatureCount; f++) {
        const hash = hashes[f]!
        const row = rows[hash & mask]!
        // all bits where the row is this feature's, none else: a branch would be guessed wrong half of the time
        const own = (((row ^ (hash >>> 24)) & 255) - 1) >> 31
        shift += ((row << 16) >> 24) & own
        left += ((row << 8) >> 24) & own
        right += (row >> 24) & own
      }
      const move = best(state, shift, left, right)
      if (move === moves.shift) state.shift()
      else {
        const head = move === moves.left ? state.next : state.top(1)
        state.attach(head, relationOf(head))
      }
    }
  }
  return state
}

/** The relation of the top of the stack to a head. */
function labeler(state: State, atoms: Atoms, { labels: { rows, mask } }: OpenParser): (head: number) => number {
  const hashes = new Int32Array(labelFeatureCount)
  const scores = new Int32Array(relations.length)
  return (head) => {
    labelFeatures(state, atoms, state.top(0), head, hashes)
    scores.fill(0)
    for (let f = 0; f < labelFeatureCount; f++) {
      const hash = hashes[f]!
      const row = (hash & mask) * labelStride
      if (rows[row] !== checkOf(hash)) continue
      for (let r = 1; r < scores.length; r++) scores[r] = scores[r]! + rows[row + 1 + r]!
    }
    let best = 1
    for (let r = 2; r < scores.length; r++) if (scores[r]! > scores[best]!) best = r
    return best
  }
}

function best(state: State, shift: number, left: number, right: number): number {
  const canRight = state.can(moves.right)
  if (!state.can(moves.shift)) return moves.right
  if (state.can(moves.left) && left >= shift && (!canRight || left >= right)) return moves.left
  return canRight && right >= shift ? moves.right : moves.shift
}

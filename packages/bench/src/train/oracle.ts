import { moves, type State } from '@copydesk/core/testing'

/**
 * How many arcs of the gold tree each move makes unreachable: the dynamic oracle of arc-hybrid (Goldberg and Nivre
 * 2013). Infinity for a move that cannot be made.
 */
export function costs(state: State, gold: Int32Array, into: Float64Array): void {
  const { stack, size, next, last } = state
  into.fill(Number.POSITIVE_INFINITY)
  const s0 = state.top(0)
  const s1 = state.top(1)
  if (state.can(moves.shift)) {
    // The next token can no longer have a head below the top nor a dependent on the stack.
    let lost = 0
    for (let i = 0; i < size; i++) {
      if (gold[stack[i]!] === next) lost++
      if (i < size - 1 && gold[next] === stack[i]!) lost++
    }
    into[moves.shift] = lost
  }
  if (size === 0) return
  let ahead = 0
  for (let i = next; i < last; i++) if (gold[i] === s0) ahead++
  const head = gold[s0]!
  if (state.can(moves.left)) into[moves.left] = ahead + (head === s1 || head > next || head < 0 ? 1 : 0)
  if (state.can(moves.right)) into[moves.right] = ahead + (head >= next || head < 0 ? 1 : 0)
}

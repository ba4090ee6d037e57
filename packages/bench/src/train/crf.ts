import { random } from './random.ts'

/** A sequence of tokens: the indices of each token's features, and which labels it may have (bits). */
export interface CrfSequence {
  readonly features: readonly Int32Array[]
  readonly allowed: Int32Array
  readonly weight: number
}

/** Emission weights by feature and label, transition weights by label and next label. */
export interface CrfWeights {
  readonly emissions: Float32Array
  readonly transitions: Float64Array
}

export interface CrfOptions {
  readonly labels: number
  readonly features: number
  readonly epochs: number
  readonly rate: number
  /** Strength of the quadratic penalty, per epoch and weight. */
  readonly penalty: number
  /** Share of the features left out by chance at each token and pass, so that none is leaned on alone. */
  readonly dropout: number
  /** Whether a label may follow another; 0 stands outside, before the first and after the last token. */
  follows(from: number, to: number): boolean
  report?(epoch: number, loss: number): void
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) by its marginal likelihood over
 * the labels each token may have, stochastically with rates after AdaGrad (Duchi, Hazan, Singer 2011).
 * The same sequences in the same order give the same weights.
 */
export function trainCrf(sequences: readonly CrfSequence[], frequency: Uint32Array, options: CrfOptions): CrfWeights {
  const { labels: L, features: F, epochs, rate, penalty, dropout } = options
  const emissions = new Float32Array(F * L)
  const squares = new Float32Array(F * L)
  const transitions = new Float64Array(L * L)
  const transitionSquares = new Float64Array(L * L)
  const legal = new Uint8Array(L * L)
  for (let a = 0; a < L; a++) for (let b = 0; b < L; b++) legal[a * L + b] = options.follows(a, b) ? 1 : 0
  const field = chain(L, legal)
  const order = Int32Array.from(sequences, (_, i) => i)
  const next = random(1)
  const touched = penalty
  const moves = new Float64Array(L * L)
  const sum = { emissions: new Float32Array(F * L), transitions: new Float64Array(L * L), epochs: 0 }
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    let loss = 0
    for (const s of order) {
      const { features: all, allowed, weight } = sequences[s]!
      const features = dropout ? all.map((of) => of.filter(() => next() >= dropout)) : all
      const n = features.length
      field.reset(n)
      for (let i = 0; i < n; i++) score(emissions, features[i]!, L, field.scores, i * L)
      loss += weight * field.gradient(n, transitions, allowed, moves)
      for (let i = 0; i < n; i++) {
        for (const f of features[i]!) {
          const row = f * L
          const shrink = touched / frequency[f]!
          for (let y = 0; y < L; y++) {
            const at = row + y
            const g = weight * field.errors[i * L + y]! + shrink * emissions[at]!
            if (g === 0) continue
            const square = squares[at]! + g * g
            squares[at] = square
            emissions[at] = emissions[at]! - (rate * g) / Math.sqrt(square + 1e-4)
          }
        }
      }
      for (let k = 0; k < L * L; k++) {
        const g = weight * moves[k]!
        if (g === 0 || !legal[k]) continue
        const square = transitionSquares[k]! + g * g
        transitionSquares[k] = square
        transitions[k] = transitions[k]! - (rate * g) / Math.sqrt(square + 1e-4)
      }
    }
    options.report?.(epoch + 1, loss)
    if (2 * epoch < epochs) continue
    sum.epochs++
    for (let k = 0; k < F * L; k++) sum.emissions[k] = sum.emissions[k]! + emissions[k]!
    for (let k = 0; k < L * L; k++) sum.transitions[k] = sum.transitions[k]! + transitions[k]!
  }
  const kept = 1 - dropout
  return {
    emissions: sum.emissions.map((weight) => (kept * weight) / sum.epochs),
    transitions: sum.transitions.map((weight) => weight / sum.epochs),
  }
}

export function score(emissions: Float32Array, features: Int32Array, L: number, into: Float64Array, at: number): void {
  for (const f of features) for (let y = 0; y < L; y++) into[at + y] = into[at + y]! + emissions[f * L + y]!
}

/** Forward and backward sums over one sequence, in probabilities scaled at each token. */
export function chain(L: number, legal: Uint8Array) {
  let room = 0
  let scores = new Float64Array(0)
  let errors = new Float64Array(0)
  let alpha = new Float64Array(0)
  let beta = new Float64Array(0)
  let local = new Float64Array(0)
  let scales = new Float64Array(0)
  const jump = new Float64Array(L * L)
  /** Runs both ways under a mask of labels; returns the logarithm of the sum. Marginals go to `errors` times `sign`. */
  const pass = (n: number, allowed: Int32Array | undefined, sign: number, moves: Float64Array): number => {
    let log = 0
    for (let i = 0; i < n; i++) {
      let most = -Infinity
      for (let y = 0; y < L; y++) if (scores[i * L + y]! > most) most = scores[i * L + y]!
      for (let y = 0; y < L; y++)
        local[i * L + y] = allowed && !((allowed[i]! >> y) & 1) ? 0 : Math.exp(scores[i * L + y]! - most)
      log += most
      let sum = 0
      for (let y = 0; y < L; y++) {
        let a = 0
        if (i === 0) a = jump[y]!
        else for (let x = 0; x < L; x++) a += alpha[(i - 1) * L + x]! * jump[x * L + y]!
        a *= local[i * L + y]!
        alpha[i * L + y] = a
        sum += a
      }
      if (sum === 0) return -Infinity
      scales[i] = sum
      log += Math.log(sum)
      for (let y = 0; y < L; y++) alpha[i * L + y] = alpha[i * L + y]! / sum
    }
    let end = 0
    for (let x = 0; x < L; x++) end += alpha[(n - 1) * L + x]! * jump[x * L]!
    log += Math.log(end)
    for (let x = 0; x < L; x++) beta[(n - 1) * L + x] = jump[x * L]! / end
    for (let i = n - 2; i >= 0; i--)
      for (let x = 0; x < L; x++) {
        let b = 0
        for (let y = 0; y < L; y++) b += jump[x * L + y]! * local[(i + 1) * L + y]! * beta[(i + 1) * L + y]!
        beta[i * L + x] = b / scales[i + 1]!
      }
    for (let i = 0; i < n; i++)
      for (let y = 0; y < L; y++) {
        const p = alpha[i * L + y]! * beta[i * L + y]!
        errors[i * L + y] = errors[i * L + y]! + sign * p
        if (i === 0) moves[y] = moves[y]! + sign * p
        if (i === n - 1) moves[y * L] = moves[y * L]! + sign * p
        if (i > 0 && local[i * L + y]! > 0)
          for (let x = 0; x < L; x++)
            moves[x * L + y] =
              moves[x * L + y]! +
              (sign * alpha[(i - 1) * L + x]! * jump[x * L + y]! * local[i * L + y]! * beta[i * L + y]!) / scales[i]!
      }
    return log
  }
  return {
    get scores() {
      return scores
    },
    get errors() {
      return errors
    },
    reset(n: number) {
      if (n > room) {
        room = 2 * n
        scores = new Float64Array(room * L)
        errors = new Float64Array(room * L)
        alpha = new Float64Array(room * L)
        beta = new Float64Array(room * L)
        local = new Float64Array(room * L)
        scales = new Float64Array(room)
      }
      scores.fill(0, 0, n * L)
      errors.fill(0, 0, n * L)
    },
    /** Fills `errors` and `moves` with the gradient of the loss, and returns the loss. */
    gradient(n: number, transitions: Float64Array, allowed: Int32Array, moves: Float64Array): number {
      for (let k = 0; k < L * L; k++) jump[k] = legal[k] ? Math.exp(transitions[k]!) : 0
      moves.fill(0)
      const all = pass(n, undefined, 1, moves)
      return all - pass(n, allowed, -1, moves)
    },
    /** Marginals into `errors`. */
    marginals(n: number, transitions: Float64Array): void {
      for (let k = 0; k < L * L; k++) jump[k] = legal[k] ? Math.exp(transitions[k]!) : 0
      pass(n, undefined, 1, new Float64Array(L * L))
    },
  }
}

function shuffle(list: Int32Array, next: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
}

import { isBegin, labelCount, outside } from './labels.ts'
import type { NameWeights } from './weights.ts'

/** Whether a label may follow another: a name goes on only in its own type (BIO). */
export const follows = (from: number, to: number): boolean =>
  to === outside || isBegin(to) || from === to || from === to - 1

/** The most likely labels of a stretch of words, and how likely each is there. */
export interface Lattice {
  /** Scores of word `i` of the stretch stand at `i * labelCount`. */
  readonly scores: Int32Array
  /** Makes room and clears it. */
  reset(length: number): void
  /** Fills `labels` for the first `length` words, and `marginals` where there is a name. */
  solve(length: number): void
  readonly labels: Uint8Array
  /** Probability of each label of each word, given the whole stretch. */
  readonly marginals: Float64Array
}

const L = labelCount
const never = -1e9

/** Viterbi (1967) for the best labels, forward and backward sums (Baum 1972) for their probabilities. */
export function lattice({ transitions, scale }: NameWeights): Lattice {
  const jump = new Float64Array(L * L)
  for (let from = 0; from < L; from++)
    for (let to = 0; to < L; to++)
      if (follows(from, to)) jump[from * L + to] = Math.exp(transitions[from * L + to]! / scale)
  let room = 64
  let made = space(room)
  const best = new Int32Array(2 * L)
  return {
    get scores() {
      return made.scores
    },
    get labels() {
      return made.labels
    },
    get marginals() {
      return made.marginals
    },
    reset(length) {
      if (length > room) {
        room = 2 * length
        made = space(room)
      } else made.scores.fill(0, 0, length * L)
    },
    solve(length) {
      const { scores, labels, back } = made
      for (let to = 0; to < L; to++) best[to] = to === outside || isBegin(to) ? transitions[to]! + scores[to]! : never
      for (let i = 1; i < length; i++) {
        const now = i & 1 ? L : 0
        const before = L - now
        for (let to = 0; to < L; to++) {
          // a word inside a name follows one of the same name, any other label follows any
          const inside = to !== outside && !isBegin(to)
          let most = 2 * never
          let chosen = 0
          for (let from = inside ? to - 1 : 0, end = inside ? to + 1 : L; from < end; from++) {
            const sum = best[before + from]! + transitions[from * L + to]!
            if (sum > most) {
              most = sum
              chosen = from
            }
          }
          best[now + to] = Math.max(never, most + scores[i * L + to]!)
          back[i * L + to] = chosen
        }
      }
      const end = (length - 1) & 1 ? L : 0
      let label = 0
      let most = 2 * never
      for (let from = 0; from < L; from++) {
        const sum = best[end + from]! + transitions[from * L]!
        if (sum > most) {
          most = sum
          label = from
        }
      }
      let named = false
      for (let i = length - 1; i >= 0; i--) {
        labels[i] = label
        if (label !== outside) named = true
        label = back[i * L + label]!
      }
      if (named) weigh(length)
    },
  }

  /** Forward and backward, with the probabilities at each word scaled to a sum of 1. */
  function weigh(length: number): void {
    const { scores, alpha, local, marginals, scales } = made
    for (let i = 0; i < length; i++) {
      const at = i * L
      let top = never
      for (let y = 0; y < L; y++) if (scores[at + y]! > top) top = scores[at + y]!
      let sum = 0
      for (let to = 0; to < L; to++) {
        const here = Math.exp((scores[at + to]! - top) / scale)
        local[at + to] = here
        let into = 0
        if (i === 0) into = jump[to]!
        else if (to !== outside && !isBegin(to))
          into = alpha[at - L + to - 1]! * jump[(to - 1) * L + to]! + alpha[at - L + to]! * jump[to * L + to]!
        else for (let from = 0; from < L; from++) into += alpha[at - L + from]! * jump[from * L + to]!
        into *= here
        alpha[at + to] = into
        sum += into
      }
      scales[i] = sum
      for (let y = 0; y < L; y++) alpha[at + y] = alpha[at + y]! / sum
    }
    const last = (length - 1) * L
    let total = 0
    for (let y = 0; y < L; y++) total += alpha[last + y]! * jump[y * L]!
    for (let y = 0; y < L; y++) marginals[last + y] = jump[y * L]! / total
    for (let i = length - 2; i >= 0; i--) {
      const at = i * L
      for (let y = 0; y < L; y++) local[at + L + y] = local[at + L + y]! * marginals[at + L + y]!
      for (let from = 0; from < L; from++) {
        let sum = 0
        for (let to = 0; to < L; to++) sum += jump[from * L + to]! * local[at + L + to]!
        marginals[at + from] = sum / scales[i + 1]!
      }
    }
    for (let k = 0; k < length * L; k++) marginals[k] = marginals[k]! * alpha[k]!
  }
}

const space = (words: number) => ({
  scores: new Int32Array(words * L),
  labels: new Uint8Array(words),
  back: new Uint8Array(words * L),
  alpha: new Float64Array(words * L),
  local: new Float64Array(words * L),
  marginals: new Float64Array(words * L),
  scales: new Float64Array(words),
})

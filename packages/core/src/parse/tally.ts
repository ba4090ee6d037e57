import type { Failure } from './failure.ts'

const mostKinds = 20

/** Counts what is passed over, by kind. */
export class Tally {
  #sum = 0
  readonly #counts = new Map<string, number>()

  add(kind: string): void {
    const known = this.#counts.has(kind) || this.#counts.size < mostKinds ? kind : 'of other kinds'
    this.#counts.set(known, (this.#counts.get(known) ?? 0) + 1)
    this.#sum++
  }

  /** One failure of the kind `skipped` that names the counts, the largest first; none where there is nothing. */
  *report(input: string, one: string, many: string): Generator<Failure> {
    if (!this.#sum) return
    const counts = [...this.#counts].sort(([, a], [, b]) => b - a)
    const list = counts.map(([kind, count]) => `${count} ${kind}`).join(', ')
    yield {
      failure: 'skipped',
      message: `Passed over ${this.#sum} ${this.#sum === 1 ? one : many}: ${list}`,
      remedy: 'Nothing needs to be done if these hold no articles',
      input,
    }
  }
}

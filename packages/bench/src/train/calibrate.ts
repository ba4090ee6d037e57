/** A name as read, and whether it was right. */
export interface Outcome {
  readonly type: string
  readonly probability: number
  readonly agreed: boolean
  readonly right: boolean
  /** How much it counts; 1 where absent. */
  readonly weight?: number
}

/**
 * Share of right names in percent by steps of probability from 0 to 1, for each type: first for names the rules read
 * alike, then for the others. Never falling (pool adjacent violators: Ayer and others 1955); a step without names takes
 * its neighbor's. All are drawn a little to the mean.
 */
export function calibrate(outcomes: readonly Outcome[], types: readonly string[], steps: number): Uint8Array {
  const table = new Uint8Array(2 * types.length * steps)
  const weigh = (from: readonly Outcome[]) => from.reduce((sum, { weight = 1 }) => sum + weight, 0)
  const mean = weigh(outcomes.filter(({ right }) => right)) / weigh(outcomes)
  for (let part = 0; part < 2 * types.length; part++) {
    const [type, agreed] = [types[part >> 1], part % 2 === 0]
    const pools: { all: number; right: number; steps: number }[] = []
    const tally = Array.from({ length: steps }, () => ({ all: 0, right: 0 }))
    for (const outcome of outcomes) {
      if (outcome.type !== type || outcome.agreed !== agreed) continue
      const of = tally[Math.round(outcome.probability * (steps - 1))]!
      const { weight = 1 } = outcome
      of.all += weight
      if (outcome.right) of.right += weight
    }
    for (const { all, right } of tally) {
      let pool = { all, right, steps: 1 }
      for (let before = pools.at(-1); before && share(before) >= share(pool); before = pools.at(-1)) {
        pools.pop()
        pool = { all: before.all + pool.all, right: before.right + pool.right, steps: before.steps + pool.steps }
      }
      pools.push(pool)
    }
    let at = part * steps
    for (const pool of pools) {
      table.fill(Math.round(100 * ((1 - drawn) * share(pool) + drawn * mean)), at, at + pool.steps)
      at += pool.steps
    }
  }
  return table
}

/** News to come is farther from the training texts than they are from each other: so much nearer to the mean is it read. */
const drawn = 0.1

/** With half a name right and half a name wrong put in, so that few say little. */
const share = ({ all, right }: { all: number; right: number }) => (right + 0.5) / (all + 1)

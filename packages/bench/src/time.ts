/** Milliseconds of one call. */
export function time(call: () => unknown): number {
  const from = performance.now()
  call()
  return performance.now() - from
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

export const medianTime = (runs: number, call: () => unknown): number =>
  median(Array.from({ length: runs }, () => time(call)))

/** Milliseconds of one call. */
export function time(call: () => unknown): number {
  const from = performance.now()
  call()
  return performance.now() - from
}

/** Milliseconds of processor time of one call: what other processes do on the machine does not count. */
export function cpuTime(call: () => unknown): number {
  const from = process.cpuUsage()
  call()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

export const medianOf = (runs: number, measure: () => number): number => median(Array.from({ length: runs }, measure))

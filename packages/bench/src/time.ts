/** Milliseconds of one call. */
export function time(call: () => unknown): number {
  const from = performance.now()
  call()
  return performance.now() - from
}

/** Milliseconds of this thread on a processor in one call: other work on the machine does not count, nor the collector's threads. */
export function cpuTime(call: () => unknown): number {
  const from = process.threadCpuUsage()
  call()
  const { user, system } = process.threadCpuUsage(from)
  return (user + system) / 1000
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

export const medianOf = (runs: number, measure: () => number): number => median(Array.from({ length: runs }, measure))

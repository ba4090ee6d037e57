import { availableParallelism, loadavg } from 'node:os'

/** That other work runs here, in words, so that nobody trusts the clock; undefined where none does. */
export function busy(load = loadavg()[0] ?? 0, processors = availableParallelism()): string | undefined {
  if (load <= processors) return undefined
  return `the machine is busy (${load.toFixed(1)} wait for ${processors} processors): trust the processor time, not the clock`
}

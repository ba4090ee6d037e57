/** An input of the fuzzer: the variant says how it is handed in, for example as which format. */
export interface Sample {
  readonly variant: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What is fuzzed: a door of core with the promises it makes. */
export interface Target {
  readonly name: string
  /** How a sample may be handed in; the ending of its file in the corpus. */
  readonly variants: readonly string[]
  seeds(): Sample[]
  /** Runs one sample. Throws a Broken where a promise is not kept. */
  run(sample: Sample): void | Promise<void>
  /** The same work once, without checks: what is timed. */
  work(sample: Sample): unknown
  /** Whether the time of a sample may be compared with that of its pieces: not where it is compressed. */
  divisible(sample: Sample): boolean
}

/** A promise that was not kept: `promise` names it, for example `copies`. */
export class Broken extends Error {
  readonly promise: string
  constructor(promise: string, message: string) {
    super(message)
    this.promise = promise
  }
}

/** What the command answers to its caller. */
export const exitCodes = {
  /** All documents were read. */
  done: 0,
  /** Some documents failed; each is named on stderr, the rest is written. */
  someFailed: 1,
  usage: 2,
  /** The machine is in the way: data missing, disk full. */
  environment: 3,
} as const

/** The command was given something it cannot work with; the message says what would do. */
export class UsageError extends Error {}

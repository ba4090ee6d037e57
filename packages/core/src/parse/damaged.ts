import type { Failure } from './failure.ts'

/** The failure of an archive itself, named `input`, at `byteOffset` from its start. */
export const damaged = (archive: 'tar' | 'ZIP', input: string, byteOffset: number, message: string): Failure => ({
  failure: 'malformed',
  message: `The ${archive} archive is damaged at byte ${byteOffset}: ${message}`,
  remedy: 'Download or copy it again',
  input,
  byteOffset,
})

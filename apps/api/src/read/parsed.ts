import type { Source } from '@copydesk/core'
import { type Failure, type Hint, isFailure, parse } from '@copydesk/core/parse'
import { Problem } from '../problem.ts'

/** A document, or why it is none. */
export type Item = Source | Problem

type Place = Partial<Problem['about']>

/** Documents in bytes; `place` tells where a failure lies. */
export async function* parsed(
  bytes: Uint8Array,
  hint: Hint,
  place: (failure: Failure) => Place = byteAndLine,
): AsyncGenerator<Item> {
  for await (const item of parse(once(bytes), hint)) {
    if (!isFailure(item)) yield item
    else {
      const { failure, message, remedy, input } = item
      yield new Problem(kinds[failure], { detail: message, remedy, input, ...place(item) })
    }
  }
}

async function* once(bytes: Uint8Array) {
  yield bytes
}

const kinds = {
  empty: 'invalid',
  malformed: 'invalid',
  binary: 'unsupported',
  'too-large': 'too-large',
  skipped: 'unsupported',
  unreadable: 'malformed',
} as const satisfies Record<Failure['failure'], Problem['kind']>

const byteAndLine = ({ line, byteOffset }: Failure): Place => ({
  ...(line !== undefined && { line }),
  ...(byteOffset !== undefined && { byteOffset }),
})

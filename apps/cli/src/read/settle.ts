import { copyOf } from '@copydesk/core/export'
import { type Failure, isFailure } from '@copydesk/core/parse'
import { createCopies } from './copies.ts'
import { unread } from './failures.ts'
import type { Found } from './inputs.ts'
import type { ReadOptions } from './options.ts'
import type { Pool } from './pool.ts'
import type { Rendered } from './render.ts'

/** What becomes of a document: its part of the output, why it is left out, or why it failed. */
export type Settled = { readonly output: string } | { readonly leftOut: string } | Failure

/** Decides what becomes of each document, in their order. */
export interface Settler {
  /** Call it in the order of the documents: what is a copy depends on those before. */
  settle(found: Found, result: Rendered | Failure): Promise<Settled>
  close(): void
}

/** Settles documents as they are, or looks for copies: a copy is read once more, with what it is a copy of. */
export function createSettler(pool: Pool, dedupe: ReadOptions['dedupe']): Settler {
  if (!dedupe) return { settle: async (_, result) => result, close() {} }
  const copies = createCopies()
  return {
    async settle({ item }, result) {
      if (isFailure(item) || 'failure' in result || !result.sketched) return result
      const copy = copies.find(result.sketched)
      const isLeftOut = copy && dedupe === 'drop'
      if (!copy?.exact && !isLeftOut) copies.add(result.sketched)
      if (!copy) return result
      const name = result.sketched.source
      if (isLeftOut) return { leftOut: `${name}: ${copyOf(copy)}: left out` }
      return pool.render(item, copy).catch((error: Error) => unread(item, error))
    },
    close: copies.close,
  }
}

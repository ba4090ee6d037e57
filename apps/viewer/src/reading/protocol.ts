import type { Article } from '@copydesk/core'
import type { Failure } from '@copydesk/core/parse'

/** One thing to read. `published`: ISO 8601, for documents that bring no date of their own. */
export interface Job {
  readonly id: number
  readonly name: string
  readonly content: string | Blob
  readonly published?: string
}

/** `milliseconds`: what the reader took. */
export type Reading =
  | { readonly name: string; readonly article: Article; readonly milliseconds: number }
  | { readonly name: string; readonly failure: Failure }

export type Answer =
  | { readonly type: 'ready' }
  | { readonly type: 'broken'; readonly message: string }
  | { readonly type: 'read'; readonly job: number; readonly readings: readonly Reading[] }
  | { readonly type: 'done'; readonly job: number }

import type { LayerName } from '@copydesk/core'
import type { Hint } from '@copydesk/core/parse'

/** What `--to` may name. */
export const formats = ['text', 'json', 'jsonl', 'html', 'dossier', 'dossier-json'] as const
export type OutputFormat = (typeof formats)[number]

/** Part `index` of `count`, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** The options of `copydesk read`, checked; what is absent was not given. */
export interface ReadOptions {
  readonly from: NonNullable<Hint['format']>
  readonly to?: OutputFormat
  readonly only?: LayerName[]
  readonly published?: string
  readonly textKey?: string
  readonly htmlKey?: string
  readonly column?: string
  readonly jobs?: number
  readonly shard?: Shard
  readonly output?: string
  readonly resume?: string
  readonly deadLetters?: string
  readonly retry?: string
  readonly dedupe?: 'note' | 'drop'
  readonly explain?: boolean
}

/** All that turning one source into output depends on; it travels to the workers. */
export interface RenderOptions {
  readonly to: OutputFormat
  readonly only: readonly LayerName[]
  readonly explain: boolean
  readonly width: number
  readonly color: boolean
  /** Answer with what copies are found by, too. */
  readonly sketch: boolean
}

import type { LayerName } from '@copydesk/core'

export const formats = ['text', 'json', 'jsonl', 'html'] as const
export type OutputFormat = (typeof formats)[number]

export interface ReadOptions {
  readonly from: 'auto' | 'text' | 'html' | 'jsonl'
  readonly to?: OutputFormat
  readonly only?: LayerName[]
  readonly published?: string
  readonly jobs?: number
  readonly explain?: boolean
}

/** All that turning one source into output depends on; it travels to the workers. */
export interface RenderOptions {
  readonly to: OutputFormat
  readonly only: readonly LayerName[]
  readonly explain: boolean
  readonly width: number
  readonly color: boolean
}

import { draft } from '../text/index.ts'
import type { Cleaning } from './clean.ts'
import { cut } from './recut.ts'

/** A text without markup, before its first rule. */
export function openText(text: string): Cleaning {
  return { draft: draft(text), blocks: cut(text).map((range) => ({ ...range, kind: 'body' })) }
}

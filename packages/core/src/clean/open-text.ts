import { draft } from '../text/index.ts'
import type { Cleaning } from './clean.ts'

/** A text without markup, before its first rule: one block, which is cut when the rules of letters have been at it. */
export function openText(text: string): Cleaning {
  return { draft: draft(text), blocks: [{ start: 0, end: text.length, kind: 'body' }] }
}

import type { Article, Range } from '@copydesk/core'
import { editsEntry } from './document.ts'

/** A stretch of the source as it was found, or an insertion: `text` then stands only in the article. */
export interface RawPiece extends Range {
  readonly kind: 'kept' | 'removed' | 'inserted'
  readonly text: string
  /** Entry and evidence of the edit; absent where nothing changed. */
  readonly edit?: { readonly entry: string; readonly at: number; readonly rule: string; readonly reason: string }
}

/** The source in order: what was kept, struck out and put in. `start`, `end` index the source. */
export function rawPieces({ source, text, edits }: Article): RawPiece[] {
  const raw = source.text ?? ''
  const counted = new Map<string, number>()
  const numbered = edits.map((edit) => {
    const at = counted.get(edit.rule) ?? 0
    counted.set(edit.rule, at + 1)
    return { ...edit, edit: { entry: editsEntry(edit.rule), at, rule: edit.rule, reason: edit.reason } }
  })
  numbered.sort((a, b) => a.source.start - b.source.start || a.start - b.start)
  const pieces: RawPiece[] = []
  let from = 0
  const keep = (to: number) => {
    if (to > from) pieces.push({ kind: 'kept', start: from, end: to, text: raw.slice(from, to) })
  }
  for (const {
    kind,
    source: { start, end },
    edit,
    ...place
  } of numbered) {
    keep(start)
    const gone = raw.slice(start, end)
    const put = kind === 'removed' ? '' : text.slice(place.start, place.end)
    const removed = { kind: 'removed', start, end, text: gone, edit } as const
    const inserted = (at: number) => ({ kind: 'inserted', start: at, end: at, text: put, edit }) as const
    // What replaces the end of a row is seen in that row.
    const first = put && gone.endsWith('\n')
    if (first) pieces.push(inserted(start))
    if (gone) pieces.push(removed)
    if (put && !first) pieces.push(inserted(end))
    from = Math.max(from, end)
  }
  keep(raw.length)
  return pieces
}

const visible: Record<string, string> = { '\n': '↵', '\r': '␍', '\t': '⇥', ' ': '·', '\u00a0': '⍽', '\ufeff': '⟨BOM⟩' }

/** Blanks made visible, where a change consists of nothing else. */
export const showBlanks = (text: string): string =>
  /\S/.test(text.replaceAll('\ufeff', '')) ? text : [...text].map((character) => visible[character] ?? '·').join('')

/** Words, and the blanks after them. */
export function splitBlanks(text: string): [words: string, blanks: string] {
  const words = text.trimEnd()
  return [words, text.slice(words.length)]
}

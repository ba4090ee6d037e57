import { checkEdits, type Edit } from './edit.ts'

/**
 * One place where a draft differs from its source: `source.slice(sourceStart, sourceEnd)` became
 * `text.slice(start, end)`. Everything between two changes is an exact copy.
 */
export interface Change {
  readonly sourceStart: number
  readonly sourceEnd: number
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly reason: string
}

/** A text on its way from source to article, after any number of passes. Changes are sorted and disjoint. */
export interface Draft {
  readonly source: string
  readonly text: string
  readonly changes: readonly Change[]
}

/** A text before its first pass: equal to its source. */
export const draft = (source: string): Draft => ({ source, text: source, changes: [] })

/**
 * Applies one pass of edits, given in offsets of `before.text`, and carries all earlier changes along.
 * A change that an edit covers is absorbed by it; one that only touches its edge stays apart.
 * `rule` and `reason` stand for all edits that bring no `why` of their own.
 * Linear in text, changes and edits. Throws a RangeError on edits out of range or order.
 */
export function revise(before: Draft, edits: readonly Edit[], rule: string, reason: string): Draft {
  const { source, text, changes } = before
  checkEdits(edits, text.length)
  if (!edits.length) return before
  const after: Change[] = []
  const pieces: string[] = []
  let consumed = 0 // of the old text
  let length = 0 // of the new text
  let anchor = { end: 0, sourceEnd: 0 } // the last old change passed; copies are measured from it
  const put = (piece: string) => {
    if (piece) pieces.push(piece)
    length += piece.length
  }
  const copyTo = (position: number) => {
    put(text.slice(consumed, position))
    consumed = position
  }
  const record = (sourceStart: number, sourceEnd: number, start: number, rule: string, reason: string) => {
    if (sourceStart < sourceEnd || start < length)
      after.push({ sourceStart, sourceEnd, start, end: length, rule, reason })
  }
  let c = 0
  let e = 0
  while (c < changes.length || e < edits.length) {
    const change = changes[c]
    const edit = edits[e]
    if (change && (!edit || change.end <= edit.from)) {
      const shift = length - consumed
      if (!shift) after.push(change)
      else {
        const { sourceStart, sourceEnd, start, end, rule, reason } = change
        after.push({ sourceStart, sourceEnd, start: start + shift, end: end + shift, rule, reason })
      }
      anchor = change
      c++
      continue
    }
    const first = edit as Edit
    const low = change && change.start < first.from ? change.start : first.from
    let high = first.from
    copyTo(low)
    const start = length
    const sourceStart = anchor.sourceEnd + (low - anchor.end)
    const editsFrom = e
    const changesFrom = c
    for (;;) {
      const nextEdit = edits[e]
      const nextChange = changes[c]
      if (nextEdit && (e === editsFrom || nextEdit.from < high)) {
        if (nextChange && nextChange.start < nextEdit.from && nextChange.start < high) {
          anchor = nextChange
          if (nextChange.end > high) high = nextChange.end
          c++
          continue
        }
        copyTo(Math.max(consumed, nextEdit.from))
        put(nextEdit.insert)
        consumed = nextEdit.to
        if (nextEdit.to > high) high = nextEdit.to
        e++
      } else if (nextChange && nextChange.start < high) {
        anchor = nextChange
        if (nextChange.end > high) high = nextChange.end
        c++
      } else break
    }
    copyTo(high)
    const sourceEnd = anchor.sourceEnd + (high - anchor.end)
    const only = c - changesFrom === 1 ? (changes[changesFrom] as Change) : undefined
    const last = edits[e - 1] as Edit
    const why = first.why ?? { rule, reason }
    const inside = only && only.start <= first.from && last.to <= only.end
    const whole = inside && only.start === first.from && last.to === only.end
    if (inside && !whole) record(sourceStart, sourceEnd, start, only.rule, only.reason)
    else record(sourceStart, sourceEnd, start, why.rule, why.reason)
  }
  copyTo(text.length)
  return { source, text: pieces.join(''), changes: after }
}

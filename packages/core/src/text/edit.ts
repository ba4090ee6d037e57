/** Replaces `[from, to)` of a text by `insert`. Offsets are UTF-16 code units. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly insert: string
  /** Why it is made, where not for the reason of its pass. */
  readonly why?: { readonly rule: string; readonly reason: string }
}

/** Throws a RangeError, with the numbers, unless the edits are in range, in order and disjoint. */
export function checkEdits(edits: readonly Edit[], length: number): void {
  let last = 0
  for (const { from, to } of edits) {
    if (!(from >= 0 && from <= to && to <= length))
      throw new RangeError(`Edit ${from}-${to} is out of range for a text of length ${length}`)
    if (from < last) throw new RangeError(`Edit ${from}-${to} begins before the end (${last}) of the edit before it`)
    last = to
  }
}

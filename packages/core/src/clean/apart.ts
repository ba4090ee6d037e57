import type { Change, Draft, Edit } from '../text/index.ts'

/**
 * Edits that do not swallow what earlier rules removed: a removal is cut in two where one of theirs lies, so that each
 * keeps its own reason.
 */
export function apart(edits: readonly Edit[], { changes }: Draft): readonly Edit[] {
  const found: Edit[] = []
  let next = 0
  for (const edit of edits) {
    let { from } = edit
    while (next < changes.length && (changes[next] as Change).start <= from) next++
    for (; next < changes.length && (changes[next] as Change).end < edit.to; next++) {
      const { start, end } = changes[next] as Change
      if (start < end || start === from) continue
      found.push({ from, to: start, insert: '' })
      from = start
    }
    found.push({ ...edit, from })
  }
  return found
}

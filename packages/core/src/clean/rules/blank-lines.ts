import type { Edit } from '../../text/index.ts'
import { defineRule } from '../rule.ts'

const space = /\s/

/**
 * A blank line between blocks, and none before the first or after the last.
 *
 *     The bridge is open.\nA bus came.   ->   The bridge is open.\n\nA bus came.
 *     \nOne.\n \n\nTwo. \n   ->   One.\n\nTwo.
 */
export const blankLines = defineRule({
  name: 'blank-lines',
  reason: 'Blocks of text are set apart by one blank line',
  whole: true,
  apply(text) {
    const edits: Edit[] = []
    const start = text.length - text.trimStart().length
    if (start === text.length) return start ? [{ from: 0, to: start, insert: '' }] : []
    const end = text.trimEnd().length
    if (start) edits.push({ from: 0, to: start, insert: '' })
    let last = start
    for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', last)) {
      let from = at
      let to = at + 1
      while (from > last && space.test(text.charAt(from - 1))) from--
      while (space.test(text.charAt(to))) to++
      if (text.slice(from, to) !== '\n\n') edits.push({ from, to, insert: '\n\n' })
      last = to
    }
    if (end < text.length) edits.push({ from: end, to: text.length, insert: '' })
    return edits
  },
})
